/// The members of a paper of Semantic Scholar that are read: as its interface writes them, and in small
/// letters as its data sets do.
enum SemanticScholarMember: UInt16 {
  case paper
  case id, corpusID, authorID, title, year, date, venue, venueName, types, citations, abstract
  case doi, arXiv, externalIDs, externalIDs2, externalID
  case publicationVenue, journal, journalName, volume, pages
  case authors, author, personID, name, personIDs, personExternalID, affiliation
  case styles, bibTeX
  case field, fields, fields2, fieldObject, fieldObject2, topics, topic
  case references, reference, referenceID

  static func members(_ options: ReadingOptions) -> [JSONMember] {
    papers + places + people + (options.keepsDetails ? details : [])
      + (options.keepsAbstracts ? [JSONMember("abstract", abstract, in: paper)] : [])
  }

  private static let papers: [JSONMember] = [
    JSONMember("", paper, .object, in: paper),
    JSONMember("paperId", id, in: paper),
    JSONMember("corpusId", corpusID, in: paper),
    JSONMember("corpusid", corpusID, in: paper),
    JSONMember("authorId", authorID, in: paper),
    JSONMember("title", title, in: paper),
    JSONMember("year", year, in: paper),
    JSONMember("publicationDate", date, in: paper),
    JSONMember("publicationdate", date, in: paper),
    JSONMember("publicationTypes", types, .scalars, in: paper),
    JSONMember("publicationtypes", types, .scalars, in: paper),
    JSONMember("citationCount", citations, in: paper),
    JSONMember("citationcount", citations, in: paper),
    JSONMember("doi", doi, in: paper),
    JSONMember("arxivId", arXiv, in: paper),
    JSONMember("externalIds", externalIDs, .map, in: paper),
    JSONMember("", externalID, .scalars, in: externalIDs),
    JSONMember("externalids", externalIDs2, .map, in: paper),
    JSONMember("", externalID, .scalars, in: externalIDs2),
  ]

  private static let places: [JSONMember] = [
    JSONMember("venue", venue, in: paper),
    JSONMember("publicationVenue", publicationVenue, .object, in: paper),
    JSONMember("name", venueName, in: publicationVenue),
    JSONMember("journal", journal, .object, in: paper),
    JSONMember("name", journalName, in: journal),
    JSONMember("volume", volume, in: journal),
    JSONMember("pages", pages, in: journal),
  ]

  private static let people: [JSONMember] = [
    JSONMember("authors", authors, .array, in: paper),
    JSONMember("", author, .object, in: authors),
    JSONMember("authorId", personID, in: author),
    JSONMember("name", name, in: author),
    JSONMember("affiliations", affiliation, .scalars, in: author),
    JSONMember("externalIds", personIDs, .map, in: author),
    JSONMember("", personExternalID, .scalars, in: personIDs),
    JSONMember("citationStyles", styles, .object, in: paper),
    JSONMember("bibtex", bibTeX, in: styles),
  ]

  private static let details: [JSONMember] = [
    JSONMember("fieldsOfStudy", field, .scalars, in: paper),
    JSONMember("s2FieldsOfStudy", fields, .array, in: paper),
    JSONMember("", fieldObject, .object, in: fields),
    JSONMember("category", field, in: fieldObject),
    JSONMember("s2fieldsofstudy", fields2, .array, in: paper),
    JSONMember("", fieldObject2, .object, in: fields2),
    JSONMember("category", field, in: fieldObject2),
    JSONMember("topics", topics, .array, in: paper),
    JSONMember("", topic, .object, in: topics),
    JSONMember("topic", field, in: topic),
    JSONMember("references", references, .array, in: paper),
    JSONMember("", reference, .object, in: references),
    JSONMember("paperId", referenceID, in: reference),
  ]
}
