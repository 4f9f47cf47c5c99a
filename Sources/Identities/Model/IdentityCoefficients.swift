internal import Foundation

/// The numbers of the model by which mentions are compared, as natural-log odds.
///
/// The log odds that two mentions of one name are of one person are
///
///     L = intercept + rarity · r + initial · [the given name is an initial]
///       + coauthors · ln(1 + Σ r(a)) over shared co-authors a
///       + organisation · cosine + oneWithoutOrganisation + bothWithoutOrganisation
///       + venue · cosine + title · cosine + titleWords · min(Σ idf of shared stems, 25) / 10
///
/// where *r* is the rarity of a name (``NameFrequencies/rarity(of:)``).
public struct IdentityCoefficients: Sendable, Equatable {
  /// The log odds of a name of no rarity without evidence.
  public var intercept = -14.5
  /// What a decimal of rarity is worth.
  public var rarity = 2.1
  /// What is added where the given name is an initial.
  public var initial = 1.9
  /// What the logarithm of the rarities of shared co-authors is worth.
  public var coauthors = 3.0
  /// What equal organisations are worth.
  public var organisation = 6.2
  /// What is added where one mention has no organisation.
  public var oneWithoutOrganisation = 1.0
  /// What is added where neither has one.
  public var bothWithoutOrganisation = 1.2
  /// What equal venues are worth.
  public var venue = 3.3
  /// What equal titles are worth.
  public var title = 4.0
  /// What ten of the inverse document frequencies of shared words of titles are worth.
  public var titleWords = 1.7

  /// The score at which two clusters are joined.
  public var bar = 1.0
  /// The score of which a join is as probable as its refusal.
  public var evenScore = 0.97
  /// What is added to the intercept where a corpus has neither titles nor lists of co-authors.
  public var evidencePoor = 4.6

  /// The coefficients of the trials that the model was made after.
  public init() {}

  /// The coefficients by their names.
  public static let names: [(name: String, path: any WritableKeyPath<Self, Double> & Sendable)] = [
    ("intercept", \.intercept), ("rarity", \.rarity), ("initial", \.initial),
    ("coauthors", \.coauthors), ("organisation", \.organisation),
    ("one_without_organisation", \.oneWithoutOrganisation),
    ("both_without_organisation", \.bothWithoutOrganisation), ("venue", \.venue),
    ("title", \.title), ("title_words", \.titleWords), ("bar", \.bar), ("even_score", \.evenScore),
    ("evidence_poor", \.evidencePoor),
  ]

  /// How probable a join of a score is, 0…1; scores beyond ±8 count as these.
  public func probability(ofScore score: Double) -> Double {
    score == .infinity ? 1 : 1 / (1 + exp(evenScore - min(max(score, -8), 8)))
  }
}
