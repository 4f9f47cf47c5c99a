/// The owner of a profile page.
public enum OwnerProblem: Hashable, Sendable {
  /// The page's lists show who it is; how many truncated lists do not show the name.
  case inferred(PageOwner, hiding: Int)
  /// No name is clearly the owner's: the best candidate, on how many of the page's papers it and the
  /// next one are, and the page.
  case undecided(best: PersonName?, named: Int, next: Int, papers: Int, page: String)
  /// The user names an owner for a file that is no profile page of the inputs.
  case unknownFile
  /// The user names an owner for a text that means several files.
  case ambiguousFile([String])
  /// The owner as given is on none of the page's lists.
  case unlisted(PersonName)
  /// A complete list of the page, of the paper with this title, does not show the owner.
  case missing(PersonName, title: String)
}

extension OwnerProblem {
  var kind: ProblemKind {
    switch self {
    case .inferred: .ownerInferred
    case .undecided: .ownerUndecided
    case .unknownFile: .unknownOwnerFile
    case .ambiguousFile: .ambiguousOwnerFile
    case .unlisted: .unlistedOwner
    case .missing: .ownerMissing
    }
  }

  var wording: ProblemWording {
    switch self {
    case .inferred(let owner, let hiding):
      .init(
        .note, "the page is \(owner.name)'s (\(owner.evidence))",
        outcome: hiding == 0
          ? "no truncated list hides the name"
          : "the name is added where a truncated list hides it",
        remedy: "Pass --owner FILE=NAME or --no-infer-owners to change that")
    case .undecided(let best, let named, let next, let papers, let page):
      .init(
        .note,
        "the page's owner is not clear (\(Self.candidate(best, named, of: papers, next: next)))",
        outcome: "no owner is inferred",
        remedy: "Pass --owner \"\(page)=\(best?.full ?? "NAME")\" if you know better")
    case .unknownFile:
      .init(
        .warning, "an owner is given for this file, which is not a profile page among the inputs",
        outcome: "it is not used", remedy: "Check the file's name in --owner")
    case .ambiguousFile(let files):
      .init(
        .warning, "an owner is given for this file, and \(Self.counted(files))",
        outcome: "it is not used", remedy: "Write more of the file's path in --owner")
    case .unlisted(let owner):
      .init(
        .warning,
        "the page's owner as given, \(owner), is on none of the page's author lists",
        outcome: "the name is added where a truncated list may hide it",
        remedy: "Check the spelling in --owner")
    case .missing(let owner, let title):
      .init(
        .warning,
        "the complete author list of \(title.quotedTitle()) does not name the page's owner \(owner)",
        outcome: "the list is kept as it is", remedy: "Check whether the paper belongs on the page")
    }
  }

  private static func candidate(
    _ best: PersonName?, _ named: Int, of papers: Int, next: Int
  ) -> String {
    best.map { "the best candidate is \($0), named on \(named) of \(papers), next \(next)" }
      ?? "no name is on every complete list"
  }

  private static func counted(_ files: [String]) -> String {
    let list = files.prefix(3).joined(separator: ", ") + (files.count > 3 ? " and more" : "")
    return "\(files.count) inputs may be meant (\(list))"
  }
}
