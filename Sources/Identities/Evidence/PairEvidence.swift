internal import Foundation

/// What speaks for and against two mentions of one name being of one person.
public struct PairEvidence: Sendable, Equatable {
  /// How rare the name is.
  public var rarity = 0.0
  /// Whether the given name is an initial only.
  public var isInitial = false
  /// The sum of the rarities of shared co-authors.
  public var coauthorRarity = 0.0
  /// The cosine of the words of organisations.
  public var organisationCosine = 0.0
  /// How many of the two mentions have no organisation.
  public var missingOrganisations = 0
  /// The cosine of the words of venues.
  public var venueCosine = 0.0
  /// The cosine of the words of titles.
  public var titleCosine = 0.0
  /// The sum of the inverse document frequencies of shared words of titles.
  public var sharedTitleIDF = 0.0
  /// Whether a provider gives both the same identifier.
  public var sharesInferredIdentifier = false

  /// No evidence.
  public init() {}

  /// The parts of the log odds, in the order of the model.
  public enum Term: String, Sendable, CaseIterable {
    case name, coauthors, organisation, venue, title, identifier
  }

  /// What a term adds to the log odds. The name's term holds the intercept.
  public func value(of term: Term, _ model: IdentityCoefficients) -> Double {
    switch term {
    case .name:
      return model.intercept + model.rarity * rarity + (isInitial ? model.initial : 0)
    case .coauthors: return model.coauthors * log(1 + coauthorRarity)
    case .organisation:
      return switch missingOrganisations {
      case 0: model.organisation * organisationCosine
      case 1: model.oneWithoutOrganisation
      default: model.bothWithoutOrganisation
      }
    case .venue: return model.venue * venueCosine
    case .title:
      return model.title * titleCosine
        + model.titleWords * min(sharedTitleIDF, Self.mostTitleIDF) / 10
    case .identifier: return sharesInferredIdentifier ? Self.inferredIdentifier : 0
    }
  }

  /// The natural-log odds that both are of one person.
  public func logOdds(_ model: IdentityCoefficients) -> Double {
    Term.allCases.reduce(0) { $0 + value(of: $1, model) }
  }

  /// The most that shared words of titles can be worth, as a sum of frequencies.
  public static let mostTitleIDF = 25.0
  /// What an identifier that a provider inferred is worth: much, since providers look at the same
  /// evidence, and no proof, since their profiles swallow namesakes.
  private static let inferredIdentifier = 6.0
}
