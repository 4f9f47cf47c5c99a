public import CoterieRecords

/// A decision of the user about who is who.
public enum LedgerDecision: Hashable, Sendable {
  /// All mentions of both are one person.
  case merge(LedgerSubject, LedgerSubject)
  /// No mention of one is the person of a mention of the other.
  case split(LedgerSubject, LedgerSubject)
  /// The authors of the mentions are shown under a name.
  case rename(LedgerSubject, to: PersonName)
  /// The mentions are no persons.
  case ignore(LedgerSubject)
  /// The mentions of both are one person; where nobody bears the second, the authors of the first are
  /// shown under it. It is what a line of a thesaurus says.
  case replace(LedgerSubject, by: LedgerSubject)
}

extension LedgerDecision {
  /// The word by which a line begins.
  public enum Action: String, CaseIterable, Sendable {
    case merge, split, rename, ignore, replace
  }

  /// The word by which the line begins.
  public var action: Action {
    switch self {
    case .merge: .merge
    case .split: .split
    case .rename: .rename
    case .ignore: .ignore
    case .replace: .replace
    }
  }

  /// What it is about.
  public var subject: LedgerSubject {
    switch self {
    case .merge(let subject, _), .split(let subject, _), .rename(let subject, _),
      .ignore(let subject),
      .replace(let subject, _):
      subject
    }
  }

  /// What else it is about, if it is of two.
  public var object: LedgerSubject? {
    switch self {
    case .merge(_, let object), .split(_, let object), .replace(_, let object): object
    case .rename, .ignore: nil
    }
  }

  /// What equal decisions share, however they are spelled.
  package var key: String {
    let parts: [String] =
      switch self {
      case .merge(let first, let second), .split(let first, let second):
        [first.key, second.key].sorted()
      case .replace(let subject, let object): [subject.key, object.key]
      case .rename(let subject, let name): [subject.key, name.full]
      case .ignore(let subject): [subject.key]
      }
    return ([action.rawValue] + parts).joined(separator: "\t")
  }
}

extension Ledger {
  /// The names under which authors may be shown.
  package var shownNames: [PersonName] {
    entries.compactMap { entry in
      switch entry.decision {
      case .rename(_, let name): name
      case .replace(_, by: .label(let label)): PersonName(familyFirst: label)
      default: nil
      }
    }
  }
}
