/// The fields of a work, in the order of the interface.
enum WorkField: CaseIterable {
  case id, doi, title, displayName, publicationYear, publicationDate, ids, language, primaryLocation
  case type, typeCrossref, indexedIn, openAccess, authorships, counts, corresponding
  case articleCharge, hasFulltext, citedByCount, percentile, biblio, flags, primaryTopic, topics
  case keywords, concepts, mesh, locations, bestLocation, goals, grants, referencedWorks
  case relatedWorks, abstract, countsByYear, dates

  /// The fields of a short record.
  static let short: [WorkField] = [
    .id, .doi, .title, .displayName, .publicationYear, .publicationDate, .ids, .language,
    .primaryLocation, .type, .authorships, .citedByCount, .biblio, .primaryTopic, .keywords,
    .referencedWorks, .abstract,
  ]

  /// How many short records of a thousand have the field.
  var frequency: Int {
    switch self {
    case .primaryTopic, .keywords: 300
    case .abstract: 30
    case .biblio: 800
    default: 1000
    }
  }
}
