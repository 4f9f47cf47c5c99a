import CoterieRecords
import CoterieText

/// The messages of the corpus.
extension Diagnostic {
  // MARK: Headings

  static func ambiguousHeading(
    _ choices: [TitleAndAuthors], at location: SourceLocation
  ) -> Diagnostic {
    let names = choices.prefix(3).compactMap { $0.authors.names.first?.full }
    return Diagnostic(
      at: location, .warning,
      finding: "the authors after the title may begin with "
        + names.map { "\"\($0)\"" }.joined(separator: " or "),
      outcome: "\"\(names.first ?? "")\" is taken",
      remedy: "Put the authors on a line of their own")
  }

  static func unsettledHeading(
    _ choices: [TitleAndAuthors], at location: SourceLocation
  ) -> Diagnostic {
    let name = choices.first?.authors.names.first?.full ?? ""
    return Diagnostic(
      at: location, .warning,
      finding:
        "the line may end in the author \"\(name)\", who is named nowhere else, or the whole line may be the title",
      outcome: "the paper is kept without authors",
      remedy: "Put the authors on a line of their own, separated by commas")
  }

  // MARK: Pages

  /// - Parameter hiding: How many truncated lists of the page do not show the owner.
  static func ownerInferred(_ owner: PageOwner, hiding: Int, of file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .note,
      finding: "the page is \(owner.name)'s (\(owner.evidence))",
      outcome: hiding == 0
        ? "no truncated list hides the name" : "the name is added where a truncated list hides it",
      remedy: "Pass --owner FILE=NAME or --no-infer-owners to change that")
  }

  static func ownerUndecided(
    best: PersonName?, named: Int, next: Int, of count: Int, file: String
  ) -> Diagnostic {
    let candidate =
      best.map { "the best candidate is \($0), named on \(named) of \(count), next \(next)" }
      ?? "no name is on every complete list"
    return Diagnostic(
      at: SourceLocation(file: file), .note,
      finding: "the page's owner is not clear (\(candidate))",
      outcome: "no owner is inferred",
      remedy: "Pass --owner \"\(file)=\(best?.full ?? "NAME")\" if you know better")
  }

  static func unknownOwnerFile(_ file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .warning,
      finding: "an owner is given for this file, which is not a profile page among the inputs",
      outcome: "it is not used", remedy: "Check the file's name in --owner")
  }

  static func ambiguousOwnerFile(_ file: String, files: [String]) -> Diagnostic {
    let list = files.prefix(3).joined(separator: ", ") + (files.count > 3 ? " and more" : "")
    return Diagnostic(
      at: SourceLocation(file: file), .warning,
      finding: "an owner is given for this file, and \(files.count) inputs may be meant (\(list))",
      outcome: "it is not used", remedy: "Write more of the file's path in --owner")
  }

  static func unlistedOwner(_ owner: PersonName, of file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .warning,
      finding: "the page's owner as given, \(owner), is on none of the page's author lists",
      outcome: "the name is added where a truncated list may hide it",
      remedy: "Check the spelling in --owner")
  }

  static func ownerMissing(
    _ owner: PersonName, title: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding:
        "the complete author list of \"\(title.readable.shortened(to: 40))\" does not name the "
        + "page's owner \(owner)",
      outcome: "the list is kept as it is", remedy: "Check whether the paper belongs on the page")
  }

  static func yearInferred(_ year: InferredYear, count: Int, of file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .note,
      finding: "\(count) paper\(count == 1 ? " has" : "s have") a date without a year, the page's "
        + "own: \(year)",
      outcome: "the year \(year.year) is used and marked",
      remedy: year.latest == nil
        ? "Pass --as-of with the day on which the page was saved to narrow it" : "")
  }

  static func yearUnknown(count: Int, of file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .warning,
      finding:
        "\(count) paper\(count == 1 ? " has" : "s have") a date without a year, and the page "
        + "prints no year",
      outcome: "these years stay missing",
      remedy: "Pass --as-of with the day on which the page was saved")
  }

  static func asOfConflict(
    _ asOf: PartialDate, newest: Int, year: InferredYear, of file: String
  ) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .warning,
      finding: "the page prints the year \(newest)"
        + (year.earliest > newest + 1 ? " and a 29 February without a year" : "")
        + " and was therefore saved in \(year.earliest) or later, and \(asOf) would date a paper without a year after that day",
      outcome: "the year \(year.year) is used for papers without one",
      remedy: "Correct the date given with --as-of")
  }

  // MARK: A page's own figures

  static func hIndexAbovePapers(_ hIndex: Int, papers: Int, file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .warning,
      finding: "the page states an h-index of \(hIndex) and lists \(papers) "
        + "paper\(papers == 1 ? "" : "s"), and an h-index of \(hIndex) needs at least \(hIndex) papers",
      outcome: "the papers are read as they are; the list is incomplete or the h-index wrong",
      remedy: "Do not rely on the h-index", topic: .figures)
  }

  static func hIndexAboveCitations(_ hIndex: Int, citations: Int, file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .warning,
      finding: "the page states an h-index of \(hIndex) with \(citations) citations, and it needs "
        + (hIndex < 1_000_000 ? "at least \(hIndex * hIndex)" : "many more"),
      outcome: "neither figure is used", remedy: "Do not rely on them", topic: .figures)
  }

  static func countMismatch(claimed: Int, read: Int, file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .warning,
      finding: "the page's header counts \(claimed) papers, and \(read) "
        + (read == 1 ? "was" : "were") + " read",
      outcome: "those that were read are used",
      remedy: "Save the page again, to its end, if papers are missing")
  }

  static func noHeader(file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .note,
      finding: "the page has no header that counts its papers",
      outcome: "whether it is complete can't be checked")
  }

  // MARK: Merging

  static func yearConflict(
    _ year: Int, kept: Int, title: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding:
        "the year \(year) of \"\(title.readable.shortened(to: 40))\" differs from \(kept) elsewhere",
      outcome: "\(kept) is kept", remedy: "Correct one of the records")
  }

  static func authorConflict(title: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding:
        "the complete author list of \"\(title.readable.shortened(to: 40))\" differs from another one",
      outcome: "the other one is kept", remedy: "Correct one of the records")
  }

  static func authorsJoined(title: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .note,
      finding:
        "this truncated author list of \"\(title.readable.shortened(to: 40))\" shows names that "
        + "another one hides",
      outcome: "they are put after the names of that one")
  }

  /// A note on papers of similar titles, two or more.
  static func similarTitles(_ titles: [String], at location: SourceLocation) -> Diagnostic {
    let shown = titles.prefix(3).map { "\"\($0.readable.shortened(to: 48))\"" }
    let others = titles.count - shown.count
    let list =
      others > 0
      ? shown.joined(separator: ", ") + " and \(others) more"
      : shown.dropLast().joined(separator: ", ") + " and \(shown.last ?? "")"
    return Diagnostic(
      at: location, .note, finding: "the titles \(list) are alike",
      outcome: "they stay \(titles.count == 2 ? "two" : "\(titles.count)") papers")
  }
}
