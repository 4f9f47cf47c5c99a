internal import Foundation

/// How many persons bear each family name and each given name, from which follows how rare a name is.
public struct NameFrequencies: Sendable {
  /// The number of different full names.
  public let nameCount: Int
  private let families: [WordKey: UInt32]
  private let givens: [WordKey: UInt32]

  /// The share of all names whose given name begins with one certain letter.
  private static let shareOfInitial = 0.06
  /// What is added to the count of a name, so that one never seen is rare and not impossible.
  private static let allowance = 0.5

  /// - Parameters:
  ///   - nameCount: The number of different full names.
  ///   - families: How many of them have each folded family name.
  ///   - givens: How many have each folded first given name.
  init(nameCount: Int, families: [WordKey: UInt32], givens: [WordKey: UInt32]) {
    self.nameCount = nameCount
    self.families = families
    self.givens = givens
  }

  /// How rare a name is: the decimal logarithm of 1 / (share of its family name · share of its first
  /// given name), from about 3 for F. Wang to 10 for a name never seen.
  ///
  /// An initial has the share of one letter, and a name without given names only that of its family name.
  public func rarity(of name: NameForm) -> Double {
    let family = share(families[WordKey(Array(name.family.joined(separator: " ").utf8))])
    guard let first = name.given.first else { return -log10(family) }
    let given =
      first.count == 1 ? Self.shareOfInitial : share(givens[WordKey(Array(first.utf8))])
    return -log10(family * given)
  }

  private func share(_ count: UInt32?) -> Double {
    (Double(count ?? 0) + Self.allowance) / Double(nameCount)
  }
}
