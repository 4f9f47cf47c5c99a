/// What a mark represents, by its number in the list of the diagram.
///
/// Several marks may have one key: the circle of an author, and the name beside it.
public enum SceneKey: Hashable, Sendable {
  /// An author, an organisation or another vertex.
  case vertex(Int)
  /// What joins two: a link of a network, an authorship, or the papers of an author in a year. Authorships
  /// are numbered in the order of the papers.
  case link(Int)
  /// A paper.
  case paper(Int)
  /// A cluster.
  case cluster(Int)
  /// A year, by itself and not by a place in a list.
  case year(Int)

  /// The key in short: `v12`, `l3`, `p7`, `c0`, `y2014`.
  public var code: String {
    switch self {
    case .vertex(let number): "v\(number)"
    case .link(let number): "l\(number)"
    case .paper(let number): "p\(number)"
    case .cluster(let number): "c\(number)"
    case .year(let year): "y\(year)"
    }
  }
}
