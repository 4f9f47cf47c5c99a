public import CoterieRecords
import CoterieText

/// A person's full name, folded: what two spellings of one name share.
///
///     NameKey(PersonName(full: "José-Luis O'Neill")!)  // "jose luis oneill"
public struct NameKey: Hashable, Sendable, Comparable {
  /// The folded name.
  public let text: String

  /// Folds a name. A name without letters keeps its own signs, so that it meets no other.
  public init(_ name: PersonName) {
    let folded = name.full.folded
    text = folded.isEmpty ? name.full : folded
  }

  /// By text.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }
}
