/// What all works have in common: the seed, and who and what there is. Shared, since it is large.
final class World: Sendable {
  let seed: UInt64
  /// Whether each author has one name and one profile that nobody else has, and no work is
  /// repeated.
  let isPlain: Bool
  let adversary: Adversary?
  let names = PersonNames()
  let institutions = Institutions()
  let venues = Venues()

  init(seed: UInt64, isPlain: Bool, adversary: Adversary?) {
    self.seed = seed
    self.isPlain = isPlain
    self.adversary = adversary
  }
}

/// Titles that a merger of records may be slow on.
enum Adversary: String, CaseIterable {
  /// All works have the same title.
  case equalTitles = "equal-titles"
  /// No title has a letter or a digit.
  case emptyTitles = "empty-titles"

  /// The title of a work as JSON.
  func title(of work: Int) -> String {
    switch self {
    case .equalTitles: #""Editorial of this journal""#
    case .emptyTitles: [#""…""#, #""""#, #""—""#, #""???""#, #""* * *""#, "null"][work % 6]
    }
  }
}
