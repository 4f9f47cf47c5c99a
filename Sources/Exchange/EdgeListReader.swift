public import CoterieRecords
import CoterieText

/// Reads an edge list: two vertices a line, and a weight where there is a third field.
///
/// - Fields are separated by tabs, commas, semicolons or blanks: whichever the first lines have. A field
///   may be in quotes, with quotes inside doubled. Comments begin with `#` or `%`.
/// - Blanks and other invisible characters at the ends of a field do not count, unless it is in quotes.
/// - A first line `source target weight` (also `from`, `to`) is a header, and may have further
///   columns. NetworkX's `{'weight': 2}` is understood.
/// - A pair that is repeated, in either direction, counts once; where there are weights, they add up.
/// - Complexity: O(*b*) for *b* bytes.
public enum EdgeListReader {
  /// Whether a file that begins so may be an edge list: its whole lines have the same two or three
  /// fields, numbers where it is blanks that separate them, and a number as the third. Ask this
  /// signature last, since it is the weakest.
  public static func recognises(_ prefix: [UInt8]) -> Bool {
    guard let lines = EdgeListLines(of: prefix, limit: 200), !lines.isGuessed else { return false }
    let counts = Set(lines.fields.map(\.count))
    guard counts == [2] || counts == [3] else { return false }
    let needsNumbers = [UInt8(ascii: " "), UInt8(ascii: ",")].contains(lines.separator)
    return lines.fields.allSatisfy { fields in
      (!needsNumbers || fields.prefix(2).allSatisfy { Int($0) != nil })
        && fields.dropFirst(2).allSatisfy { Double($0) != nil }
    }
  }

  /// Whether each whole line of a file that begins so is two words, perhaps with a number, or fields
  /// between tabs: what an edge list is, and other texts may be. Ask it for a file that the user names
  /// as input, after all other signatures.
  public static func recognisesWords(_ prefix: [UInt8]) -> Bool {
    guard let lines = EdgeListLines(of: prefix) else { return false }
    let isTabbed = lines.separator == UInt8(ascii: "\t")
    return lines.fields.contains { $0.count > 1 }
      && lines.fields.allSatisfy { fields in
        guard fields.count > 1 else { return isTabbed }
        let areWords = fields.prefix(2).allSatisfy { !$0.isEmpty && !$0.contains(" ") }
        let isWeighted =
          fields.count == 2 || fields[2].hasPrefix("{")
          || fields.count == 3 && Double(fields[2]) != nil
        return (isTabbed || areWords) && isWeighted
      }
  }

  /// Returns the graph of a file. No error ends the reading: the log says what can't be read.
  ///
  /// - Parameters:
  ///   - file: The file, as the user named it.
  ///   - log: An empty log, which takes what is noticed and is returned.
  public static func read(
    _ bytes: [UInt8], file: String = "-", log: ProblemLog = ProblemLog()
  ) -> GraphReading {
    readTable(bytes, file: file, log: log).reading
  }

  /// Returns the graph of a file as columns, which take less time and memory than a document.
  ///
  /// - Parameters:
  ///   - file: The file, as the user named it.
  ///   - log: An empty log, which takes what is noticed and is returned.
  public static func readTable(
    _ bytes: [UInt8], file: String = "-", log: ProblemLog = ProblemLog()
  ) -> EdgeListTable {
    readTable(bytes.span, file: file, log: log)
  }

  /// The same of bytes that need not be an array: those of a mapped file, say, of which no copy is
  /// made where they are plain ASCII.
  ///
  ///     let file = try Data(contentsOf: url, options: .alwaysMapped)
  ///     let graph = EdgeListReader.readTable(file.span).graph
  public static func readTable(
    _ bytes: Span<UInt8>, file: String = "-", log: ProblemLog = ProblemLog()
  ) -> EdgeListTable {
    readTable(bytes, limits: EdgeListLimits(), GraphLog(of: file, in: log))
  }

  /// The same, up to some number of edges and vertices.
  package static func readTable(
    _ bytes: Span<UInt8>, limits: EdgeListLimits
  ) -> EdgeListTable {
    readTable(bytes, limits: limits, GraphLog(of: "-", in: ProblemLog()))
  }

  private static func readTable(
    _ bytes: Span<UInt8>, limits: EdgeListLimits, _ log: GraphLog
  ) -> EdgeListTable {
    if TextInput.isPlain(bytes) { return table(of: bytes, isGuessed: false, limits, log) }
    let input = TextInput(bytes.indices.map { bytes[$0] })
    return table(of: input.bytes.span, isGuessed: input.isGuessed, limits, log)
  }

  private static func table(
    of text: Span<UInt8>, isGuessed: Bool, _ limits: EdgeListLimits, _ log: GraphLog
  ) -> EdgeListTable {
    var parser = EdgeListParser(
      separator: EdgeListLines.separator(of: text), byteCount: text.count, limits: limits,
      log)
    if isGuessed { parser.log.add(.graphFile(.notUTF8)) }
    parser.read(text)
    return parser.finish()
  }
}
