import CoterieText

/// How the beginning of a file shows that it is a table of links or of vertices.
enum EdgeListSignature {
  /// Whether a file that begins so is such a table, by its content alone. Ask this signature last, since it
  /// is the weakest.
  ///
  /// A table has the header of links or of vertices, or is a matrix; or its whole lines have the same two or
  /// three fields, whole numbers where it is blanks or commas that separate them, and a number as the third; or
  /// attributes as NetworkX writes them.
  static func recognises(_ prefix: [UInt8]) -> Bool {
    recognises(prefix) { shape, text in
      MatrixTable(shape, in: text, isWhole: !isLong(prefix)) != nil
        || (shape.hasKnownHeader ? shape.fieldsFit(text) : shape.linksFit(text))
    }
  }

  /// Whether each whole line of a file that begins so is two words, or two texts and a number, or fields
  /// between tabs: what an edge list is, and other texts may be. Ask it for a file that the user names
  /// as input, after all other signatures.
  ///
  /// - Parameter isNamedList: Whether the name of the file says that it is a table. Without that, lines of
  ///   two words are links only if most of them have a word that another line has too; with it, lines of
  ///   two names of several words are links then.
  static func recognisesWords(_ prefix: [UInt8], ofNamedList isNamedList: Bool) -> Bool {
    recognises(prefix) { shape, text in shape.wordsFit(text, isNamedList: isNamedList) }
  }

  /// Whether most whole lines of a file that begins so have two fields or more: for files whose ending says
  /// that they are edge lists.
  static func recognisesRows(_ prefix: [UInt8]) -> Bool {
    recognises(prefix) { shape, text in shape.rowsFit(text) }
  }

  /// Whether a file may go on behind its beginning.
  private static func isLong(_ prefix: [UInt8]) -> Bool { prefix.count >= 4096 }

  private static func recognises(
    _ prefix: [UInt8], _ test: (TableShape, Span<UInt8>) -> Bool
  ) -> Bool {
    var bytes = prefix
    if isLong(prefix), let end = prefix.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      bytes = Array(prefix[..<end])
    }
    let input = TextInput(bytes)
    let hasMark = prefix.starts(with: [0xFF, 0xFE]) || prefix.starts(with: [0xFE, 0xFF])
    guard hasMark || !prefix.contains(0) else { return false }
    let text = input.bytes.span
    return test(TableShape(of: text, hasHeader: nil), text)
  }
}

extension TableShape {
  /// Whether all rows have a field for each end, or for the name of a vertex, and no more fields than the
  /// header; a table of links may have none, or vertices alone.
  fileprivate func fieldsFit(_ text: Span<UInt8>) -> Bool {
    var rows = rows
    let needed = header.vertexID ?? max(header.ends.source, header.ends.target)
    var (count, lonely, single) = (0, 0, 0)
    while rows.next(in: text) {
      count += 1
      let fields = rows.fields.withoutEmptyEnds(behind: header.words.count)
      guard fields.count <= header.words.count else { return false }
      if fields.count <= needed { lonely += 1 }
      if fields.count(where: { !$0.isMissing }) == 1 { single += 1 }
    }
    let mayBeLonely = header.vertexID == nil && separator.byte != 0x20 && single == lonely
    return mayBeLonely || count > 0 && lonely * 2 <= count
  }

  /// Whether all rows have the same two or three fields, the third a number.
  fileprivate func linksFit(_ text: Span<UInt8>) -> Bool {
    guard header.words.isEmpty else { return false }
    let needsNumbers = separator.byte == 0x20 || separator.byte == 0x2C
    var rows = rows
    var counts: Set<Int> = []
    while rows.next(in: text) {
      let most = comments.konect == nil ? 3 : 4
      let fields = rows.fields.withoutEmptyEnds(behind: most)
      counts.insert(fields.count)
      guard counts.count == 1, (2...most).contains(fields.count),
        !fields[0].isMissing, !fields[1].isMissing,
        !needsNumbers || fields.prefix(2).allSatisfy({ $0.isWhole(in: text) })
          || fields.count == 3 && fields[2].isDictionary(in: text),
        fields.count < 3 || fields[2].isMissing || fields[2].isWeight(in: text)
      else { return false }
    }
    return !counts.isEmpty
  }

  /// Whether most rows have two fields or more.
  fileprivate func rowsFit(_ text: Span<UInt8>) -> Bool {
    var rows = rows
    var (count, wide) = (0, 0)
    while rows.next(in: text) {
      count += 1
      if rows.fields.count > 1 { wide += 1 }
    }
    return wide * 2 > count
  }

  /// Whether all rows are two words, or two texts and a number, or fields between tabs.
  fileprivate func wordsFit(_ text: Span<UInt8>, isNamedList: Bool) -> Bool {
    if hasKnownHeader, fieldsFit(text) { return true }
    let isTabbed = separator.byte == 0x09
    var rows = rows
    var (links, lonely, weighted, phrases) = (0, 0, 0, 0)
    while rows.next(in: text) {
      let fields = rows.fields.withoutEmptyEnds(behind: 3)
      if fields.count < 2 {
        lonely += 1
        continue
      }
      links += 1
      let isWeighted = fields.count == 3 && fields[2].isWeight(in: text)
      if isWeighted { weighted += 1 }
      let areWords =
        isTabbed || isWeighted || fields.prefix(2).allSatisfy { $0.isOneWord(in: text) }
      if !areWords { phrases += 1 }
      let mayBeWeighted = isWeighted || fields.count == 3 && fields[2].isMissing
      guard areWords || isNamedList, mayBeWeighted || fields.count == 2 else { return false }
    }
    // Between blanks, words alone on their lines may be of any text.
    let mayBeLonely = separator.byte != 0x20 || weighted == links
    guard links > 0, isTabbed || lonely == 0 || mayBeLonely && lonely <= links else { return false }
    let mayBeProse = separator.byte == 0x20 && weighted * 2 < links
    return phrases == 0 && (isNamedList || !mayBeProse) || self.rows.shareNames(in: text)
  }
}

extension TableField {
  fileprivate func isWhole(in text: Span<UInt8>) -> Bool {
    switch number(in: text) {
    case .whole, .zeroLed, .tooLong: true
    default: false
    }
  }

  fileprivate func isOneWord(in text: Span<UInt8>) -> Bool {
    !range.isEmpty && (isQuoted || range.allSatisfy { text[$0] != 0x20 })
  }
}
