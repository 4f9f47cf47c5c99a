public import CoterieRecords
import CoterieText

/// Whom a decision is about. None of it changes when records are added.
public enum LedgerSubject: Hashable, Sendable {
  /// One mention: a place in the list of authors of a paper, from 1, and the name there. Where the list
  /// has changed, the name counts, not the place.
  case mention(LedgerPaper, place: Int, name: PersonName?)
  /// All mentions that bear an identifier.
  case identifier(PersonIdentifier)
  /// All mentions whose whole name is equal once folded.
  case name(PersonName)
  /// All mentions that another program prints in this way: `calero-medina, c` or `CALERO-MEDINA C`. Where
  /// no name is spelled so, it means the names with this family name and these initials.
  case label(String)
}

/// The paper of a mention.
public enum LedgerPaper: Hashable, Sendable {
  /// The paper that has an identifier.
  case identifier(Identifier)
  /// The papers of a title, by its key; those of a year alone, where one is given.
  case title(key: String, year: Int?)
}

extension LedgerSubject {
  /// What equal subjects share, however they are spelled.
  package var key: String {
    switch self {
    case .mention(let paper, let place, _): "\(paper)#\(place)"
    case .identifier(let identifier): identifier.text
    case .name(let name): "name:\(NameKey(name).text)"
    case .label(let label): "label:\(label.folded)"
    }
  }
}

extension LedgerPaper {
  /// Creates the paper of a title.
  ///
  /// - Parameter title: The title, in any spelling.
  public init(title: String, year: Int? = nil) {
    self = .title(key: title.titleKey, year: year)
  }
}
