public import CoterieRecords
import CoterieText

/// Reads an author's profile page saved as text: one person's papers, newest or best first.
///
/// A paper begins with a line of area and date (`LGApr 14Code`). Below it are the title, the
/// authors and the abstract, each on a line of its own, or title and authors joined on one line. At
/// most three authors are shown, then `et al.`; organisations follow a middle dot. A header with
/// the owner's figures may precede the papers; the owner's name is not on the page.
///
/// Where title and authors are joined, the record holds every way to split them (``Record/splits``);
/// the corpus chooses among them once all inputs are read. The site's own figures are its fields
/// `area`, `score` and `code`.
public struct ProfilePageReader: RecordReader {
  /// Recognises a page by a paper's first line, or by two figures of the header, where no line before
  /// it shows another format.
  public static let signature = FormatSignature(
    name: "profile", summary: "author profile page saved as text"
  ) { prefix in
    var profile = Profile()
    var figures = 0
    var (hasText, hasPaper) = (false, false)
    let bytes = Array(prefix.prefix(FormatSignature.prefixLength))
    for (number, range) in LineRanges(bytes).enumerated() where !hasPaper {
      let line = PageLine(bytes[range], number: number + 1)
      if line.wasRecoded, line.text.unicodeScalars.contains("\0") { continue }
      if OtherFormatLine.isOne(line.text, isFirst: !hasText) { return false }
      hasText = hasText || !line.text.isEmpty
      hasPaper = PaperLine(line.text) != nil
      if profile.take(line.text) { figures += 1 }
    }
    return hasPaper || figures >= 2
  }

  /// A page may be cut before every line that begins a paper.
  public static let framing = RecordFraming { ProfilePageFraming.lastCut(of: $0) }

  private let context: ReadingContext

  /// Creates the reader of a page.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) { self.context = context }

  /// Reads a piece of a page. The figures and the lines before the first paper are in its first piece.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    if piece.isFirst { sink.profile = Profile() }
    var page = PagePiece(of: context.file)
    var lineCount = 0
    for range in LineRanges(piece.bytes) {
      lineCount += 1
      page.take(PageLine(piece.bytes[range], number: lineCount), into: &sink)
    }
    page.closeRecord(before: piece.bytes.count, into: &sink)
    sink.endPiece(length: lineCount)
  }
}

/// A piece of a page being read: the lines of the record that is open.
private struct PagePiece {
  private let file: String
  private var profile = Profile()
  private var open: OpenRecord?
  private var strayLines = StrayLines()

  init(of file: String) { self.file = file }

  mutating func take(_ line: PageLine, into sink: inout RecordSink) {
    let location = SourceLocation(file: file, line: line.number)
    if line.wasCut { sink.report(Diagnostic(.text(.overlong), at: location)) }
    if line.wasRecoded { sink.reportOnce(Diagnostic(.text(.recoded), at: location)) }
    if let paperLine = PaperLine(line.text) {
      closeRecord(before: line.start, into: &sink)
      open = OpenRecord(location: location, line: paperLine, start: line.start)
    } else if open != nil {
      open?.take(line.text, number: line.number)
    } else if !line.text.isEmpty {
      takeHeaderLine(line, into: &sink)
    }
  }

  private mutating func takeHeaderLine(_ line: PageLine, into sink: inout RecordSink) {
    if profile.take(line.text) {
      sink.profile = profile
    } else {
      strayLines.add(line.text, number: line.number)
    }
  }

  /// Ends the open record, whose bytes end at a place.
  mutating func closeRecord(before end: Int, into sink: inout RecordSink) {
    strayLines.note(in: &sink.table.log, file: file)
    strayLines = StrayLines()
    guard let open else { return }
    self.open = nil
    if let record = open.record(&sink.table.log) { sink.append(record, at: open.start..<end) }
  }
}

/// The lines before the first paper that are no figures of the header.
private struct StrayLines {
  private var count = 0
  private var lines: [TextLine] = []
  /// How many lines are kept to look for a paper among them.
  private static let limit = 1000

  mutating func add(_ text: String, number: Int) {
    count += 1
    if lines.count < Self.limit { lines.append(TextLine(text: text, number: number)) }
  }

  /// Adds how many they are, and those that may begin a paper.
  func note(in log: inout ProblemLog, file: String) {
    guard let first = lines.first else { return }
    let location = SourceLocation(file: file, line: first.number)
    log.append(Diagnostic(.profile(.strayLines(count)), at: location))
    for line in lines.missedPapers { log.append(line.missedPaper(of: file)) }
  }
}
