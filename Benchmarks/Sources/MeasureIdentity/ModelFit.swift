import CoterieData

/// The coefficients of the model, fitted on pairs of mentions of known persons.
struct ModelFit {
  /// The sets, and the pairs of each.
  private let samples: [(set: MergedGoldSet, pairs: FittingPairs)]
  private let model: IdentityModel
  /// How large weights are punished.
  private static let penalty = 0.05
  /// How many parts cross-validation leaves out, one after the other.
  private static let foldCount = 5

  /// - Parameter model: What says how rare names and words are.
  init(_ sets: [MergedGoldSet], _ model: IdentityModel) {
    self.model = model
    samples = sets.map { ($0, FittingPairs($0, ResolvedIdentity(model))) }
  }

  /// How many pairs there are.
  var pairCount: Int { samples.reduce(0) { $0 + $1.pairs.features.count } }

  /// The model, fitted on all sets.
  func fitted() -> IdentityModel { fitted(on: samples.map(\.pairs)) }

  /// Each set with a model that was fitted without it and others: every fifth name, by the order of the
  /// names.
  func folds() -> [(set: MergedGoldSet, model: IdentityModel)] {
    let models = (0..<Self.foldCount).map { fold in
      let others = samples.indices.filter { $0 % Self.foldCount != fold }
      return fitted(on: others.map { samples[$0].pairs })
    }
    return samples.enumerated().map { ($1.set, models[$0 % Self.foldCount]) }
  }

  private func fitted(on pairs: [FittingPairs]) -> IdentityModel {
    var regression = LogisticRegression(
      count: PairEvidence.coefficients.count, penalty: Self.penalty)
    regression.fit(pairs)
    var fitted = model
    for (coefficient, weight) in zip(PairEvidence.coefficients, regression.weights) {
      fitted.coefficients[keyPath: coefficient.path] = weight
    }
    return fitted
  }
}
