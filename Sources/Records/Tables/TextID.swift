/// The number of a text in a ``TextTable``: equal texts of one table have equal numbers.
public struct TextID: Hashable, Sendable {
  /// The number; 0 is the empty text.
  public let rawValue: UInt32

  /// Creates the id of a number.
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// The empty text, which columns of a table have for a missing one.
  public static let none = TextID(0)

  /// Whether there is no text.
  public var isNone: Bool { rawValue == 0 }

  /// The number as an index.
  package var index: Int { Int(rawValue) }
}
