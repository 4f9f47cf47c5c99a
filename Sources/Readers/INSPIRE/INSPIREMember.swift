/// The members of a record of INSPIRE that are read.
enum INSPIREMember: UInt16 {
  case record
  case recordID, kinds, preprintDate, earliestDate, authorCount, citations, languages,
    corporateAuthor
  case titles, title, titleText
  case dois, doi, doiText, material
  case eprints, eprint, eprintText
  case isbns, isbn, isbnText
  case abstracts, abstract, abstractText
  case publications, publication, journal, volume, issue, firstPage, lastPage, articleNumber, year
  case publicationText
  case imprints, imprint, imprintDate
  case authors, author, name, roles, emails
  case identifiers, identifier, identifierScheme, identifierText
  case affiliations, affiliation, affiliationText
  case addresses, address, addressText
  case collaborations, collaboration, collaborationText
  case keywords, keyword, keywordText
  case references, reference, cited, citedAddress

  static func members(_ options: ReadingOptions) -> [JSONMember] {
    always + lists + publicationMembers + people
      + (options.keepsDetails ? details : [])
      + (options.keepsAbstracts ? values("abstracts", abstracts, abstract, abstractText) : [])
  }

  private static let always: [JSONMember] = [
    JSONMember("", record, .object, in: record),
    JSONMember("control_number", recordID, in: record),
    JSONMember("document_type", kinds, .scalars, in: record),
    JSONMember("preprint_date", preprintDate, in: record),
    JSONMember("earliest_date", earliestDate, in: record),
    JSONMember("author_count", authorCount, in: record),
    JSONMember("citation_count", citations, in: record),
    JSONMember("languages", languages, .scalars, in: record),
    JSONMember("corporate_author", corporateAuthor, .scalars, in: record),
  ]

  private static let lists: [JSONMember] =
    list("titles", titles, title, [JSONMember("title", titleText, in: title)])
    + values("dois", dois, doi, doiText) + [JSONMember("material", material, in: doi)]
    + values("arxiv_eprints", eprints, eprint, eprintText)
    + values("isbns", isbns, isbn, isbnText)
    + values("collaborations", collaborations, collaboration, collaborationText)
    + list("imprints", imprints, imprint, [JSONMember("date", imprintDate, in: imprint)])

  private static let publicationMembers: [JSONMember] = list(
    "publication_info", publications, publication,
    [
      JSONMember("journal_title", journal, in: publication),
      JSONMember("journal_volume", volume, in: publication),
      JSONMember("journal_issue", issue, in: publication),
      JSONMember("page_start", firstPage, in: publication),
      JSONMember("page_end", lastPage, in: publication),
      JSONMember("artid", articleNumber, in: publication),
      JSONMember("year", year, in: publication),
      JSONMember("pubinfo_freetext", publicationText, in: publication),
    ])

  private static let people: [JSONMember] =
    list(
      "authors", authors, author,
      [
        JSONMember("full_name", name, in: author),
        JSONMember("inspire_roles", roles, .scalars, in: author),
        JSONMember("emails", emails, .scalars, in: author),
      ])
    + list(
      "ids", identifiers, identifier,
      [
        JSONMember("schema", identifierScheme, in: identifier),
        JSONMember("value", identifierText, in: identifier),
      ], in: author)
    + values("affiliations", affiliations, affiliation, affiliationText, in: author)
    + values("raw_affiliations", addresses, address, addressText, in: author)

  private static let details: [JSONMember] =
    values("keywords", keywords, keyword, keywordText)
    + list(
      "references", references, reference,
      [
        JSONMember("record", cited, .object, in: reference),
        JSONMember("$ref", citedAddress, in: cited),
      ])

  private static func list(
    _ key: StaticString, _ list: INSPIREMember, _ element: INSPIREMember, _ members: [JSONMember],
    in parent: INSPIREMember = record
  ) -> [JSONMember] {
    [JSONMember(key, list, .array, in: parent), JSONMember("", element, .object, in: list)]
      + members
  }

  /// A list of objects with a `value` each.
  private static func values(
    _ key: StaticString, _ list: INSPIREMember, _ element: INSPIREMember, _ text: INSPIREMember,
    in parent: INSPIREMember = record
  ) -> [JSONMember] {
    Self.list(key, list, element, [JSONMember("value", text, in: element)], in: parent)
  }
}
