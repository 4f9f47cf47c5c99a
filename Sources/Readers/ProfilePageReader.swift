public import CoterieRecords
import CoterieText

/// Reads an author's profile page saved as text: one person's papers, newest or best first.
///
/// A paper begins with a line of area and date (`LGApr 14Code`). Below it are the title, the
/// authors and the abstract, each on a line of its own, or title and authors joined on one line. At
/// most three authors are shown, then `et al.`; organisations follow a middle dot. A header with
/// the owner's figures may precede the papers; the owner's name is not on the page.
///
/// Where title and authors are joined, the record holds every way to split them
/// (``Record/candidates``); the corpus chooses among them once all inputs are read.
public struct ProfilePageReader: RecordReader {
  /// Recognises a page by a paper's first line, or by two figures of the header.
  public static let signature = FormatSignature(
    name: "profile", summary: "author profile page saved as text"
  ) { prefix in
    var profile = Profile()
    var figures = 0
    var hasPaper = false
    var splitter = LineSplitter()
    splitter.split(prefix.prefix(FormatSignature.prefixLength)) { line in
      guard !hasPaper, !line.wasRecoded || !line.text.unicodeScalars.contains("\0") else { return }
      let text = line.text.trimmed
      hasPaper = PaperLine(text) != nil
      if profile.take(text) { figures += 1 }
    }
    splitter.finish { line in
      let text = line.text.trimmed
      hasPaper = hasPaper || PaperLine(text) != nil
      if profile.take(text) { figures += 1 }
    }
    return hasPaper || figures >= 2
  }

  private var splitter = LineSplitter()
  private var page: ProfilePage

  /// Creates a reader at the beginning of a page.
  public init(file: String, log: ProblemLog) {
    page = ProfilePage(file: file, log: log)
  }

  /// Takes the next bytes of the page.
  public mutating func read(_ bytes: ArraySlice<UInt8>) {
    splitter.split(bytes) { page.take($0) }
  }

  /// Ends the page and returns its papers.
  public mutating func finish() -> Source {
    splitter.finish { page.take($0) }
    page.closeRecord()
    return page.source
  }
}

/// A page being read: the records so far, and the lines of the one that is open.
private struct ProfilePage {
  var source: Source
  private var profile = Profile()
  private var open: OpenRecord?
  private var strayLines = StrayLines()
  private var hasRecodedLine = false

  init(file: String, log: ProblemLog) {
    source = Source(
      file: file, format: ProfilePageReader.signature.name, profile: Profile(), log: log)
  }

  mutating func take(_ line: LineSplitter.Line) {
    let location = SourceLocation(file: source.file, line: line.number)
    if line.wasCut { source.log.append(Diagnostic(.text(.overlong), at: location)) }
    if line.wasRecoded, !hasRecodedLine {
      hasRecodedLine = true
      source.log.append(Diagnostic(.text(.recoded), at: location))
    }
    let text = line.text.trimmed
    if let paperLine = PaperLine(text) {
      closeRecord()
      open = OpenRecord(location: location, line: paperLine)
    } else if open != nil {
      open?.take(text, number: line.number)
    } else if !text.isEmpty {
      takeHeaderLine(text, number: line.number)
    }
  }

  private mutating func takeHeaderLine(_ text: String, number: Int) {
    if profile.take(text) {
      source.profile = profile
    } else {
      strayLines.add(text, number: number)
    }
  }

  mutating func closeRecord() {
    strayLines.note(in: &source.log, file: source.file)
    strayLines = StrayLines()
    guard let open else { return }
    self.open = nil
    if let record = open.record(&source.log) { source.records.append(record) }
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
