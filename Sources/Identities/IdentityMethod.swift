/// A way to decide which mentions are one person, by its name on the command line.
public enum IdentityMethod: String, Sendable, CaseIterable {
  /// Equal full names, corrected by the identifiers that sources state: ``ExactIdentity``.
  case exact
  /// Equal family names and first initials, corrected in the same way: ``InitialsIdentity``.
  case initials
  /// Evidence: ``ResolvedIdentity`` with the model that Coterie was released with.
  case resolve

  /// The policy.
  ///
  /// - Parameter threads: The largest number of threads; nil for one per processor. It changes no result.
  public func policy(threads: Int? = nil) -> any IdentityPolicy {
    switch self {
    case .exact: ExactIdentity()
    case .initials: InitialsIdentity()
    case .resolve: ResolvedIdentity(.shipped, threads: threads)
    }
  }
}
