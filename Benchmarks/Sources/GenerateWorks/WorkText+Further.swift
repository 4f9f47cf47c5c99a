/// Fields of full records only.
extension WorkText {
  mutating func writeFurther(_ field: WorkField, of work: inout Work) {
    switch field {
    case .typeCrossref: text.write(#""type_crossref":"journal-article""#)
    case .indexedIn: text.write(#""indexed_in":["crossref","doaj"]"#)
    case .openAccess: writeOpenAccess(of: work)
    case .counts:
      text.write(#""countries_distinct_count":1,"institutions_distinct_count":"#)
      text.write(Set(work.authors.map { $0.institutions[0] }).count)
    case .corresponding: writeCorresponding(of: work)
    case .articleCharge: writeCharges()
    case .hasFulltext: text.write(#""has_fulltext":true,"fulltext_origin":"ngrams""#)
    case .percentile: text.write(#""cited_by_percentile_year":{"min":89,"max":90}"#)
    case .flags: text.write(#""is_retracted":false,"is_paratext":false,"is_xpac":false"#)
    case .topics:
      text.write(#""topics":["#)
      for place in 0..<3 {
        if place > 0 { text.write(",") }
        writeTopic(work.facts.topic + 97 * place)
      }
      text.write("]")
    case .concepts: writeConcepts(of: &work)
    case .mesh: writeMesh(of: &work)
    case .locations: writeLocations(of: &work)
    case .bestLocation:
      text.write(#""best_oa_location":"#)
      writeLocation(of: work, venue: work.facts.venue)
    case .goals: writeGoals()
    case .grants: text.write(#""grants":[],"awards":[],"funders":[]"#)
    case .relatedWorks:
      text.write(#""related_works":"#)
      writeWorks(20, &work.draws)
    case .countsByYear: writeCountsByYear(of: work)
    case .dates:
      text.write(
        #""updated_date":"2025-02-06T14:59:39.274250","created_date":"2016-06-24""#)
    default: preconditionFailure("\(field) is a field of short records too")
    }
  }

  private mutating func writeOpenAccess(of work: Work) {
    text.write(#""open_access":{"is_oa":true,"oa_status":"bronze","#)
    writeMember("oa_url", work.facts.doi)
    text.write(#","any_repository_has_fulltext":true}"#)
  }

  private mutating func writeCorresponding(of work: Work) {
    text.write(#""corresponding_author_ids":"#)
    text.writeList(work.authors.prefix(1)) { text, author in
      text.write("\"https://openalex.org/A")
      text.write(author.profile)
      text.write("\"")
    }
    text.write(#","corresponding_institution_ids":"#)
    text.writeList(work.authors.prefix(1).flatMap(\.institutions)) { text, institution in
      text.write("\"https://openalex.org/I")
      text.write(Institutions.id(institution))
      text.write("\"")
    }
  }

  private mutating func writeCharges() {
    for (place, name) in ["apc_list", "apc_paid"].enumerated() {
      text.write(place > 0 ? ",\"" : "\"")
      text.write(name)
      text.write(#"":{"value":4640,"currency":"USD","value_usd":4640,"provenance":"doaj"}"#)
    }
  }

  private mutating func writeConcepts(of work: inout Work) {
    text.write(#""concepts":"#)
    text.writeList(0..<18 + work.draws.below(16)) { text, _ in
      let concept = work.draws.below(65_000)
      text.write(#"{"id":"https://openalex.org/C"#)
      text.write(41_008_148 + concept * 811)
      text.write(#"","wikidata":"https://www.wikidata.org/wiki/Q"#)
      text.write(21_198 + concept * 31)
      text.write(#"","display_name":""#)
      text.write(TitleWords.adjectives[concept % TitleWords.adjectives.count])
      text.write(" ")
      text.write(TitleWords.nouns[concept % TitleWords.nouns.count])
      text.write(#" (computer science)","level":"#)
      text.write(concept % 5)
      text.write(#","score":0."#)
      text.write(concept * 101 % 10_000_000, width: 7)
      text.write("}")
    }
  }

  private mutating func writeMesh(of work: inout Work) {
    text.write(#""mesh":"#)
    text.writeList(0..<14 + work.draws.below(26)) { text, _ in
      let heading = work.draws.below(30_000)
      text.write(#"{"descriptor_ui":"D"#)
      text.write(heading, width: 6)
      text.write(#"","descriptor_name":""#)
      text.write(TitleWords.nouns[heading % TitleWords.nouns.count])
      text.write(#"","qualifier_ui":"Q"#)
      text.write(heading % 600, width: 6)
      text.write(#"","qualifier_name":"administration & dosage","is_major_topic":"#)
      text.write(heading % 3 == 0 ? "true}" : "false}")
    }
  }

  private mutating func writeLocations(of work: inout Work) {
    let count = 4 + work.draws.below(8)
    text.write(#""locations_count":"#)
    text.write(count)
    text.write(#","locations":["#)
    for place in 0..<count {
      if place > 0 { text.write(",") }
      let other = work.draws.below(Venues.count)
      writeLocation(of: work, venue: place == 0 ? work.facts.venue : other)
    }
    text.write("]")
  }

  private mutating func writeGoals() {
    text.write(
      #""sustainable_development_goals":[{"id":"https://metadata.un.org/sdg/3","#
        + #""display_name":"Good health and well-being","score":0.78}]"#)
  }

  private mutating func writeCountsByYear(of work: Work) {
    text.write(#""counts_by_year":"#)
    text.writeList((max(2012, work.facts.year)...2025).reversed()) { text, year in
      text.write(#"{"year":"#)
      text.write(year)
      text.write(#","cited_by_count":"#)
      text.write(work.facts.citations * year % 97)
      text.write("}")
    }
  }
}
