public import CoterieLayouts
import CoterieText

/// A network of authors or of organisations: circles joined by arcs.
///
/// The area of a circle shows a measure, its colour the cluster, the width of an arc the weight of
/// the link; a link that rests on inferred authorships alone is dashed. A vertex without a value is a hollow
/// circle. The largest circle of every cluster with a hue bears its number, or has it before its name.
///
/// On networks of up to ``labelAllLimit`` vertices every vertex has its name beside it; on larger ones the
/// most important are named: those in ``focus``, one of each cluster, then the largest. No name covers
/// another, and every circle has a tooltip.
///
/// On more than 60 vertices those without links become one line of text. Up to 400 vertices have all their
/// links, more have their strongest: see ``drawnLinks``.
public struct NetworkDiagram: Equatable, Sendable {
  /// A person or an organisation.
  public struct Vertex: Equatable, Sendable {
    /// The name, shown beside the circle.
    public var label: String
    /// The measure that the area of the circle shows; below 0 counts as 0.
    public var value: Double
    /// The place of its cluster in ``NetworkDiagram/clusters``, or nil.
    public var cluster: Int?
    /// Whether it has links in the whole network, drawn or not. One without is grey.
    public var isLinked: Bool
    /// The text shown when one points at the circle; the label where it is nil.
    public var tooltip: String?

    /// A vertex by its parts.
    public init(
      label: String, value: Double, cluster: Int? = nil, isLinked: Bool = true,
      tooltip: String? = nil
    ) {
      self.label = label.drawableName
      self.value = value
      self.cluster = cluster
      self.isLinked = isLinked
      self.tooltip = tooltip
    }
  }

  /// What two vertices share.
  public struct Link: Equatable, Sendable {
    /// One end, by its place in ``NetworkDiagram/vertices``.
    public var source: Int
    /// The other end.
    public var target: Int
    /// The weight that the width of the arc shows.
    public var weight: Double
    /// Whether it rests on inferred authorships alone.
    public var isInferred: Bool
    /// The text shown when one points at the arc; both names and the weight where it is nil.
    public var tooltip: String?

    /// A link by its parts.
    public init(
      source: Int, target: Int, weight: Double, isInferred: Bool = false, tooltip: String? = nil
    ) {
      self.source = source
      self.target = target
      self.weight = weight
      self.isInferred = isInferred
      self.tooltip = tooltip
    }
  }

  /// What the vertices are.
  public enum Kind: Equatable, Sendable {
    /// People.
    case authors
    /// Organisations.
    case affiliations
    /// Countries.
    case countries
    /// Anything: the vertices of a graph file.
    case vertices

    /// One of them.
    var noun: String {
      switch self {
      case .authors: "author"
      case .affiliations: "organisation"
      case .countries: "country"
      case .vertices: "vertex"
      }
    }

    /// Several of them.
    var nouns: String {
      switch self {
      case .authors, .affiliations: noun + "s"
      case .countries: "countries"
      case .vertices: "vertices"
      }
    }

    /// `1 author`, `2 vertices`.
    func text(_ count: Int) -> String { count.of(noun, plural: nouns) }
  }

  /// Up to how many vertices every one is labelled.
  public static let labelAllLimit = 60
  /// Up to how many vertices all links are drawn.
  public static let allLinksLimit = 400

  /// Title, subtitle and footer.
  public var text: DiagramText
  /// What the vertices are.
  public var kind: Kind
  /// The vertices.
  public var vertices: [Vertex]
  /// The links. One with an end that does not exist, or from a vertex to itself, is not drawn.
  public var links: [Link]
  /// The clusters, largest first. The first twelve have a hue each, all others are grey: no two
  /// clusters share a hue. Where there is none, all vertices with links have one colour.
  public var clusters: [ClusterMark]
  /// The numbers that colours show; nil where they show the clusters.
  public var numbers: Numbers?
  /// The largest value of the whole network, where the diagram shows a part of it.
  public var largestValue: Double?
  /// The largest weight of the whole network, where the diagram shows a part of it.
  public var largestWeight: Double?
  /// The vertices that have their names before all others, the most important first: those that someone
  /// looks for, or that are on a path.
  public var focus: [Int] = []
  /// Where the vertices are, in any unit; nil where `graph.layout()` finds that.
  public var positions: [Point?]?
  /// How close circles are to these positions.
  public var placement = Placement.loose
  /// What ``Vertex/value`` is, for the key: `papers`.
  public var valueName = "papers"
  /// What ``Link/weight`` is, for the key: `joint papers`.
  public var weightName = "joint papers"
  /// What the colours are, for the key.
  public var clusterName = "Clusters"

  /// A diagram of a network.
  public init(
    text: DiagramText, kind: Kind = .authors, vertices: [Vertex], links: [Link],
    clusters: [ClusterMark] = []
  ) {
    self.text = text
    self.kind = kind
    self.vertices = vertices
    self.links = links
    self.clusters = clusters
  }

  /// The links that the picture shows, by their places in ``links``: all on up to 400 vertices; on up to 5,000
  /// the four strongest of each vertex and the maximum spanning forest; on more the strongest of each vertex,
  /// 20,000 at most.
  public var drawnLinks: [Int] { NetworkContents(self).linkNumbers }

  /// Lays the network out and draws it.
  ///
  /// The same input gives the same scene. The work is bounded: the more links there are, the fewer bends of each are tried.
  public func scene(
    _ settings: PictureSettings = PictureSettings()
  ) -> Scene {
    guard !vertices.isEmpty else {
      return PageFrame(text, settings).emptyPage(saying: "There are no \(kind.nouns) to draw.")
    }
    return NetworkDrawing(self, settings).page()
  }
}
