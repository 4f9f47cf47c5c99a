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
  /// Whether the list of authors is cut short.
  public var isTruncated: Bool
  /// The text shown when one points at the paper; title, year and authors where it is nil.
  public var tooltip: String?

  /// A paper by its parts.
  public init(
    title: String, year: Int?, isYearInferred: Bool = false, authors: [Authorship],
    isTruncated: Bool = false, tooltip: String? = nil
  ) {
    self.title = title
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
  /// The text shown when one points at the author's mark; the name where it is nil.
  public var tooltip: String?

  /// An author by its parts.
  public init(name: String, cluster: Int? = nil, tooltip: String? = nil) {
    self.name = name
    self.cluster = cluster
    self.tooltip = tooltip
  }
}

extension PaperMark {
  /// The year as people read it: `2026+` where it is inferred.
  var yearText: String {
    year.map { "\($0)" + (isYearInferred ? "+" : "") } ?? "no year"
  }

  /// The names in order, `et al.` where the list is cut short, then the inferred ones.
  func authorText(_ authors: [AuthorMark]) -> String {
    let known = self.authors.filter { authors.indices.contains($0.author) }
    let names = known.filter { !$0.isInferred }.map { authors[$0.author].name }
    let inferred = known.filter(\.isInferred).map { authors[$0.author].name }
    var text = names.joined(separator: ", ")
    if isTruncated { text += text.isEmpty ? "et al." : " et al." }
    if !inferred.isEmpty { text += " + \(inferred.joined(separator: ", ")) (inferred)" }
    return text
  }

  func tooltipText(_ authors: [AuthorMark]) -> String {
    tooltip ?? "\(title) (\(yearText)). \(authorText(authors))"
  }
}

extension Legend.Block {
  /// The colours of clusters with the number of their members; later clusters share grey.
  static func clusters(
    named clusters: [String], of members: [Int?], heading: String
  ) -> Legend.Block {
    var sizes = [Int](repeating: 0, count: clusters.count)
    var others = 0
    for cluster in members {
      if let cluster, sizes.indices.contains(cluster) { sizes[cluster] += 1 } else { others += 1 }
    }
    var items = zip(clusters, sizes).prefix(Color.hueCount).enumerated().map {
      Legend.Item(swatch: .disc(Paint(.hue($0)), radius: 5), label: "\($1.0) (\($1.1))")
    }
    let later = sizes.dropFirst(Color.hueCount)
    let grey = Legend.Swatch.disc(Paint(.other), radius: 5)
    if !later.isEmpty {
      let count = later.count == 1 ? "1 smaller cluster" : "\(later.count) smaller clusters"
      items.append(Legend.Item(swatch: grey, label: "\(count) (\(later.reduce(0, +)))"))
    }
    if others > 0, !clusters.isEmpty {
      items.append(Legend.Item(swatch: grey, label: "in no cluster (\(others))"))
    }
    return Legend.Block(
      heading: heading, items: items, rowLimit: items.count > 8 ? 5 : 4)
  }
}
