extension WorkText {
  mutating func writeAuthorships(of work: inout Work) {
    text.write(#""authorships":["#)
    for place in work.authors.indices {
      if place > 0 { text.write(",") }
      let isLast = place == work.authors.count - 1
      text.write(#"{"author_position":""#)
      text.write(place == 0 ? "first" : isLast ? "last" : "middle")
      writeAuthorship(of: work.authors[place], isFirst: place == 0, &work.draws)
    }
    text.write("]")
  }

  private mutating func writeAuthorship(
    of person: Person, isFirst: Bool, _ draws: inout RandomStream
  ) {
    let isOther = person.otherProfile != nil && draws.below(2) == 0
    let shown = isOther ? person.name.text(as: .initials) : person.name.full
    text.write(#"","author":{"id":"https://openalex.org/A"#)
    text.write(isOther ? person.otherProfile ?? person.profile : person.profile)
    text.write(#"","display_name":""#)
    text.write(shown)
    text.write(#"","orcid":"#)
    writeORCID(isOther ? nil : person.orcid)
    text.write("}")
    let printed = printedName(of: person, shown, &draws)
    writeAffiliations(of: person, isFirst: isFirst, printed: printed, &draws)
  }

  private mutating func writeORCID(_ orcid: ORCID?) {
    guard let orcid else { return text.write("null") }
    text.write("\"")
    orcid.write(to: &text)
    text.write("\"")
  }

  /// The name on the work itself: one in twenty has another form than the profile.
  private func printedName(
    of person: Person, _ shown: String, _ draws: inout RandomStream
  ) -> String {
    guard !world.isPlain, draws.happens(perThousand: 50) else { return shown }
    let forms = PersonName.Form.allCases
    return person.name.text(as: forms[draws.below(forms.count)])
  }

  private mutating func writeAffiliations(
    of person: Person, isFirst: Bool, printed: String, _ draws: inout RandomStream
  ) {
    // In short records one mention in eight says where the person is.
    let isKnown = isFull || draws.below(8) == 0
    let institutions = isKnown ? person.institutions : []
    text.write(#","institutions":"#)
    let objects = isFull ? world.institutions.full : world.institutions.short
    text.writeList(institutions) { $0.write(objects[$1]) }
    if isFull { writeCountries(of: institutions, isFirst: isFirst) }
    text.write(#","raw_author_name":""#)
    text.write(printed)
    text.write(#"","raw_affiliation_strings":"#)
    let department = draws.below(TitleWords.nouns.count)
    let (addresses, isFull) = (world.institutions.addresses, isFull)
    text.writeList(institutions) { text, institution in
      text.write(isFull ? "\"Department of " : "\"")
      if isFull { text.write(TitleWords.nouns[department] + ", ") }
      text.write(addresses[institution])
      text.write("\"")
    }
    if isFull { writeAffiliationObjects(institutions, department) }
    text.write("}")
  }

  private mutating func writeCountries(of institutions: [Int], isFirst: Bool) {
    text.write(#","countries":"#)
    let countries = world.institutions.countries
    text.writeList(Set(institutions.map { countries[$0] }).sorted()) { text, country in
      text.write("\"")
      text.write(country)
      text.write("\"")
    }
    text.write(#","is_corresponding":"#)
    text.write(isFirst ? "true" : "false")
  }

  private mutating func writeAffiliationObjects(_ institutions: [Int], _ department: Int) {
    text.write(#","affiliations":"#)
    let addresses = world.institutions.addresses
    text.writeList(institutions) { text, institution in
      text.write(#"{"raw_affiliation_string":"Department of "#)
      text.write(TitleWords.nouns[department])
      text.write(", ")
      text.write(addresses[institution])
      text.write(#"","institution_ids":["https://openalex.org/I"#)
      text.write(Institutions.id(institution))
      text.write(#""]}"#)
    }
  }
}
