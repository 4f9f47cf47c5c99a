import CoterieText

/// A paper, as diagrams show it.
public struct PaperMark: Equatable, Sendable {
  /// An author of the paper.
  public struct Authorship: Equatable, Sendable {
    /// The author, by the place in the diagram's list.
    public var author: Int
    /// Whether the authorship is inferred and not shown in the source.
    public var isInferred: Bool

    /// An authorship by its parts.
    public init(author: Int, isInferred: Bool = false) {
      self.author = author
      self.isInferred = isInferred
    }
  }

  /// The title.
  public var title: String
  /// The year, or nil where none is known.
  public var year: Int?
  /// Whether the year is inferred: then it is the earliest possible.
  public var isYearInferred: Bool
  /// The authors in the order of the paper, inferred ones last. An author that does not exist is
  /// not drawn.
  public var authors: [Authorship]
  /// Whether the source cuts the list of authors short.
  public var isTruncated: Bool
  /// The text shown when one points at the paper; title, year and authors where it is nil.
  public var tooltip: String?

  /// A paper by its parts.
  public init(
    title: String, year: Int?, isYearInferred: Bool = false, authors: [Authorship],
    isTruncated: Bool = false, tooltip: String? = nil
  ) {
    self.title = title.drawableName
    self.year = year
    self.isYearInferred = isYearInferred
    self.authors = authors
    self.isTruncated = isTruncated
    self.tooltip = tooltip
  }
}

/// An author, as diagrams of papers show one.
public struct AuthorMark: Equatable, Sendable {
  /// The name.
  public var name: String
  /// The place of the author's cluster in the diagram's list of clusters, or nil.
  public var cluster: Int?
  /// How many papers the author has, drawn or not; nil for as many as the diagram has.
  public var papers: Int?
  /// Whether the author has co-authors in the whole network.
  public var isLinked: Bool
  /// Whether the diagram may give the author a lane or a circle. Others are named on their papers
  /// only: a filter or a limit leaves them out.
  public var isShown: Bool
  /// The text shown when one points at the author's mark; the name where it is nil.
  public var tooltip: String?

  /// An author by its parts.
  public init(
    name: String, cluster: Int? = nil, papers: Int? = nil, isLinked: Bool = true,
    isShown: Bool = true, tooltip: String? = nil
  ) {
    self.name = name.drawableName
    self.cluster = cluster
    self.papers = papers
    self.isLinked = isLinked
    self.isShown = isShown
    self.tooltip = tooltip
  }
}

extension PaperMark {
  /// How many names a line of authors holds.
  private static let nameLimit = 20

  /// The year as people read it: `2026+` where it is inferred.
  var yearText: String {
    year.map { "\($0)" + (isYearInferred ? "+" : "") } ?? "no year"
  }

  /// The names in order, `et al.` where the list is cut short, then the inferred ones. Of a long list
  /// the first twenty, and how many follow.
  func authorText(_ authors: [AuthorMark]) -> String {
    let known = self.authors.filter { authors.indices.contains($0.author) }
    let shown = known.filter { !$0.isInferred }
    let names = shown.prefix(Self.nameLimit).map { authors[$0.author].name.isolated }
    let inferred = known.filter(\.isInferred).map { authors[$0.author].name.isolated }
    var text = names.joined(separator: ", ")
    if shown.count > names.count { text += " and \((shown.count - names.count).of("other"))" }
    if isTruncated { text += text.isEmpty ? "et al." : " et al." }
    if !inferred.isEmpty {
      text += (text.isEmpty ? "" : " + ") + "\(inferred.joined(separator: ", ")) (inferred)"
    }
    return text
  }

  func tooltipText(_ authors: [AuthorMark]) -> String {
    let names = authorText(authors)
    return tooltip ?? "\(title.isolated) (\(yearText))." + (names.isEmpty ? "" : " \(names)")
  }
}
