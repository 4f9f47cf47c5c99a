/// The content of a file as a whole.
public enum FileProblem: Hashable, Sendable {
  /// It has no bytes; an error only where the user named it.
  case empty(isNamed: Bool)
  /// It is in none of the known formats; an error only where the user named it.
  case unknownFormat(isNamed: Bool)
  /// It is something else than it should be: what it is, what it should be, and its title, where it has
  /// one; an error only where the user named it or its name says that it holds data.
  case foreign(String, expected: String, title: String?, isExpected: Bool)
  /// Compressed data that ends early or is damaged.
  case brokenCompression
  /// Compressed data that grows beyond a factor and an allowance; how many bytes are read.
  case tooMuchInflated(factor: Int, allowance: Int, read: Int)
  /// The system stopped the reading.
  case interrupted(reason: String)
  /// Its lines are of two words, so it is read as an edge list.
  case takenForEdgeList
  /// A graph file in a folder with lists of papers.
  case graphBesidePapers
  /// Abstracts could not be kept in a temporary file, for the reason that the system gives.
  case abstractsLost(reason: String)
  /// Abstracts were to be read from it again, and it is no longer as it was.
  case changed
}

extension FileProblem {
  var kind: ProblemKind {
    switch self {
    case .empty: .emptyFile
    case .unknownFormat: .unknownFormat
    case .foreign: .foreignContent
    case .brokenCompression: .brokenCompression
    case .tooMuchInflated: .tooMuchInflated
    case .interrupted: .interrupted
    case .takenForEdgeList: .takenForEdgeList
    case .graphBesidePapers: .graphBesidePapers
    case .abstractsLost: .abstractsLost
    case .changed: .changedFile
    }
  }

  var wording: ProblemWording {
    switch self {
    case .empty(let isNamed):
      .init(isNamed ? .error : .note, "the file is empty", outcome: "there is nothing to read")
    case .unknownFormat(let isNamed):
      .init(
        isNamed ? .error : .note,
        "the file is in no format that is known", outcome: "it is left out",
        remedy: "Pass --input-format NAME if it is one of those that 'coterie formats' lists")
    case .foreign(let found, let expected, let title, let isExpected):
      .init(
        isExpected ? .error : .note,
        "the file is \(found), not \(expected)"
          + (title.map { "; its title is \($0.quotedTitle(80))" } ?? ""),
        outcome: "it is left out",
        remedy: isExpected
          ? "Save the papers themselves, in a format that 'coterie formats' lists" : "")
    case .brokenCompression:
      .init(
        .error, "the compressed data ends early or is damaged",
        outcome: "what precedes the damage is read", remedy: "Fetch or compress the file again")
    case .tooMuchInflated(let factor, let allowance, let read):
      .init(
        .error,
        "the compressed data grows to more than \(factor) times its size "
          + "(and more than \(allowance >> 20) MiB), as no text does",
        outcome: "its first \(read >> 20) MiB are read",
        remedy: "Raise --max-inflation if the file is sound")
    case .interrupted(let reason):
      .init(
        .error, "reading stopped (\(reason))", outcome: "what was read before is kept",
        remedy: "Check the file and its device")
    case .takenForEdgeList:
      .init(
        .note, "every line is two words, or two words and a number",
        outcome: "the file is read as an edge list, each line a link between two vertices",
        remedy: "Give --input-format if it is something else")
    case .abstractsLost(let reason):
      .init(
        .warning, "abstracts can't be written to a temporary file (\(reason))",
        outcome: "the papers are kept without them",
        remedy: "Make room in the folder that TMPDIR names")
    case .changed:
      .init(
        .warning, "the file has changed since it was read",
        outcome: "abstracts that are no longer where they were are left out",
        remedy: "Run the command again to read the file as it is now")
    case .graphBesidePapers:
      .init(
        .note, "the file is a graph file in a folder with lists of papers",
        outcome: "it is left out", remedy: "Name it alone to read it")
    }
  }
}
