/// What a layout of a network aims at.
public enum LayoutMethod: Hashable, Sendable {
  /// Distances in the layout like those in edges, in half the time of ``distances``.
  case quick
  /// Distances in the layout like those in edges.
  case distances
  /// Distances, and people who write together near one another.
  case `default`
  /// Clusters as islands, with those near one another that are linked: for networks of thousands of
  /// vertices. One number for each vertex says in which cluster it is; a negative one, in none.
  case clusters([Int32])
  /// The least stress, for measuring: four times the rounds of ``distances``.
  case best
}

/// The rounds of the two phases of a method.
struct LayoutSchedule: Sendable {
  /// The rounds of the stress phase, and its first and last step.
  var stressRounds = 24
  var stressSteps: (first: Float, last: Float) = (2.4, 0.05)
  /// The rounds of the local phase and its forces.
  var localRounds = 0
  var localSteps: (first: Float, last: Float) = (1.2, 0.4)
  var forces = LocalForces(link: 0.1, tightness: 100, stress: 1.15)
  /// Whether links of people with the same co-authors pull more.
  var weighsNeighborhoods = false

  /// Above how many vertices teams are drawn together by the neighbours that they share. In smaller
  /// components that makes dots of cliques.
  static let smallLimit = 2000

  /// The schedule of a method for a component of some vertices.
  init(_ method: LayoutMethod, count: Int) {
    let isSmall = count <= Self.smallLimit
    switch method {
    case .quick:
      stressRounds = 10
      stressSteps.last = 0.1
    case .distances: break
    case .best:
      stressRounds = 100
      stressSteps.last = 0.03
    case .default:
      localRounds = isSmall ? 60 : 25
      weighsNeighborhoods = !isSmall
      if isSmall { forces = LocalForces(link: 0.3, tightness: 2, stress: 1) }
    case .clusters:
      localRounds = 60
      weighsNeighborhoods = !isSmall
      forces = LocalForces(
        link: 0.3, tightness: isSmall ? 2 : 8, stress: 0.3, acrossClusters: 0.3, disc: 3)
    }
  }
}
