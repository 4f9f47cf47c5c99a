/// Words by which the name of an organisation is known, in lists where names of people and of groups look
/// alike.
enum OrganisationWords {
  /// First letters and lengths of the words.
  static let shapes = WordShapes(nouns.union(LegalForm.forms))

  /// Whether a word is one of them, or a noun of a group.
  static func holds(_ word: ArraySlice<UInt8>) -> Bool {
    guard shapes.mayHold(word) || groupNounShapes.mayHold(word) else { return false }
    let key = word.text.lowercased()
    return nouns.contains(key) || LegalForm.forms.contains(key) || isGroupNoun(key)
  }

  /// Whether a name without braces is that of an organisation: a noun of one among capitalised words, or a
  /// legal form at its end.
  static func areSure(_ name: String) -> Bool {
    let words = name.split(whereSeparator: { $0 == " " || $0 == "," })
    guard words.count > 1 else { return false }
    if words[0].lowercased() == "the", words.contains(where: isGroupNoun) { return true }
    if LegalForm.holds(words[words.count - 1]) { return true }
    guard words.contains(where: { sureNouns.contains($0.lowercased()) }),
      words[0].first?.isUppercase == true
    else { return false }
    return words.allSatisfy { groupNameWords.contains(String($0)) || isPersonName(String($0)) }
  }

  /// Whether a name in braces is that of an organisation. Braces prove nothing: they keep names of people
  /// together too.
  ///
  /// - Parameter isAlone: Whether it is the only name of its list. People are rarely alone and in braces.
  static func mean(_ name: String, isAlone: Bool) -> Bool {
    let words = name.split(whereSeparator: { " ,/()".contains($0) })
    if isNameOfGroup(name) || words.contains(where: isNoun) { return true }
    if words.count == 1 { return words[0].count > 1 && isOneWordName(words[0]) }
    if words.contains(where: { connectors.contains($0.lowercased()) }) { return true }
    if let last = words.last, LegalForm.holds(last) { return true }
    if name.contains(where: \.isNumber) { return true }
    let acronyms = words.count(where: isAcronym)
    if acronyms > 0, acronyms < words.count { return true }
    return isAlone && (words.count > 4 || words.first.map { isScope($0) } ?? false)
  }

  private static func isNoun(_ word: Substring) -> Bool {
    let key = word.lowercased()
    return nouns.contains(key) || isGroupNoun(word)
      || key.count > 7 && endings.contains { key.hasSuffix($0) }
  }

  /// Whether a single word is no name of a person: `ATLAS`, `OpenAI`, `LHCb`, `Web3`.
  private static func isOneWordName(_ word: Substring) -> Bool {
    if word.contains(where: \.isNumber) { return true }
    let letters = word.filter(\.isLetter)
    let capitals = letters.count(where: \.isUppercase)
    return capitals > 1 && (capitals == letters.count || !isPersonName(String(word)))
  }

  private static func isAcronym(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    guard letters.count > 2, word != "III", !word.contains(".") else { return false }
    return letters.allSatisfy(\.isUppercase)
      || !isPersonName(String(word)) && word.first?.isUppercase == true
  }

  /// Whether a word says what an organisation is for, and is not a given name.
  static func isScope(_ word: Substring) -> Bool {
    let key = word.lowercased()
    return scopes.contains(key) || adjectiveEndings.contains { key.count > 6 && key.hasSuffix($0) }
  }

  private static let connectors: Set<String> = [
    "of", "for", "the", "and", "&", "on", "in", "at", "with", "für", "fur", "und", "sur", "pour",
    "para", "per", "voor", "et",
  ]

  /// Nouns that are no family names.
  private static let sureNouns: Set<String> = [
    "academy", "agency", "akademie", "alliance", "association", "bundesamt", "commission",
    "consortium", "corporation", "council", "department", "federation", "foundation",
    "gesellschaft",
    "institut", "institute", "laboratories", "laboratory", "ministry", "ministère", "ministerio",
    "ministerium", "observatory", "organisation", "organization", "universidad", "universität",
    "université", "university",
  ]

  private static let nouns: Set<String> = [
    "academy", "agency", "akademie", "alliance", "association", "authority", "bank", "board",
    "bundesamt", "bureau", "center", "centre", "centro", "club", "collaboration", "collaborators",
    "college", "commission", "committee", "community", "company", "congress", "consortium",
    "contributors", "corporation", "council", "department", "developers", "facility", "federation",
    "force", "forum", "foundation", "gesellschaft", "government", "group", "hospital", "initiative",
    "inquiry", "institut", "institute", "instituto", "institution", "investigators", "laboratories",
    "laboratory", "library", "members", "ministry", "ministère", "ministerio", "ministerium",
    "museum", "network", "observatory", "office", "organisation", "organization", "panel",
    "parliament", "partnership", "press", "programme", "program", "project", "publishing",
    "railways", "school", "secretariat", "service", "services", "society", "software", "staff",
    "survey", "team", "teams", "technologies", "technology", "trust", "union", "universidad",
    "universität", "université", "university", "verband", "verein", "workgroup", "foundation's",
  ]

  /// Ends of German and Dutch compounds.
  private static let endings = [
    "amt", "landtag", "kreistag", "bundestag", "städtetag", "gemeindetag", "verband", "verein",
    "gesellschaft", "institut", "ministerium", "anstalt", "kammer", "stiftung", "zentrum",
    "behörde", "kommission", "gruppe", "agentur", "universität", "hochschule", "akademie",
    "konsortium", "ausschuss", "universiteit",
  ]

  private static let scopes: Set<String> = [
    "african", "american", "arab", "asian", "australian", "austrian", "belgian", "british",
    "canadian", "chinese", "central", "danish", "deutsche", "deutscher", "deutsches", "dutch",
    "european", "federal", "french", "german", "global", "greek", "indian", "international",
    "irish", "italian", "japanese", "joint", "korean", "national", "nordic", "norwegian", "polish",
    "public", "royal", "russian", "scottish", "south", "spanish", "swedish", "swiss", "turkish",
    "united", "world",
  ]

  private static let adjectiveEndings = ["ische", "ischer", "isches", "ional", "ionale"]
}
