/// What was found in an input: a case for each kind of finding, with the values that belong to it.
///
/// The cases are grouped by area, each area in a file of its own with its wording. A problem has no
/// place; a ``Diagnostic`` is a problem at a ``SourceLocation``.
///
///     let found = Diagnostic(.text(.recoded), at: SourceLocation(file: "page.txt", line: 3))
///     found.severity  // .warning
public enum Problem: Hashable, Sendable {
  /// A path that leads to no file to read.
  case path(PathProblem)
  /// The content of a file as a whole.
  case file(FileProblem)
  /// A zip archive.
  case archive(ArchiveProblem)
  /// Lines of text, whatever they say.
  case text(TextProblem)
  /// A paper on a profile page.
  case profile(ProfileProblem)
  /// The authors of a paper.
  case authors(AuthorsProblem)
  /// The owner of a profile page.
  case owner(OwnerProblem)
  /// The years and figures of a profile page.
  case page(PageProblem)
  /// Records of one paper.
  case merging(MergingProblem)
  /// Who is who.
  case identity(IdentityProblem)
  /// A list of people by which a network is chosen.
  case people(PeopleProblem)
  /// A decision of the user about who is who.
  case ledger(LedgerProblem)
  /// A work in JSON.
  case work(WorkProblem)
  /// A table of papers.
  case table(TableProblem)
  /// An entry of a reference list.
  case reference(ReferenceProblem)
  /// An entry of BibTeX.
  case bibTeX(BibTeXProblem)
  /// A record of tagged text.
  case tagged(TaggedProblem)
  /// An element of an XML file that should be a record.
  case element(ElementProblem)
  /// The XML of a file.
  case xml(XMLProblem)
  /// The structure of a graph file.
  case graphFile(GraphFileProblem)
  /// Vertices and edges of a graph file.
  case graph(GraphProblem)
  /// What a graph file says of its vertices and edges.
  case attribute(AttributeProblem)
  /// A picture that was drawn.
  case picture(PictureProblem)
  /// More problems of the kind of the one given, which a log does not keep.
  indirect case unshown(Int, like: Problem)
}

extension Problem {
  /// The case without its values.
  public var kind: ProblemKind {
    switch self {
    case .path(let problem): problem.kind
    case .file(let problem): problem.kind
    case .archive(let problem): problem.kind
    case .text(let problem): problem.kind
    case .profile(let problem): problem.kind
    case .authors(let problem): problem.kind
    case .owner(let problem): problem.kind
    case .page(let problem): problem.kind
    case .merging(let problem): problem.kind
    case .table(let problem): problem.kind
    case .tagged(let problem): problem.kind
    case .identity(let problem): problem.kind
    case .people(let problem): problem.kind
    case .ledger(let problem): problem.kind
    case .work(let problem): problem.kind
    case .element(let problem): problem.kind
    case .bibTeX(let problem): problem.kind
    case .reference(let problem): problem.kind
    case .xml(let problem): problem.kind
    case .graphFile(let problem): problem.kind
    case .graph(let problem): problem.kind
    case .attribute(let problem): problem.kind
    case .picture(let problem): problem.kind
    case .unshown: .unshown
    }
  }

  /// What is printed of it.
  var wording: ProblemWording {
    switch self {
    case .path(let problem): problem.wording
    case .file(let problem): problem.wording
    case .archive(let problem): problem.wording
    case .text(let problem): problem.wording
    case .profile(let problem): problem.wording
    case .authors(let problem): problem.wording
    case .owner(let problem): problem.wording
    case .page(let problem): problem.wording
    case .merging(let problem): problem.wording
    case .table(let problem): problem.wording
    case .tagged(let problem): problem.wording
    case .identity(let problem): problem.wording
    case .people(let problem): problem.wording
    case .ledger(let problem): problem.wording
    case .work(let problem): problem.wording
    case .element(let problem): problem.wording
    case .bibTeX(let problem): problem.wording
    case .reference(let problem): problem.wording
    case .xml(let problem): problem.wording
    case .graphFile(let problem): problem.wording
    case .graph(let problem): problem.wording
    case .attribute(let problem): problem.wording
    case .picture(let problem): problem.wording
    case .unshown(let count, let example): .unshown(count, like: example.wording)
    }
  }
}
