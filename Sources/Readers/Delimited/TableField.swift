internal import CoterieRecords

/// What a column of a table says about a paper.
public enum TableField: String, Sendable, CaseIterable {
  case title, authors
  /// The authors with their given names in full, where another column has initials.
  case authorFullNames
  /// How many authors the paper has.
  case authorCount
  /// The ORCIDs of the authors, in their order.
  case orcids
  case editors, year, month, day, date, venue, volume, issue, pages, firstPage, lastPage
  case articleNumber
  case doi, pubMed, pubMedCentral, arXiv, isbn, openAlex, scopus, webOfScience
  case abstract, affiliations, type, keywords, topics, language, citations, references, url
  /// Nothing: the column is left out.
  case ignored = "-"
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

  /// How messages name it: `author full names`.
  var phrase: String {
    rawValue.reduce(into: "") { text, letter in
      text += letter.isUppercase && rawValue != "arXiv" ? " \(letter.lowercased())" : "\(letter)"
    }
  }
}
