import CoterieRecords
import CoterieText

/// The messages of the readers.
extension Diagnostic {
  // MARK: Files

  static func unreadable(_ file: String, reason: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .error, finding: "the file can't be read (\(reason))",
      outcome: "it is left out", remedy: "Check the path and its permissions")
  }

  static func unreadableFolder(_ folder: String, reason: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: folder), .error, finding: "the folder can't be read (\(reason))",
      outcome: "its files are left out", remedy: "Check its permissions")
  }

  static func missing(_ file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .error, finding: "there is no such file or folder",
      outcome: "it is left out", remedy: "Check the path")
  }

  static func identical(_ file: String, to other: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .note,
      finding: "the file has the same bytes as \(other)", outcome: "it is read once")
  }

  static func repeated(_ file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .note, finding: "the file is given more than once",
      outcome: "it is read once")
  }

  static func linked(_ file: String, to other: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .note, finding: "the file is a link to \(other)",
      outcome: "it is read once")
  }

  static func notAFile(_ file: String, what: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .note, finding: "this is \(what)", outcome: "it is left out",
      remedy: "Name it among the inputs to read it")
  }

  static func emptyFile(_ file: String, _ severity: Severity) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), severity, finding: "the file is empty",
      outcome: "there is nothing to read")
  }

  static func unknownFormat(
    _ file: String, formats: [FormatSignature], _ severity: Severity
  ) -> Diagnostic {
    let known = formats.map { "\($0.name) (\($0.summary))" }.joined(separator: ", ")
    return Diagnostic(
      at: SourceLocation(file: file), severity,
      finding: "the file is in no format that is known: \(known)", outcome: "it is left out",
      remedy: "Pass --input-format NAME if it is one of them")
  }

  static func brokenCompression(_ file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .error,
      finding: "the compressed data ends early or is damaged",
      outcome: "what precedes the damage is read", remedy: "Fetch or compress the file again")
  }

  static func tooMuchInflated(_ file: String, _ limit: InflationLimit) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .error,
      finding: "the compressed data grows to more than \(InflationLimit.factor) times its size "
        + "(and more than \(InflationLimit.allowance >> 20) MiB), as no text does",
      outcome: "its first \(limit.largest >> 20) MiB are read",
      remedy: "Decompress the file and pass the result if it is sound")
  }

  static func interrupted(_ file: String, reason: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .error, finding: "reading stopped (\(reason))",
      outcome: "what was read before is kept", remedy: "Check the file and its device")
  }

  // MARK: Lines

  static func recoded(_ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .warning, finding: "the line is not UTF-8",
      outcome: "it and others like it are read as Windows-1252",
      remedy: "Save the file as UTF-8 if names look wrong")
  }

  static func overlong(_ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .warning, finding: "the line is longer than 1 MiB",
      outcome: "its first 1 MiB is read", remedy: "Check whether the file lost its line ends")
  }

  // MARK: Profile pages

  static func impossibleDate(
    _ text: String, _ fault: PrintedDate.Fault, of title: String, at location: SourceLocation,
    keptYear: Int?
  ) -> Diagnostic {
    let finding =
      switch fault {
      case .noMonth: "names no month"
      case .noDay: "is not a day of the calendar"
      case .ambiguous: "may have the day or the month first"
      }
    return Diagnostic(
      at: location, .warning, finding: "the date \"\(text)\" \(finding)",
      outcome: "the paper \"\(title.readable.shortened(to: 40))\" is kept "
        + (keptYear.map { "with the year \($0) alone" } ?? "without a date"),
      remedy: "Correct the line")
  }

  static func missedPaper(
    _ text: String, readAs outcome: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding:
        "the line \"\(text.shortened(to: 40))\" may begin a paper, since a title and authors "
        + "follow",
      outcome: outcome, remedy: "Write the area and the date as in \"LGApr 14, 2024\"")
  }

  static func unreadAuthors(
    _ texts: [String], of title: String, at location: SourceLocation
  ) -> Diagnostic {
    let list = texts.prefix(3).map { "\"\($0.shortened(to: 40))\"" }.joined(separator: ", ")
    let isOne = texts.count == 1
    return Diagnostic(
      at: location, .warning,
      finding: "\(list)\(texts.count > 3 ? " and more" : "") among the authors of "
        + "\"\(title.readable.shortened(to: 40))\" \(isOne ? "is not a name" : "are not names")",
      outcome: "the other names are read, and the list is taken as truncated",
      remedy: "Write names of people or groups, separated by commas")
  }

  static func unusableNumber(
    _ number: String, of title: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding: "the list of authors of \"\(title.readable.shortened(to: 40))\" leaves out "
        + "\"\(number.shortened(to: 24))\" more, and no paper has that many",
      outcome: "their number is taken as unknown", remedy: "Correct the number")
  }

  static func unsplit(_ heading: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .warning,
      finding: "no authors were found after the title \"\(heading.readable.shortened(to: 60))\"",
      outcome: "the paper is kept without authors",
      remedy: "Put the authors on a line of their own, separated by commas")
  }

  static func cutRecord(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .error, finding: "the paper has a date and no title",
      outcome: "it is not read", remedy: "Save the page again, to its end")
  }

  static func strayLines(_ count: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      at: location, .note,
      finding: count == 1
        ? "a line before the first paper is not recognised"
        : "\(count) lines before the first paper are not recognised",
      outcome: count == 1 ? "it is left out" : "they are left out")
  }
}
