import CoterieData
import Foundation

extension PairEvidence {
  /// What the coefficients are multiplied with, in the order of ``coefficients``.
  var features: [Double] {
    [
      1, rarity, isInitial ? 1 : 0, log(1 + coauthorRarity),
      missingOrganisations == 0 ? organisationCosine : 0, missingOrganisations == 1 ? 1 : 0,
      missingOrganisations == 2 ? 1 : 0, venueCosine, titleCosine,
      min(sharedTitleIDF, Self.mostTitleIDF) / 10,
    ]
  }

  /// The names of the coefficients that are fitted.
  static let coefficients = Array(IdentityCoefficients.names.prefix(10))
}
