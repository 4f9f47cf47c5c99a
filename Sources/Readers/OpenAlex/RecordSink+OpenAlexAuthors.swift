import CoterieRecords

extension RecordSink {
  /// Adds the authors of a work to the record that is being filled.
  ///
  /// - Returns: How many have no name.
  mutating func appendAuthors(of work: OpenAlexWork, at location: SourceLocation) -> Int {
    let profiles = work.sharedProfiles
    var namelessCount = 0
    for (place, authorship) in work.authorships.enumerated() {
      let profile = profiles?[place] ?? .own
      if profile != .own { reportProfile(profile, of: authorship, at: location) }
      if profile == .repeated { continue }
      let name = profile == .foreign ? nil : authorship.name
      guard let mention = mention(name: name, rawName: authorship.rawName) else {
        namelessCount += 1
        continue
      }
      appendFacts(of: authorship, in: work, hasOwnProfile: profile == .own, at: location)
      table.append(mention.corresponding(authorship.isCorresponding))
    }
    if namelessCount > 0 { report(WorkProblem.namelessAuthors(namelessCount).at(location)) }
    return namelessCount
  }

  private mutating func reportProfile(
    _ profile: OpenAlexProfile, of authorship: OpenAlexAuthorship, at location: SourceLocation
  ) {
    let (id, name) = (authorship.id?.string ?? "", authorship.name?.string ?? "")
    let rawName = authorship.rawName?.string ?? ""
    report(
      profile == .repeated
        ? Diagnostic(.authors(.repeated(name, id: id)), at: location)
        : WorkProblem.foreignProfile(id, name: name, printedName: rawName).at(location))
  }

  /// The mention of an author; nil where there is no name.
  private mutating func mention(name: JSONText?, rawName: JSONText?) -> MentionRow? {
    guard let name, var mention = mention(name) else { return rawName.flatMap { mention($0) } }
    if let rawName, !(rawName == name) { mention.rawName = table.texts.intern(rawName) }
    return mention
  }

  private mutating func mention(_ name: JSONText) -> MentionRow? {
    if unsafe name.bytes.contains(UInt8(ascii: ",")) {
      return PersonName(familyFirst: name.string).map { MentionRow($0, in: &table.texts) }
    }
    return unsafe MentionRow(fullName: name.bytes, in: &table.texts)
  }

  private mutating func appendFacts(
    of authorship: OpenAlexAuthorship, in work: OpenAlexWork, hasOwnProfile: Bool,
    at location: SourceLocation
  ) {
    for number in authorship.institutions {
      let organisation = table.intern(row(of: work.institutions[number]))
      table.append(MentionFact(.organisation, organisation))
    }
    // Nearly every address is another text: in a million works they take as much as all else.
    let keepsAddresses = options.keepsDetails || authorship.institutions.isEmpty
    for number in keepsAddresses ? authorship.addresses : 0..<0 {
      let address = intern(work.addresses[number], at: location)
      table.append(MentionFact(.rawAffiliation, address.rawValue))
    }
    let stated = authorship.rawORCID.flatMap { append($0, .orcid, .stated, at: location) }
    guard hasOwnProfile else { return }
    if let id = authorship.id { _ = append(id, .openAlex, .inferred, at: location) }
    if let orcid = authorship.orcid {
      _ = append(orcid, .orcid, .inferred, unless: stated, at: location)
    }
  }

  private mutating func row(of institution: OpenAlexInstitution) -> OrganisationTable.Row {
    OrganisationTable.Row(
      name: table.texts.intern(institution.name), country: table.texts.intern(institution.country),
      ror: table.texts.intern(institution.ror?.afterLastSlash))
  }

  /// Adds an identifier of a person, unless it is the one that is there already.
  private mutating func append(
    _ text: JSONText, _ kind: PersonIdentifier.Kind, _ basis: PersonIdentifier.Basis,
    unless known: TextID? = nil, at location: SourceLocation
  ) -> TextID? {
    guard let value = table.texts.intern(kind, text) else {
      report(WorkProblem.noPersonIdentifier(kind, text.string).at(location))
      return nil
    }
    if value != known { table.append(MentionFact(.identifier(kind, basis), value.rawValue)) }
    return value
  }
}

extension MentionRow {
  fileprivate func corresponding(_ isCorresponding: Bool) -> MentionRow {
    var mention = self
    mention.isCorresponding = isCorresponding
    return mention
  }
}
