import CoterieRecords

/// Takes mentions for one person where the family names and the first initials are equal: what many studies
/// do, and right for small fields alone. It makes one person of all who are called J. Wang.
///
/// Identifiers correct it as they correct ``ExactIdentity``.
public struct InitialsIdentity: IdentityPolicy {
  /// Creates the policy.
  public init() {}

  /// Decides for all mentions.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  public func resolve(_ mentions: IdentityMentions) -> Resolution {
    ExactIdentity().resolve(
      mentions.keyed { name in
        let form = NameForm(name)
        return form.given.isEmpty ? nil : form.familyAndInitial
      })
  }
}

extension IdentityMentions {
  /// The mentions with other keys of their names; nil keeps the key of the whole name.
  func keyed(by key: (PersonName) -> String?) -> IdentityMentions {
    var keyed = self
    var known: [TextID: TextID] = [:]
    keyed.nameKeys = (0..<count).map { mention in
      let own = nameKeys[mention]
      if let other = known[own] { return other }
      let other = key(name(of: mention)).map { keyed.keys.intern($0) } ?? own
      known[own] = other
      return other
    }
    return keyed
  }
}
