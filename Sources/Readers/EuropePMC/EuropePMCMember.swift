/// The members of a result of Europe PMC that are read: of its core results, and of its short ones.
enum EuropePMCMember: UInt16 {
  case result
  case id, source, pubMed, pubMedCentral, doi, title, authorString, year, firstDate, pages
  case abstract, language, citations, shortType, shortVenue, shortVolume, shortIssue
  case journalInfo, volume, issue, journal, venue
  case book, bookTitle
  case types, type
  case authorList, authors, author, investigatorList, investigators, investigator
  case name, given, family, initials, suffix, groupName, address
  case personID, personIDType, personIDText
  case affiliationList, affiliations, affiliation, affiliationText
  case keywordList, keyword, headingList, headings, heading, headingText

  static func members(_ options: ReadingOptions) -> [JSONMember] {
    always + places + people + (options.keepsDetails ? details : [])
      + (options.keepsAbstracts ? [JSONMember("abstractText", abstract, in: result)] : [])
  }

  private static let always: [JSONMember] = [
    JSONMember("", result, .object, in: result),
    JSONMember("id", id, in: result),
    JSONMember("source", source, in: result),
    JSONMember("pmid", pubMed, in: result),
    JSONMember("pmcid", pubMedCentral, in: result),
    JSONMember("doi", doi, in: result),
    JSONMember("title", title, in: result),
    JSONMember("authorString", authorString, in: result),
    JSONMember("pubYear", year, in: result),
    JSONMember("firstPublicationDate", firstDate, in: result),
    JSONMember("pageInfo", pages, in: result),
    JSONMember("language", language, in: result),
    JSONMember("citedByCount", citations, in: result),
    JSONMember("pubType", shortType, in: result),
    JSONMember("pubTypeList", types, .object, in: result),
    JSONMember("pubType", type, .scalars, in: types),
  ]

  private static let places: [JSONMember] = [
    JSONMember("journalTitle", shortVenue, in: result),
    JSONMember("journalVolume", shortVolume, in: result),
    JSONMember("issue", shortIssue, in: result),
    JSONMember("journalInfo", journalInfo, .object, in: result),
    JSONMember("volume", volume, in: journalInfo),
    JSONMember("issue", issue, in: journalInfo),
    JSONMember("journal", journal, .object, in: journalInfo),
    JSONMember("title", venue, in: journal),
    JSONMember("bookOrReportDetails", book, .object, in: result),
    JSONMember("comprisingTitle", bookTitle, in: book),
  ]

  private static let people: [JSONMember] =
    [
      JSONMember("authorList", authorList, .object, in: result),
      JSONMember("author", authors, .array, in: authorList),
      JSONMember("", author, .object, in: authors),
      JSONMember("collectiveName", groupName, in: author),
      JSONMember("affiliation", address, in: author),
      JSONMember("authorId", personID, .object, in: author),
      JSONMember("type", personIDType, in: personID),
      JSONMember("value", personIDText, in: personID),
      JSONMember("authorAffiliationDetailsList", affiliationList, .object, in: author),
      JSONMember("authorAffiliation", affiliations, .array, in: affiliationList),
      JSONMember("", affiliation, .object, in: affiliations),
      JSONMember("affiliation", affiliationText, in: affiliation),
      JSONMember("investigatorList", investigatorList, .object, in: result),
      JSONMember("investigator", investigators, .array, in: investigatorList),
      JSONMember("", investigator, .object, in: investigators),
    ] + names(of: author) + names(of: investigator)

  private static func names(of person: EuropePMCMember) -> [JSONMember] {
    [
      JSONMember("fullName", name, in: person),
      JSONMember("firstName", given, in: person),
      JSONMember("lastName", family, in: person),
      JSONMember("initials", initials, in: person),
      JSONMember("suffix", suffix, in: person),
    ]
  }

  private static let details: [JSONMember] = [
    JSONMember("keywordList", keywordList, .object, in: result),
    JSONMember("keyword", keyword, .scalars, in: keywordList),
    JSONMember("meshHeadingList", headingList, .object, in: result),
    JSONMember("meshHeading", headings, .array, in: headingList),
    JSONMember("", heading, .object, in: headings),
    JSONMember("descriptorName", headingText, in: heading),
  ]
}
