import CoterieText

/// Whether a file is one of METIS, which nothing in it says: it must be one in every respect that its
/// beginning shows, so that no list of numbered edges is taken for it.
///
/// - Each line has numbers of vertices, as many as there are at most, and none its own.
/// - Of two vertices whose lines are both seen, each lists the other, or neither does.
/// - A file that is seen as a whole has a line for each vertex, and each edge twice.
enum METISSignature {
  /// Whether a file that begins so is one.
  @Sendable static func recognises(_ prefix: [UInt8]) -> Bool {
    let first = prefix.first { $0 > 0x20 && $0 < 0x80 }
    guard let first, first == UInt8(ascii: "%") || (48...57).contains(first) else { return false }
    return recognises(TextInput(prefix).bytes.span, isWhole: prefix.count < FileBeginning.length)
  }

  /// Whether a file that begins so has a head, and a line of numbers for each vertex that it announces: for
  /// files whose ending says that they are of METIS.
  static func mayBe(_ prefix: [UInt8]) -> Bool {
    let bytes = TextInput(prefix).bytes
    let text = bytes.span
    var scanner = WordScanner()
    guard scanner.skipComments(text), let header = METISHeader(&scanner, text),
      scanner.endsLine(text)
    else { return false }
    scanner.nextLine(text)
    var lineCount = 0
    while scanner.place < text.count {
      let isComment = !scanner.endsLine(text) && text[scanner.place] == UInt8(ascii: "%")
      while !isComment, !scanner.endsLine(text) {
        guard scanner.number(text) != nil else { return false }
      }
      if !isComment { lineCount += 1 }
      scanner.nextLine(text)
    }
    return lineCount == header.vertexCount
      || prefix.count >= FileBeginning.length && lineCount < header.vertexCount
  }

  private static func recognises(_ text: Span<UInt8>, isWhole: Bool) -> Bool {
    var scanner = WordScanner()
    guard scanner.skipComments(text), let header = METISHeader(&scanner, text),
      scanner.endsLine(text), header.vertexCount > 0
    else { return false }
    scanner.nextLine(text)
    var lists = METISLists(header)
    while scanner.place < text.count {
      let isLast = !isWhole && !text.extracting(scanner.place..<text.count).has(0x0A)
      if isLast { break }
      guard lists.read(&scanner, text) else { return false }
    }
    return lists.areSymmetric && (isWhole ? lists.areWhole : lists.lineCount > 1)
  }
}

/// The lists of the vertices whose lines are seen.
private struct METISLists {
  private let header: METISHeader
  private(set) var lineCount = 0
  private var entryCount = 0
  /// The pairs of which the smaller vertex lists the larger, and the other way round.
  private var pairs: (up: Set<UInt64>, down: Set<UInt64>) = ([], [])

  init(_ header: METISHeader) { self.header = header }

  /// Reads a line; false where it can be none of the format.
  mutating func read(_ scanner: inout WordScanner, _ text: Span<UInt8>) -> Bool {
    defer { scanner.nextLine(text) }
    let isEmpty = scanner.endsLine(text)
    if !isEmpty, text[scanner.place] == UInt8(ascii: "%") { return true }
    guard lineCount < header.vertexCount else { return isEmpty }
    lineCount += 1
    for _ in 0..<header.leadCount where scanner.number(text) == nil { return false }
    while !scanner.endsLine(text) {
      guard let other = scanner.wholeNumber(text), (1...header.vertexCount).contains(other),
        other != lineCount, !header.hasEdgeWeights || scanner.number(text) != nil
      else { return false }
      entryCount += 1
      let low = UInt64(min(other, lineCount))
      let pair = low << 32 | UInt64(truncatingIfNeeded: max(other, lineCount))
      let isNew =
        lineCount < other ? pairs.up.insert(pair).inserted : pairs.down.insert(pair).inserted
      guard isNew else { return false }
    }
    return entryCount <= 2 * header.edgeCount
  }

  /// Whether the lines that are seen say the same of each pair.
  var areSymmetric: Bool {
    pairs.down.isSubset(of: pairs.up)
      && pairs.up.allSatisfy { $0 & 0xFFFF_FFFF > UInt64(lineCount) || pairs.down.contains($0) }
  }

  /// Whether they are all the lines that the header announces; those at the end may be missing where they
  /// are empty and others are not.
  var areWhole: Bool {
    entryCount == 2 * header.edgeCount && (lineCount == header.vertexCount || entryCount > 0)
  }
}

extension Span<UInt8> {
  /// Whether a byte is among them.
  fileprivate func has(_ byte: UInt8) -> Bool { indices.contains { self[$0] == byte } }
}
