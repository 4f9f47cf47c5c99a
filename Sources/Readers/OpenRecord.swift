import CoterieRecords
import CoterieText

/// The lines of one paper of a profile page, from its first line to the next paper's.
struct OpenRecord {
  let location: SourceLocation
  let line: PaperLine
  /// Where it begins among the bytes of the piece.
  let start: Int
  private var lines: [TextLine] = []
  private var isAfterBlank = false

  init(location: SourceLocation, line: PaperLine, start: Int) {
    self.location = location
    self.line = line
    self.start = start
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
  func record(_ log: inout ProblemLog) -> Record? {
    guard let first = lines.first else {
      log.append(Diagnostic(.profile(.cutRecord), at: location))
      return nil
    }
    var record = Record(
      location: location, title: first.text, date: line.date.date, fields: line.siteValues)
    let abstract = lines[read(first.text, into: &record, &log)...]
    if !abstract.isEmpty { record.abstract = abstract.map(\.text).joined(separator: "\n") }
    if let fault = line.date.fault {
      let date = ProfileProblem.impossibleDate(
        line.dateText, fault, title: record.title, keptYear: line.date.date?.year)
      log.append(Diagnostic(.profile(date), at: location))
    }
    for missed in abstract.missedPapers {
      log.append(missed.missedPaper(of: location.file, inAbstractOf: record.title))
    }
    return record
  }

  /// Reads title and authors, and returns the index of the line at which the abstract begins.
  private func read(
    _ first: String, into record: inout Record, _ log: inout ProblemLog
  ) -> Int {
    let second = secondLine
    if let second, let authors = clearAuthors(of: second) {
      record.authors = authors
      record.organisations = second.organisations
      note([], second.unusableNumbers, in: record, &log)
      return 2
    }
    let line = AuthorLine(first)
    let glued = GluedHeading(line)
    if let second, let (authors, unread) = authors(of: second, isGlued: !glued.likely.isEmpty) {
      record.authors = authors
      record.organisations = second.organisations
      note(unread, second.unusableNumbers, in: record, &log)
      return 2
    }
    record.splits = glued.likely
    record.unlikelySplits = glued.unlikely
    if glued.likely.isEmpty, glued.unlikely.isEmpty {
      log.append(Diagnostic(.authors(.unsplit(first)), at: location))
    } else {
      record.title = glued.likely.first?.title ?? line.text
      record.authors = glued.likely.first?.authors ?? AuthorList()
      record.organisations = line.organisations
      note(glued.unread, line.unusableNumbers, in: record, &log)
    }
    return 1
  }

  /// Adds what could not be read of a list of authors.
  private func note(
    _ unread: [String], _ numbers: [String], in record: Record, _ log: inout ProblemLog
  ) {
    let title = record.title
    if !unread.isEmpty {
      let problem = AuthorsProblem.unread(unread.map(\.excerpt), title: title)
      log.append(Diagnostic(.authors(problem), at: location))
    }
    for number in numbers {
      let problem = AuthorsProblem.unusableNumber(number.excerpt, title: title)
      log.append(Diagnostic(.authors(problem), at: location))
    }
  }

  /// The second line, where it may hold authors.
  private var secondLine: AuthorLine? {
    guard lines.count > 1, lines[1].isAfterBlank || !AuthorLine.isSurelyNone(lines[1].text) else {
      return nil
    }
    return AuthorLine(lines[1].text)
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
