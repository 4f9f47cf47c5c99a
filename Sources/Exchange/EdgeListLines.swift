import CoterieText

/// How the lines of an edge list are divided into fields.
struct EdgeListLines {
  /// What separates the fields.
  let separator: UInt8
  /// Whether the text is no UTF-8.
  let isGuessed: Bool
  /// The fields of the whole lines of the beginning of a file, without comments and a header.
  let fields: [[String]]

  /// Divides the beginning of a file; nil where a NUL shows that it is no text.
  ///
  /// - Parameter limit: The most lines to divide.
  init?(of prefix: [UInt8], limit: Int = .max) {
    var bytes = prefix
    if prefix.count >= 4096, let end = prefix.lastIndex(of: 0x0A) {
      bytes = Array(prefix[..<end])
    }
    if prefix.contains(0) { return nil }
    let input = TextInput(bytes)
    let separator = Self.separator(of: input.bytes.span)
    var fields: [[String]] = []
    input.forEachLine { _, line in
      if fields.count < limit, Self.isData(line) {
        fields.append(Self.fields(of: line, separator: separator))
      }
    }
    if let first = fields.first, Self.header(first) != nil { fields.removeFirst() }
    self.separator = separator
    self.fields = fields
    isGuessed = input.isGuessed
  }

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

  /// A tab that the first line has; else a tab, comma or semicolon that most of the first lines have;
  /// else a blank.
  static func separator(of text: Span<UInt8>) -> UInt8 {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while lines.count < 20, start < text.count {
      let line = line(of: text, at: start)
      if isData(line) { lines.append(line) }
      start += line.count + 1
    }
    if let first = lines.first {
      if first.contains(UInt8(ascii: "\t")) { return UInt8(ascii: "\t") }
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
        let field = visible(line[place..<end])
        if !field.isEmpty || !isBlank { fields.append(field) }
        place = end
      }
      if place < line.endIndex, !isBlank {
        place += 1
        if place == line.endIndex { fields.append("") }
      }
    }
    return fields
  }

  private static func visible(_ field: ArraySlice<UInt8>) -> String {
    let range = EdgeListField.visible(0..<field.count, of: field.span)
    return String(decoding: field.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
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
