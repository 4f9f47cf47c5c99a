/// The members of a work of OpenAlex that are read.
enum OpenAlexMember: UInt16, CaseIterable {
  case work
  case id, doi, title, displayName, year, date, type, crossrefType, language
  case isTruncated, authorCount, citationCount, isRetracted

  case ids, openAlexID, idsDOI, pubMed, pubMedCentral
  case biblio, volume, issue, firstPage, lastPage

  case primaryLocation, landingPage, version, rawType, rawVenue, source, venue, venueType
  case hostVenue, hostVenueName
  case locations, location, locationPage

  case authorships, authorship, author, authorID, authorName, orcid
  case position, rawName, rawORCID, isCorresponding
  case institutions, institution, institutionName, country, ror
  case addresses, address, joinedAddress, affiliations, affiliation, affiliationAddress

  case keywords, keyword, keywordName, keywordText
  case topics, topic, topicName, primaryTopic, primaryTopicName
  case concepts, concept, conceptName
  case references, reference
  case abstract, abstractPlaces, abstractPlace
  case funders, funder, funderName, awards, award, awardID, grants, grant

  /// The members that are read of every work, as OpenAlex writes them since November 2025, and as it did
  /// before.
  private static let always = [
    JSONMember("", work, .object, in: work),
    JSONMember("id", id, in: work),
    JSONMember("doi", doi, in: work),
    JSONMember("title", title, in: work),
    JSONMember("display_name", displayName, in: work),
    JSONMember("publication_year", year, in: work),
    JSONMember("publication_date", date, in: work),
    JSONMember("type", type, in: work),
    JSONMember("type_crossref", crossrefType, in: work),
    JSONMember("language", language, in: work),
    JSONMember("is_authors_truncated", isTruncated, in: work),
    JSONMember("authors_count", authorCount, in: work),
    JSONMember("cited_by_count", citationCount, in: work),
    JSONMember("is_retracted", isRetracted, in: work),

    JSONMember("ids", ids, .object, in: work),
    JSONMember("openalex", openAlexID, in: ids),
    JSONMember("doi", idsDOI, in: ids),
    JSONMember("pmid", pubMed, in: ids),
    JSONMember("pmcid", pubMedCentral, in: ids),

    JSONMember("biblio", biblio, .object, in: work),
    JSONMember("volume", volume, in: biblio),
    JSONMember("issue", issue, in: biblio),
    JSONMember("first_page", firstPage, in: biblio),
    JSONMember("last_page", lastPage, in: biblio),
  ]

  private static let places = [
    JSONMember("primary_location", primaryLocation, .object, in: work),
    JSONMember("landing_page_url", landingPage, in: primaryLocation),
    JSONMember("version", version, in: primaryLocation),
    JSONMember("raw_type", rawType, in: primaryLocation),
    JSONMember("raw_source_name", rawVenue, in: primaryLocation),
    JSONMember("source", source, .object, in: primaryLocation),
    JSONMember("display_name", venue, in: source),
    JSONMember("type", venueType, in: source),
    JSONMember("host_venue", hostVenue, .object, in: work),
    JSONMember("display_name", hostVenueName, in: hostVenue),
    JSONMember("locations", locations, .array, in: work),
    JSONMember("", location, .object, in: locations),
    JSONMember("landing_page_url", locationPage, in: location),
  ]

  private static let people = [
    JSONMember("authorships", authorships, .array, in: work),
    JSONMember("", authorship, .object, in: authorships),
    JSONMember("author", author, .object, in: authorship),
    JSONMember("id", authorID, in: author),
    JSONMember("display_name", authorName, in: author),
    JSONMember("orcid", orcid, in: author),
    JSONMember("author_position", position, in: authorship),
    JSONMember("raw_author_name", rawName, in: authorship),
    JSONMember("raw_orcid", rawORCID, in: authorship),
    JSONMember("is_corresponding", isCorresponding, in: authorship),
    JSONMember("institutions", institutions, .array, in: authorship),
    JSONMember("", institution, .object, in: institutions),
    JSONMember("display_name", institutionName, in: institution),
    JSONMember("country_code", country, in: institution),
    JSONMember("ror", ror, in: institution),
    JSONMember("raw_affiliation_strings", addresses, .array, in: authorship),
    JSONMember("", address, in: addresses),
    JSONMember("raw_affiliation_string", joinedAddress, in: authorship),
    JSONMember("affiliations", affiliations, .array, in: authorship),
    JSONMember("", affiliation, .object, in: affiliations),
    JSONMember("raw_affiliation_string", affiliationAddress, in: affiliation),
  ]

  /// The members that are read where cited papers and keywords are kept.
  private static let details = [
    JSONMember("keywords", keywords, .array, in: work),
    JSONMember("", keyword, .object, in: keywords),
    JSONMember("display_name", keywordName, in: keyword),
    JSONMember("keyword", keywordText, in: keyword),
    JSONMember("topics", topics, .array, in: work),
    JSONMember("", topic, .object, in: topics),
    JSONMember("display_name", topicName, in: topic),
    JSONMember("primary_topic", primaryTopic, .object, in: work),
    JSONMember("display_name", primaryTopicName, in: primaryTopic),
    JSONMember("concepts", concepts, .array, in: work),
    JSONMember("", concept, .object, in: concepts),
    JSONMember("display_name", conceptName, in: concept),
    JSONMember("referenced_works", references, .array, in: work),
    JSONMember("", reference, in: references),
    JSONMember("funders", funders, .array, in: work),
    JSONMember("", funder, .object, in: funders),
    JSONMember("display_name", funderName, in: funder),
    JSONMember("awards", awards, .array, in: work),
    JSONMember("", award, .object, in: awards),
    JSONMember("funder_award_id", awardID, in: award),
    JSONMember("grants", grants, .array, in: work),
    JSONMember("", grant, .object, in: grants),
    JSONMember("funder_display_name", funderName, in: grant),
    JSONMember("award_id", awardID, in: grant),
  ]

  private static let abstracts = [
    JSONMember("abstract_inverted_index", abstract, .map, in: work),
    JSONMember("", abstractPlaces, .array, in: abstract),
    JSONMember("", abstractPlace, in: abstractPlaces),
  ]

  /// The members that the user wants.
  static func members(_ options: ReadingOptions) -> [JSONMember] {
    always + places + people + (options.keepsDetails ? details : [])
      + (options.keepsAbstracts ? abstracts : [])
  }

  /// The keys that lead to it, for messages: `authorships.author.id`.
  var path: String {
    let all = Self.always + Self.places + Self.people + Self.details + Self.abstracts
    var keys: [String] = []
    var number = rawValue
    while number != Self.work.rawValue, let member = all.first(where: { $0.number == number }) {
      if member.key.utf8CodeUnitCount > 0 { keys.insert("\(member.key)", at: 0) }
      number = member.parent
    }
    return keys.joined(separator: ".")
  }
}
