import CoterieRecords
import CoterieText

/// Reads the Large Graph Layout: behind a line `# a` each line is the other end of a link of *a* and perhaps a
/// weight.
///
/// - A vertex without links is a line `# a` with none behind it.
/// - Complexity: O(*b*) for *b* bytes.
enum LGLReader {
  /// Whether a file that begins so is of the format: the first line and one behind another kind of line are a
  /// `#` and one word, and all others one word and perhaps a number.
  static func recognises(_ prefix: [UInt8]) -> Bool { recognises(prefix, needsSecondHead: true) }

  /// The same, where one line with a `#` is enough and names may have blanks: for files whose name says it.
  static func recognisesWords(_ prefix: [UInt8]) -> Bool {
    recognises(prefix, needsSecondHead: false)
  }

  private static func recognises(_ prefix: [UInt8], needsSecondHead: Bool) -> Bool {
    if prefix.contains(0) { return false }
    var bytes = prefix
    if prefix.count >= 4096, let end = prefix.lastIndex(of: 0x0A) { bytes = Array(prefix[..<end]) }
    let input = TextInput(bytes)
    let text = input.bytes.span
    var lines = LGLLines()
    var (heads, headsBehindLinks, links) = (0, 0, 0)
    while let line = lines.next(in: text) {
      switch line {
      case .head(let words) where words.count == 1 || !needsSecondHead && !words.isEmpty:
        heads += 1
        if links > 0 { headsBehindLinks += 1 }
      case .link(let fields)
      where heads > 0
        && (fields.count == 1 || fields.count == 2 && fields[1].isWeight(in: text)
          || !needsSecondHead):
        links += 1
      case .head, .link: return false
      }
    }
    return needsSecondHead ? headsBehindLinks > 0 : heads > 0
  }

  /// Reads the bytes of a file.
  static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    log.reading(bytes, options) { text, log in
      var builder = GraphBuilder(
        .lgl, listsVertices: false, byteCount: text.count, limits: options.limits, log)
      builder.mayListBothWays = true
      var lines = LGLLines()
      var head: Int?
      while let line = lines.next(in: text) {
        guard builder.hasRoom else {
          builder.addTooLarge(line: lines.number)
          break
        }
        switch line {
        case .head(let fields):
          head = LGLLines.name(fields[...]).map { builder.vertex($0, in: text) }
        case .link(let fields):
          guard let head else {
            let found = fields[0].string(in: text).excerpt
            builder.add(
              .graphFile(.unexpected(found, expected: "a # and a vertex")), line: lines.number)
            continue
          }
          addEdge(head, fields, text, lines.number, &builder)
        }
      }
      return builder.finish()
    }
  }

  private static func addEdge(
    _ head: Int, _ fields: [TableField], _ text: Span<UInt8>, _ line: Int,
    _ builder: inout GraphBuilder
  ) {
    var weight: Double?
    var name = fields[...]
    if let last = fields.last, fields.count > 1 {
      weight = last.number(in: text).number
      if weight != nil || fields.count == 2 { name = fields.dropLast() }
      if weight == nil, fields.count == 2 {
        let found = last.string(in: text).excerpt
        builder.add(.attribute(.badNumber(found, of: "weight")), line: line)
      }
    }
    guard let end = LGLLines.name(name) else { return }
    builder.addEdge(head, builder.vertex(end, in: text), weight: weight, line: line)
  }
}

/// The lines of a file of the Large Graph Layout that are not empty.
private struct LGLLines {
  enum Line {
    /// The words behind a `#`.
    case head([TableField])
    /// A vertex and what comes behind it.
    case link([TableField])
  }

  /// The number of the line that was read last.
  private(set) var number = 0
  private var place = 0
  private var row = TableRow(separator: 0x20, mayHaveComments: false)

  /// The name that words with blanks between them are.
  static func name(_ words: ArraySlice<TableField>) -> TableField? {
    guard var name = words.first, let last = words.last else { return nil }
    if words.count > 1 { name.range = name.range.lowerBound..<last.range.upperBound }
    return name
  }

  mutating func next(in text: Span<UInt8>) -> Line? {
    while place < text.count {
      number += 1
      let sign = TableRows.firstSign(of: text, at: place)
      let isHead = sign < text.count && text[sign] == UInt8(ascii: "#")
      place = isHead ? sign + 1 : sign
      row.read(text, at: &place)
      if isHead || !row.fields.isEmpty { return isHead ? .head(row.fields) : .link(row.fields) }
    }
    return nil
  }
}
