import CoterieText

/// The authors of a paper.
public enum AuthorsProblem: Hashable, Sendable {
  /// Texts among the authors that are no names, and the title of the paper.
  case unread([String], title: String)
  /// A number of authors left out that no paper has, and the title of the paper.
  case unusableNumber(String, title: String)
  /// An author is listed again, with the same identifier.
  case repeated(String, id: String)
  /// The list begins again after so many names.
  case restarted(after: Int)
  /// A line of title and authors in which no authors were found.
  case unsplit(String)
  /// A line of title and authors that can be split before each of these first authors.
  case ambiguousHeading(firstAuthors: [PersonName])
  /// A line that may end in an author who is named nowhere else.
  case unsettledHeading(firstAuthor: PersonName?)
}

extension AuthorsProblem {
  var kind: ProblemKind {
    switch self {
    case .unread: .unreadAuthors
    case .unusableNumber: .unusableNumber
    case .repeated: .repeatedAuthor
    case .restarted: .restartedAuthors
    case .unsplit: .unsplit
    case .ambiguousHeading: .ambiguousHeading
    case .unsettledHeading: .unsettledHeading
    }
  }

  var wording: ProblemWording {
    switch self {
    case .unread(let texts, let title):
      .init(
        .warning,
        "\(Self.listed(texts)) among the authors of \(title.quotedTitle()) "
          + (texts.count == 1 ? "is not a name" : "are not names"),
        outcome: "the other names are read, and the list is taken as truncated",
        remedy: "Write names of people or groups, separated by commas")
    case .unusableNumber(let number, let title):
      .init(
        .warning,
        "the list of authors of \(title.quotedTitle()) leaves out "
          + "\"\(number.shortened(to: 24))\" more, and no paper has that many",
        outcome: "their number is taken as unknown", remedy: "Correct the number")
    case .repeated(let name, let id):
      .init(
        .note, "the list of authors has \"\(name)\" again, with the same identifier (\(id))",
        outcome: "the author is counted once")
    case .restarted(let count):
      .init(
        .note, "the list of authors begins again after \(count.of("name"))",
        outcome: "its repetition is left out")
    case .unsplit(let heading):
      .init(
        .warning, "no authors were found after the title \(heading.quotedTitle(60))",
        outcome: "the paper is kept without authors",
        remedy: "Put the authors on a line of their own, separated by commas")
    case .ambiguousHeading(let names):
      .init(
        .warning,
        "the authors after the title may begin with "
          + names.prefix(3).map { "\"\($0)\"" }.joined(separator: " or "),
        outcome: "\"\(names.first?.full ?? "")\" is taken",
        remedy: "Put the authors on a line of their own")
    case .unsettledHeading(let name):
      .init(
        .warning,
        "the line may end in the author \"\(name?.full ?? "")\", who is named nowhere else, "
          + "or the whole line may be the title",
        outcome: "the paper is kept without authors",
        remedy: "Put the authors on a line of their own, separated by commas")
    }
  }

  private static func listed(_ texts: [String]) -> String {
    texts.prefix(3).map { "\"\($0.shortened(to: 40))\"" }.joined(separator: ", ")
      + (texts.count > 3 ? " and more" : "")
  }
}
