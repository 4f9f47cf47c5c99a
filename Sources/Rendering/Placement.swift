/// How close the marks of a picture are to positions that are given.
public enum Placement: Sendable {
  /// A small picture is turned to fit its page, and marks are moved apart.
  case loose
  /// Marks are moved apart.
  case upright
  /// Marks are there, up to one scale, and may overlap.
  case exact
}
