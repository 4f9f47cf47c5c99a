public import CoterieRecords

/// Reads an author's profile page saved as text: one person's papers, newest or best first.
///
/// A paper begins with a line of area and date (`LGApr 14Code`). Below it stand the title, the
/// authors and the abstract, each on a line of its own, or title and authors glued on one line. At
/// most three authors are shown, then `et al.`; organisations follow a middle dot. A header with
/// the owner's figures may precede the papers; the owner's name is not on the page.
///
/// Where title and authors are glued, the record carries every way to part them
/// (``Record/candidates``), which the corpus settles once all inputs are read.
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
  public init(file: String) {
    page = ProfilePage(file: file)
  }

  /// Takes the next bytes of the page.
  public mutating func read(_ bytes: ArraySlice<UInt8>) {
    splitter.split(bytes) { page.take($0) }
  }

  /// Ends the page and hands over its papers.
  public mutating func finish() -> Source {
    splitter.finish { page.take($0) }
    page.closeRecord()
    return page.source
  }
}

/// A page under way: the records so far, and the lines of the one that is open.
private struct ProfilePage {
  var source: Source
  private var profile = Profile()
  private var open: OpenRecord?
  private var strayLines: (count: Int, first: Int)?
  private var hasRecodedLine = false

  init(file: String) {
    source = Source(
      file: file, format: ProfilePageReader.signature.name, profile: Profile())
  }

  mutating func take(_ line: LineSplitter.Line) {
    let location = SourceLocation(file: source.file, line: line.number)
    if line.wasCut { source.diagnostics.append(.overlong(location)) }
    if line.wasRecoded, !hasRecodedLine {
      hasRecodedLine = true
      source.diagnostics.append(.recoded(location))
    }
    let text = line.text.trimmed
    if let paperLine = PaperLine(text) {
      closeRecord()
      open = OpenRecord(location: location, line: paperLine)
    } else if open != nil {
      open?.take(text)
    } else if !text.isEmpty {
      takeHeaderLine(text, number: line.number)
    }
  }

  private mutating func takeHeaderLine(_ text: String, number: Int) {
    if profile.take(text) {
      source.profile = profile
    } else {
      strayLines = (count: (strayLines?.count ?? 0) + 1, first: strayLines?.first ?? number)
    }
  }

  mutating func closeRecord() {
    if let stray = strayLines {
      let location = SourceLocation(file: source.file, line: stray.first)
      source.diagnostics.append(.strayLines(stray.count, at: location))
      strayLines = nil
    }
    guard let open else { return }
    self.open = nil
    if let record = open.record(diagnostics: &source.diagnostics) { source.records.append(record) }
  }
}

/// The lines of one paper.
private struct OpenRecord {
  let location: SourceLocation
  let line: PaperLine
  private var texts: [String] = []
  private var blankBefore: [Bool] = []
  private var isAfterBlank = false

  init(location: SourceLocation, line: PaperLine) {
    self.location = location
    self.line = line
  }

  mutating func take(_ text: String) {
    if text.isEmpty {
      isAfterBlank = true
    } else {
      texts.append(text)
      blankBefore.append(isAfterBlank)
      isAfterBlank = false
    }
  }

  func record(diagnostics: inout [Diagnostic]) -> Record? {
    guard let first = texts.first else {
      diagnostics.append(.cutRecord(at: location))
      return nil
    }
    var record = Record(
      location: location, heading: Heading(title: first, authors: AuthorList([])),
      date: line.date, area: line.area, score: line.score, hasCode: line.hasCode)
    let abstractStart = read(first, into: &record, diagnostics: &diagnostics)
    let abstract = texts[abstractStart...].joined(separator: "\n")
    record.abstract = abstract.isEmpty ? nil : abstract
    if line.isImpossible {
      diagnostics.append(
        .impossibleDate(
          line.dateText, of: record.heading.title, at: location, keptYear: line.date?.year))
    }
    return record
  }

  /// Reads title and authors, and returns the index of the line at which the abstract begins.
  private func read(
    _ first: String, into record: inout Record, diagnostics: inout [Diagnostic]
  ) -> Int {
    let line = AuthorLine(first)
    let glued = GluedHeading(line)
    if texts.count > 1 {
      let second = AuthorLine(texts[1])
      if let authors = authors(of: second, isGlued: !glued.likely.isEmpty) {
        record.heading.authors = authors
        record.organisations = second.organisations
        return 2
      }
    }
    record.candidates = glued.likely
    record.unlikelyCandidates = glued.unlikely
    if glued.likely.isEmpty, glued.unlikely.isEmpty {
      diagnostics.append(.unsplit(first, at: location))
    } else {
      record.heading = glued.likely.first ?? Heading(title: line.names, authors: AuthorList([]))
      record.organisations = line.organisations
    }
    return 1
  }

  /// The authors in the second line, where it holds them.
  ///
  /// - Parameter isGlued: Whether the first line may hold authors after its title. Then a lone name
  ///   right below is a short abstract's, and a line of odd names counts only where it is followed by
  ///   more.
  private func authors(of second: AuthorLine, isGlued: Bool) -> AuthorList? {
    let isList = second.isTruncated || second.segments.count > 1
    if let authors = second.authors, isList || !isGlued || blankBefore[1] { return authors }
    guard blankBefore[1], isGlued ? isList : isList || texts.count > 2,
      texts.count > 2 || second.isTruncated || !isGlued
    else { return nil }
    return second.authorsByPlace
  }
}
