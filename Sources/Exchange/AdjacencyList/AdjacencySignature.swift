import CoterieText

/// How the beginning of a file shows that it is an adjacency list.
enum AdjacencySignature {
  /// Whether a file that begins so is an adjacency list: it begins with the comments that NetworkX writes; or
  /// each vertex says how many lines of links follow, and these do, with attributes; or the lines have
  /// several numbers of words, and each word begins one line.
  static func recognises(_ prefix: [UInt8]) -> Bool {
    read(prefix) { list, text in
      list.comments.areOfOurs || list.comments.areOfNetworkX
        || list.isMultiline(in: text) && list.hasAttributes(in: text)
        || list.isComplete(in: text)
    }
  }

  /// Whether a file that begins so holds lines that can be an adjacency list: for files that a user calls so.
  static func recognisesWords(_ prefix: [UInt8]) -> Bool {
    read(prefix) { list, text in
      var rows = list.rows
      return rows.next(in: text)
    }
  }

  /// Whether a file that begins so holds lists of names between commas, semicolons or tabs, of several lengths,
  /// of which most have a name that others have too: what Gephi calls an adjacency list.
  static func recognisesLists(_ prefix: [UInt8]) -> Bool {
    read(prefix) { list, text in
      list.rows.row.separator != 0x20 && list.areLists(in: text) && list.rows.shareNames(in: text)
    }
  }

  private static func read(
    _ prefix: [UInt8], _ test: (AdjacencyList, Span<UInt8>) -> Bool
  ) -> Bool {
    if prefix.contains(0) { return false }
    var bytes = prefix
    let isWhole = prefix.count < 4096
    if !isWhole, let end = prefix.lastIndex(of: 0x0A) { bytes = Array(prefix[..<end]) }
    let input = TextInput(bytes)
    let text = input.bytes.span
    return test(AdjacencyList(of: text, isWhole: isWhole), text)
  }
}

/// The rows of an adjacency list, and what they are like.
struct AdjacencyList {
  /// The comments in front of the rows.
  let comments: TableComments
  /// The rows.
  let rows: TableRows
  private let isWhole: Bool

  /// Begins a text.
  ///
  /// - Parameter isWhole: Whether the text is the whole file.
  init(of text: Span<UInt8>, isWhole: Bool) {
    var (place, line) = (0, 1)
    comments = TableComments(at: &place, &line, of: text)
    let separator =
      comments.areOfOurs ? 0x20 : TableSeparator(of: text, from: 0, TableSurvey(text)).byte
    rows = TableRows(separator: separator, at: place, line: line, firstDictionary: 1)
    self.isWhole = isWhole
  }

  /// How many lines of links a row announces: its second of two fields.
  static func linkCount(_ fields: [TableField], in text: Span<UInt8>) -> Int? {
    guard fields.count == 2 else { return nil }
    let number = TextField.number(text, fields[1].range)
    return number >= 0 ? number : nil
  }

  /// Whether each vertex says how many lines follow, of one word and perhaps attributes, up to the end, and
  /// some do.
  func isMultiline(in text: Span<UInt8>) -> Bool {
    var rows = rows
    var hasLinks = false
    while rows.next(in: text) {
      guard let count = Self.linkCount(rows.fields, in: text) else { return false }
      for _ in 0..<count {
        guard rows.next(in: text) else { return hasLinks && !isWhole }
        let fields = rows.fields
        guard fields.count == 1 || fields.count == 2 && fields[1].isDictionary(in: text) else {
          return false
        }
        hasLinks = true
      }
    }
    return hasLinks
  }

  fileprivate func hasAttributes(in text: Span<UInt8>) -> Bool {
    var rows = rows
    while rows.next(in: text) {
      if rows.fields.count == 2, rows.fields[1].isDictionary(in: text) { return true }
    }
    return false
  }

  /// Whether lines have several numbers of names, some more than two, and none is a number.
  fileprivate func areLists(in text: Span<UInt8>) -> Bool {
    var rows = rows
    var counts: Set<Int> = []
    while rows.next(in: text) {
      let names = rows.fields
      guard !rows.row.isUnclosed, names.allSatisfy({ !$0.isWeight(in: text) }) else { return false }
      counts.insert(names.lastIndex { !$0.isMissing } ?? 0)
    }
    return counts.count > 1 && counts.contains { $0 > 1 }
  }

  /// Whether each word begins exactly one line, and lines have several numbers of words, some more than
  /// three.
  fileprivate func isComplete(in text: Span<UInt8>) -> Bool {
    guard isWhole, rows.row.separator == 0x20 else { return false }
    var rows = rows
    var counts: Set<Int> = []
    var firsts: Set<String> = []
    var others: Set<String> = []
    while rows.next(in: text) {
      counts.insert(rows.fields.count)
      guard firsts.insert(rows.fields[0].string(in: text)).inserted else { return false }
      for field in rows.fields.dropFirst() { others.insert(field.string(in: text)) }
    }
    return counts.count > 1 && counts.contains { $0 > 3 } && others.isSubset(of: firsts)
  }
}
