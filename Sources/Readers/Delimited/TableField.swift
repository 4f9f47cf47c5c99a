internal import CoterieRecords

/// What a column of a table says about a paper.
public enum TableField: UInt8, Sendable, CaseIterable {
  /// What the paper is called.
  case title
  /// Who wrote it.
  case authors
  /// The authors with their given names in full, where another column has initials.
  case authorFullNames
  /// How many authors the paper has.
  case authorCount
  /// The ORCIDs of the authors, in their order.
  case orcids
  /// The numbers that the provider gives the authors, in their order.
  case authorIDs
  case editors, year, month, day, date, venue, volume, issue, pages, firstPage, lastPage
  case articleNumber
  case doi, pubMed, pubMedCentral, arXiv, isbn, openAlex, scopus, webOfScience
  case abstract, affiliations, type, keywords, topics, language, citations, references, url
  /// The column is left out.
  case ignored
}

extension TableField {
  /// The field of an identifier.
  var identifierKind: Identifier.Kind? {
    switch self {
    case .doi: .doi
    case .pubMed: .pubMed
    case .pubMedCentral: .pubMedCentral
    case .arXiv: .arXiv
    case .isbn: .isbn
    case .openAlex: .openAlex
    case .scopus: .scopus
    case .webOfScience: .webOfScience
    default: nil
    }
  }

  /// The name by which users choose it: `authorFullNames`, and `-` to leave a column out.
  public var name: String { self == .ignored ? "-" : "\(self)" }

  /// How messages name it: `author full names`.
  var phrase: String {
    switch self {
    case .doi, .isbn: name.uppercased()
    case .url: "address"
    case .orcids: "ORCIDs"
    case .pubMed, .pubMedCentral, .arXiv, .openAlex, .scopus, .webOfScience: "\(properName) number"
    case .ignored: "nothing"
    default:
      name.reduce(into: "") { text, letter in
        text += letter.isUppercase ? " \(letter.lowercased())" : "\(letter)"
      }
    }
  }

  private var properName: String {
    switch self {
    case .arXiv: "arXiv"
    case .pubMedCentral: "PubMed Central"
    case .webOfScience: "Web of Science"
    default: name.prefix(1).uppercased() + name.dropFirst()
    }
  }
}
