import CoterieData

/// The pairs of mentions of one name, to fit the coefficients on.
struct FittingPairs: Sendable {
  private(set) var features: [[Double]] = []
  private(set) var areSame: [Bool] = []

  /// Takes the pairs of known mentions that the model compares. Those that share nothing are not among
  /// them: fitted on all pairs, joins are called too probable.
  init(_ set: MergedGoldSet, _ policy: ResolvedIdentity) {
    for name in policy.evidence(in: set.mentions) {
      for pair in name.pairs {
        guard let first = set.persons[name.mentions[pair.first]],
          let second = set.persons[name.mentions[pair.second]]
        else { continue }
        features.append(pair.evidence.features)
        areSame.append(first == second)
      }
    }
  }

  /// What each pair counts: a name with many mentions does not outweigh all others.
  var weight: Double { features.isEmpty ? 0 : 1 / Double(features.count).squareRoot() }
}
