/// A member that is wanted of the objects of a JSON document.
struct JSONMember: Sendable {
  /// What a member holds.
  enum Shape: UInt8, Sendable {
    /// Text, a number, true or false.
    case scalar
    /// An object with wanted members of its own.
    case object
    /// An array, whose elements are its one wanted member.
    case array
    /// An object with keys of any name, whose values are its one wanted member.
    case map
    /// Text, a number, true or false, or an array of these.
    case scalars
    /// An object with wanted members of its own, or text, a number, true or false.
    case objectOrScalar
  }

  /// The key; empty for the document itself, the elements of an array and the values of a map.
  let key: StaticString
  /// The number by which events name it.
  let number: UInt16
  /// The number of the member that holds it.
  let parent: UInt16
  let shape: Shape

  /// Creates a wanted member.
  init(
    _ key: StaticString, _ number: some RawRepresentable<UInt16>, _ shape: Shape = .scalar,
    in parent: some RawRepresentable<UInt16>
  ) {
    self.key = key
    self.number = number.rawValue
    self.parent = parent.rawValue
    self.shape = shape
  }
}
