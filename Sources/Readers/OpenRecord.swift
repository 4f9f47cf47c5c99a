import CoterieRecords
import CoterieText

/// The lines of one paper of a profile page, from its first line to the next paper's.
struct OpenRecord {
  let location: SourceLocation
  let line: PaperLine
  private var lines: [TextLine] = []
  private var isAfterBlank = false

  init(location: SourceLocation, line: PaperLine) {
    self.location = location
    self.line = line
  }

  /// Takes the next line; a blank one separates the lines around it.
  mutating func take(_ text: String, number: Int) {
    if text.isEmpty {
      isAfterBlank = true
    } else {
      lines.append(TextLine(text: text, number: number, isAfterBlank: isAfterBlank))
      isAfterBlank = false
    }
  }

  /// The record that the lines make, nil where there are none.
  func record(diagnostics: inout [Diagnostic]) -> Record? {
    guard let first = lines.first else {
      diagnostics.append(.cutRecord(at: location))
      return nil
    }
    var record = Record(
      location: location, heading: Heading(title: first.text, authors: AuthorList([])),
      date: line.date.date, area: line.area, score: line.score, hasCode: line.hasCode)
    let abstract = lines[read(first.text, into: &record, diagnostics: &diagnostics)...]
    if !abstract.isEmpty { record.abstract = abstract.map(\.text).joined(separator: "\n") }
    if let fault = line.date.fault {
      diagnostics.append(
        .impossibleDate(
          line.dateText, fault, of: record.heading.title, at: location,
          keptYear: line.date.date?.year))
    }
    let outcome =
      "it is read as a part of the abstract of \"\(record.heading.title.shortened(to: 40))\""
    diagnostics += abstract.missedPapers.map { missed in
      .missedPaper(
        missed.text, readAs: outcome, at: SourceLocation(file: location.file, line: missed.number))
    }
    return record
  }

  /// Reads title and authors, and returns the index of the line at which the abstract begins.
  private func read(
    _ first: String, into record: inout Record, diagnostics: inout [Diagnostic]
  ) -> Int {
    let second = lines.count > 1 ? AuthorLine(lines[1].text) : nil
    if let second, let authors = clearAuthors(of: second) {
      record.heading.authors = authors
      record.organisations = second.organisations
      note([], second.unusableNumbers, in: record, diagnostics: &diagnostics)
      return 2
    }
    let line = AuthorLine(first)
    let glued = GluedHeading(line)
    if let second, let (authors, unread) = authors(of: second, isGlued: !glued.likely.isEmpty) {
      record.heading.authors = authors
      record.organisations = second.organisations
      note(unread, second.unusableNumbers, in: record, diagnostics: &diagnostics)
      return 2
    }
    record.candidates = glued.likely
    record.unlikelyCandidates = glued.unlikely
    if glued.likely.isEmpty, glued.unlikely.isEmpty {
      diagnostics.append(.unsplit(first, at: location))
    } else {
      record.heading = glued.likely.first ?? Heading(title: line.text, authors: AuthorList([]))
      record.organisations = line.organisations
      note(glued.unread, line.unusableNumbers, in: record, diagnostics: &diagnostics)
    }
    return 1
  }

  /// Adds what could not be read of a list of authors.
  private func note(
    _ unread: [String], _ numbers: [String], in record: Record, diagnostics: inout [Diagnostic]
  ) {
    let title = record.heading.title
    if !unread.isEmpty { diagnostics.append(.unreadAuthors(unread, of: title, at: location)) }
    for number in numbers {
      diagnostics.append(.unusableNumber(number, of: title, at: location))
    }
  }

  /// The authors in the second line, where it holds them whatever the first line is.
  private func clearAuthors(of second: AuthorLine) -> AuthorList? {
    guard let authors = second.authors,
      authors.isTruncated || authors.names.count > 1 || lines[1].isAfterBlank
    else { return nil }
    return authors
  }

  /// The authors in the second line, where it holds them, and what of the line can't be read.
  ///
  /// - Parameter isGlued: Whether the first line may hold authors after its title. Then a lone name
  ///   right below is a short abstract's, and a line of odd names counts only where it is followed by
  ///   more.
  private func authors(
    of second: AuthorLine, isGlued: Bool
  ) -> (authors: AuthorList, unread: [String])? {
    if !isGlued, let authors = second.authors { return (authors, []) }
    let isList = second.showsAList
    guard lines[1].isAfterBlank, isGlued ? isList : isList || lines.count > 2,
      lines.count > 2 || second.isTruncated || !isGlued
    else { return nil }
    return second.authorsByPlace.map { ($0, []) } ?? second.readableAuthors
  }
}
