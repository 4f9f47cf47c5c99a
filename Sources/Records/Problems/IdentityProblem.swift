/// Who is who.
public enum IdentityProblem: Hashable, Sendable {
  /// An author has more papers in one year than a person writes.
  case papersOfYear(String, count: Int, year: Int)
  /// An author is of more organisations than a person is.
  case organisations(String, count: Int)
  /// Two names of an author, the shown one first, contradict each other.
  case contradictingNames(String, other: String)
  /// The papers have neither titles nor lists of co-authors to compare.
  case poorEvidence
}

extension IdentityProblem {
  var kind: ProblemKind {
    switch self {
    case .papersOfYear: .manyPapers
    case .organisations: .manyOrganisations
    case .contradictingNames: .contradictingNames
    case .poorEvidence: .poorEvidence
    }
  }

  var wording: ProblemWording {
    switch self {
    case .papersOfYear(let name, let count, let year):
      .init(
        .warning, "\"\(name)\" has \(count) papers of \(year), more than a person writes in a year",
        outcome: "the author is likely several people", remedy: Self.remedy)
    case .organisations(let name, let count):
      .init(
        .warning, "\"\(name)\" is of \(count) organisations, more than a person is",
        outcome: "the author is likely several people", remedy: Self.remedy)
    case .contradictingNames(let name, let other):
      .init(
        .warning, "\"\(name)\" and \"\(other)\" are one author, and their given names differ",
        outcome: "the author is likely several people", remedy: Self.remedy)
    case .poorEvidence:
      .init(
        .note, "hardly any paper has a title or co-authors by which persons of one name differ",
        outcome: "names are taken to be rarer than usual",
        remedy: "Pass --identity exact to take equal names for one person")
    }
  }

  private static let remedy = "Part them in a ledger, or correct the records"
}
