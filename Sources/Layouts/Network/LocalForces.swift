/// How strongly neighbours and distances pull in the local phase, where the push of near vertices has
/// strength 1.
struct LocalForces: Sendable {
  /// The pull of a link of mean strength over any length.
  var link: Float
  /// How many times stronger a short link pulls: how tightly teams stand.
  var tightness: Float
  /// The pull towards the place where the stress is least.
  var stress: Float
  /// The share of its pull that a link between two clusters keeps.
  var acrossClusters: Float = 1
  /// The pull of a cluster's disc on its members.
  var disc: Float = 0
}
