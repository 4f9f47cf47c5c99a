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
  /// Who edited the book or the proceedings.
  case editors
  /// The year.
  case year
  /// The month, beside a year.
  case month
  /// The day, beside a month.
  case day
  /// The date.
  case date
  /// Where it appeared: the journal, the book or the conference.
  case venue
  /// The volume.
  case volume
  /// The issue of the volume.
  case issue
  /// The first and the last page, `21--24`.
  case pages
  /// The first page.
  case firstPage
  /// The last page.
  case lastPage
  /// The number of the article, where there are no pages.
  case articleNumber
  /// The DOI.
  case doi
  /// The number of PubMed.
  case pubMed
  /// The number of PubMed Central.
  case pubMedCentral
  /// The number of arXiv.
  case arXiv
  /// The ISBN; a list may hold several.
  case isbn
  /// The work of OpenAlex.
  case openAlex
  /// The EID of Scopus.
  case scopus
  /// The accession number of Web of Science.
  case webOfScience
  /// The abstract.
  case abstract
  /// Organisations, a list.
  case affiliations
  /// What kind of work it is.
  case type
  /// Keywords, a list.
  case keywords
  /// Topics that the provider gives it, a list.
  case topics
  /// The language.
  case language
  /// How often it is cited.
  case citations
  /// Cited papers, a list.
  case references
  /// An address of the paper.
  case url
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
    case .authorIDs: "numbers of authors"
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
