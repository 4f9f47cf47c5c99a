/// Reads an edge list: two vertices a line, and a weight where there is a third field.
///
/// - Fields are separated by tabs, by commas or by blanks: whichever the first lines have. A field
///   may be in quotes, with quotes inside doubled. Comments begin with `#` or `%`.
/// - A first line `source target weight` (also `from`, `to`) is a header, and may have further
///   columns. NetworkX's `{'weight': 2}` is understood.
/// - A pair that is repeated, in either direction, counts once; where there are weights, they add up.
/// - Complexity: O(*b*) for *b* bytes.
public enum EdgeListReader {
  /// Whether a file that begins so may be an edge list: its whole lines have the same two or three
  /// fields, numbers where it is blanks that separate them, and a number as the third. Ask this
  /// signature last, since it is the weakest.
  public static func recognises(_ prefix: [UInt8]) -> Bool {
    var bytes = prefix
    if prefix.count >= 4096, let end = prefix.lastIndex(of: 0x0A) { bytes = Array(prefix[..<end]) }
    let input = TextInput(bytes)
    if prefix.prefix(4096).contains(0) || input.isGuessed { return false }
    let separator = EdgeListLines.separator(of: input.bytes.span)
    var counts: Set<Int> = []
    var isFit = true
    input.forEachLine { number, line in
      guard EdgeListLines.isData(line), number <= 200 else { return }
      let fields = EdgeListLines.fields(of: line, separator: separator)
      if counts.isEmpty, EdgeListLines.header(fields) != nil { return }
      counts.insert(fields.count)
      if separator == UInt8(ascii: " ") || separator == UInt8(ascii: ",") {
        isFit = isFit && fields.prefix(2).allSatisfy { Int($0) != nil }
      }
      if fields.count == 3 { isFit = isFit && Double(fields[2]) != nil }
    }
    return isFit && (counts == [2] || counts == [3])
  }

  /// Returns the graph of a file. Nothing in it is fatal: what cannot be read is in the diagnostics.
  public static func read(_ bytes: [UInt8]) -> GraphReading { readTable(bytes).reading }

  /// Returns the graph of a file as columns, which take less time and memory than a document.
  public static func readTable(_ bytes: [UInt8]) -> EdgeListTable { readTable(bytes.span) }

  /// The same of bytes that need not be an array: those of a mapped file, say, of which no copy is
  /// made where they are plain ASCII.
  ///
  ///     let file = try Data(contentsOf: url, options: .alwaysMapped)
  ///     let graph = EdgeListReader.readTable(file.span).graph
  public static func readTable(_ bytes: Span<UInt8>) -> EdgeListTable {
    if TextInput.isPlain(bytes) { return table(of: bytes, isGuessed: false) }
    let input = TextInput(bytes.indices.map { bytes[$0] })
    return table(of: input.bytes.span, isGuessed: input.isGuessed)
  }

  private static func table(of text: Span<UInt8>, isGuessed: Bool) -> EdgeListTable {
    var parser = EdgeListParser(
      separator: EdgeListLines.separator(of: text), byteCount: text.count)
    if isGuessed { parser.findings.add(.notUTF8()) }
    parser.read(text)
    return parser.finish()
  }
}

/// How the lines of an edge list are divided.
enum EdgeListLines {
  /// Whether a line is neither empty nor a comment.
  static func isData(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first(where: { $0 > 0x20 }) else { return false }
    return first != UInt8(ascii: "#") && first != UInt8(ascii: "%")
  }

  /// The line that begins at a place, without its end.
  static func line(of text: Span<UInt8>, at start: Int) -> ArraySlice<UInt8> {
    var end = start
    while end < text.count, text[end] != 0x0A { end += 1 }
    return (start..<end).map { text[$0] }[...]
  }

  /// A tab, comma or semicolon that all of the first lines have, else a blank.
  static func separator(of text: Span<UInt8>) -> UInt8 {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while lines.count < 20, start < text.count {
      let line = line(of: text, at: start)
      if isData(line) { lines.append(line) }
      start += line.count + 1
    }
    if !lines.isEmpty {
      for separator in [UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";")] {
        let having = lines.count { $0.contains(separator) }
        if having * 2 > lines.count { return separator }
      }
    }
    return UInt8(ascii: " ")
  }

  /// The fields of a line, without quotes and outer blanks.
  static func fields(of line: ArraySlice<UInt8>, separator: UInt8) -> [String] {
    var fields: [String] = []
    var place = line.startIndex
    let isBlank = separator == UInt8(ascii: " ")
    func isEnd(_ byte: UInt8) -> Bool { byte == separator || (isBlank && byte <= 0x20) }
    while place < line.endIndex {
      while place < line.endIndex, line[place] <= 0x20, isBlank || !isEnd(line[place]) {
        place += 1
      }
      guard place < line.endIndex else { break }
      if line[place] == UInt8(ascii: "\"") {
        fields.append(quoted(line, &place))
        while place < line.endIndex, !isEnd(line[place]) { place += 1 }
      } else {
        let end = line[place...].firstIndex(where: isEnd) ?? line.endIndex
        var field = line[place..<end]
        while let last = field.last, last <= 0x20 { field.removeLast() }
        fields.append(String(decoding: field, as: UTF8.self))
        place = end
      }
      if place < line.endIndex, !isBlank {
        place += 1
        if place == line.endIndex { fields.append("") }
      }
    }
    return fields
  }

  private static func quoted(_ line: ArraySlice<UInt8>, _ place: inout Int) -> String {
    var text: [UInt8] = []
    place += 1
    while place < line.endIndex {
      if line[place] == UInt8(ascii: "\"") {
        place += 1
        guard place < line.endIndex, line[place] == UInt8(ascii: "\"") else { break }
      }
      text.append(line[place])
      place += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where a header puts source, target and weight; nil where the fields are no header.
  static func header(_ fields: [String]) -> (source: Int, target: Int, weight: Int?)? {
    let names = fields.map { $0.lowercased() }
    guard let source = names.firstIndex(where: { ["source", "from"].contains($0) }),
      let target = names.firstIndex(where: { ["target", "to"].contains($0) })
    else { return nil }
    return (source, target, names.firstIndex { ["weight", "value", "strength"].contains($0) })
  }
}
