import CoterieRecords

extension Identifier.Kind {
  /// The word before an identifier of a paper in a ledger.
  var ledgerWord: String {
    switch self {
    case .doi, .preprintDOI: "doi"
    case .arXiv: "arxiv"
    case .pubMed: "pmid"
    case .pubMedCentral: "pmcid"
    case .openAlex: "openalex"
    case .dblp, .corr: "dblp"
    case .acl: "acl"
    case .webOfScience: "wos"
    case .scopus: "scopus"
    case .semanticScholar: "s2"
    case .isbn: "isbn"
    }
  }
}

extension PersonIdentifier.Kind {
  /// The word before an identifier of a person in a ledger.
  var ledgerWord: String {
    switch self {
    case .orcid: "orcid"
    case .openAlex: "openalex"
    case .scopus: "scopus"
    case .researcherID: "researcherid"
    case .dblp: "dblp"
    case .semanticScholar: "s2"
    case .acl: "acl"
    case .inspire: "inspire"
    case .googleScholar: "scholar"
    case .isni: "isni"
    case .email: "email"
    }
  }
}
