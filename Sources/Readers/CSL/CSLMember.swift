/// The members of an item of CSL-JSON, or of a work of Crossref, that are read.
enum CSLMember: UInt16 {
  case item
  case id, doi, title, venue, type, genre, volume, issue, page, articleNumber, language, url
  case isbn, pubMed, pubMedCentral, citations, abstract, keyword

  case issued, issuedParts, issuedPart, issuedText, issuedYear
  case published, publishedParts, publishedPart
  case printed, printedParts, printedPart
  case online, onlineParts, onlinePart
  case posted, postedParts, postedPart

  case authors, author, editors, editor, volumeEditors, volumeEditor, translators, translator
  case given, family, suffix, droppingParticle, particle, literal, name, orcid
  case affiliations, affiliation, organisationName, place
  case identifiers, identifier, identifierValue
  case references, reference, cited

  /// The members that a user wants.
  static func members(_ options: ReadingOptions) -> [JSONMember] {
    always + dates + people + addresses + (options.keepsDetails ? details : [])
      + (options.keepsAbstracts ? [JSONMember("abstract", abstract, in: item)] : [])
  }

  private static let always: [JSONMember] = [
    JSONMember("", item, .object, in: item),
    JSONMember("id", id, in: item),
    JSONMember("DOI", doi, in: item),
    JSONMember("title", title, .scalars, in: item),
    JSONMember("container-title", venue, .scalars, in: item),
    JSONMember("type", type, in: item),
    JSONMember("genre", genre, in: item),
    JSONMember("volume", volume, in: item),
    JSONMember("issue", issue, in: item),
    JSONMember("page", page, in: item),
    JSONMember("article-number", articleNumber, in: item),
    JSONMember("language", language, in: item),
    JSONMember("URL", url, in: item),
    JSONMember("ISBN", isbn, .scalars, in: item),
    JSONMember("PMID", pubMed, in: item),
    JSONMember("PMCID", pubMedCentral, in: item),
    JSONMember("is-referenced-by-count", citations, in: item),
  ]

  private static let dates: [JSONMember] =
    [
      JSONMember("issued", issued, .object, in: item),
      JSONMember("literal", issuedText, in: issued),
      JSONMember("raw", issuedText, in: issued),
      JSONMember("year", issuedYear, in: issued),
    ] + parts(issuedParts, issuedPart, in: issued)
    + date("published", published, publishedParts, publishedPart)
    + date("published-print", printed, printedParts, printedPart)
    + date("published-online", online, onlineParts, onlinePart)
    + date("posted", posted, postedParts, postedPart)

  private static func date(
    _ key: StaticString, _ date: CSLMember, _ list: CSLMember, _ part: CSLMember
  ) -> [JSONMember] {
    [JSONMember(key, date, .object, in: item)] + parts(list, part, in: date)
  }

  private static func parts(
    _ list: CSLMember, _ part: CSLMember, in date: CSLMember
  ) -> [JSONMember] {
    [JSONMember("date-parts", list, .array, in: date), JSONMember("", part, .scalars, in: list)]
  }

  private static let people: [JSONMember] =
    people("author", authors, author) + people("editor", editors, editor)
    + people("collection-editor", volumeEditors, volumeEditor)
    + people("translator", translators, translator)

  private static func people(
    _ key: StaticString, _ list: CSLMember, _ person: CSLMember
  ) -> [JSONMember] {
    [
      JSONMember(key, list, .array, in: item),
      JSONMember("", person, .object, in: list),
      JSONMember("given", given, in: person),
      JSONMember("family", family, in: person),
      JSONMember("suffix", suffix, in: person),
      JSONMember("dropping-particle", droppingParticle, in: person),
      JSONMember("non-dropping-particle", particle, in: person),
      JSONMember("literal", literal, in: person),
      JSONMember("name", name, in: person),
      JSONMember("ORCID", orcid, in: person),
    ]
  }

  private static let addresses: [JSONMember] = [
    JSONMember("affiliation", affiliations, .array, in: author),
    JSONMember("", affiliation, .object, in: affiliations),
    JSONMember("name", organisationName, in: affiliation),
    JSONMember("place", place, .scalars, in: affiliation),
    JSONMember("id", identifiers, .array, in: affiliation),
    JSONMember("", identifier, .object, in: identifiers),
    JSONMember("id", identifierValue, in: identifier),
  ]

  /// What is read where cited papers and keywords are kept.
  private static let details: [JSONMember] = [
    JSONMember("keyword", keyword, .scalars, in: item),
    JSONMember("subject", keyword, .scalars, in: item),
    JSONMember("reference", references, .array, in: item),
    JSONMember("", reference, .object, in: references),
    JSONMember("DOI", cited, in: reference),
  ]
}
