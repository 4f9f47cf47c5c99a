import CoterieRecords

/// The order in which a list prints the parts of names.
enum ReferenceNameForm: CaseIterable {
  /// `Lund, A. B.`, `Lund, Asta`.
  case familyComma
  /// `Lund, Asta` first, then `Bo Li`.
  case firstInverted
  /// `A. B. Lund`, `Asta Lund`.
  case givenFirst
  /// `Lund AB`.
  case familyInitials
}

/// A name at a place of an entry.
struct ReferenceName {
  let name: PersonName
  var isGroup = false
  /// The token after the name.
  var end: Int
  /// How much it looks like a name, to 1.
  let quality: Double
  /// Whether its given names are initials; nil where it has none.
  let hasInitials: Bool?
}

extension ReferenceTokens {
  /// The names that may begin at a place, the likeliest first.
  func names(at start: Int, _ form: ReferenceNameForm, isFirst: Bool) -> [ReferenceName] {
    let direct = form == .givenFirst || form == .firstInverted && !isFirst
    var names: [ReferenceName] = []
    switch form {
    case _ where direct: names = givenFirstNames(at: start)
    case .familyInitials:
      names = familyInitialsNames(at: start) + unlikely(givenFirstNames(at: start))
    default: names = familyCommaNames(at: start) + unlikely(givenFirstNames(at: start))
    }
    return (groups(at: start) + names).map { name in
      var name = name
      name.end = afterMarks(name.end)
      return name
    }
  }

  /// The token after marks such as `*` behind a name.
  private func afterMarks(_ place: Int) -> Int {
    var place = place
    while ["*", "†", "‡", "§", "#"].contains(where: { isSign($0, at: place) }) { place += 1 }
    return place
  }

  /// Names of another form than the list's.
  private func unlikely(_ names: [ReferenceName]) -> [ReferenceName] {
    names.map {
      ReferenceName(
        name: $0.name, isGroup: $0.isGroup, end: $0.end, quality: $0.quality - 0.35,
        hasInitials: nil)
    }
  }

  // MARK: Lund, A. B.

  private func familyCommaNames(at start: Int) -> [ReferenceName] {
    guard let family = endOfFamily(at: start) else { return [] }
    let comma = afterMarks(family)
    guard isSign(",", at: comma) else { return [] }
    let familyText = text(of: start..<family)
    let words = (start..<family).count { !tokens[$0].isParticle && tokens[$0].kind == .word }
    var (place, suffix) = (comma + 1, "")
    if let end = endOfSuffix(at: place) {
      suffix = text(of: place..<end)
      place = isSign(",", at: end) ? end + 1 : end
    }
    return givenNames(at: place).filter { given in
      // "Prabhat, Anderson, D.": a name alone before "Anderson, D."
      let isFamily =
        !given.hasInitials && isSign(",", at: given.end) && isInitial(at: given.end + 1)
      return !isFamily
    }.map { given in
      var end = given.end
      if suffix.isEmpty, let after = suffixAfterComma(at: end) {
        suffix = text(of: after)
        end = after.upperBound
      }
      let penalty = Double(words - 1) * (given.hasInitials ? 0.1 : 0.3)
      return ReferenceName(
        name: PersonName(given: text(of: place..<given.end), family: familyText, suffix: suffix),
        end: end, quality: given.quality - penalty, hasInitials: given.hasInitials)
    }
  }

  /// The end of a family name with its particles: `van der Maaten`, `Silva Santos`.
  func endOfFamily(at start: Int) -> Int? {
    var place = start
    var hasWord = false
    while place < count, place - start < 7 {
      let token = tokens[place]
      if token.isNameWord || token.isShortName && isFamily(at: place) {
        hasWord = true
      } else if token.isParticle || isHyphenBetweenNames(place) {
      } else if token.isSign("."), place > start, tokens[place - 1].text == "St" {
      } else {
        break
      }
      place += 1
    }
    return hasWord ? place : nil
  }

  /// Whether what follows a short word shows that it is a family name: `An C`, `Do, T.`
  private func isFamily(at place: Int) -> Bool {
    guard let next = token(place + 1) else { return false }
    return next.isSign(",") && isInitial(at: place + 2) || next.areGluedInitials
  }

  /// Whether an initial with a stop is at a place, and no word after it.
  private func isInitial(at place: Int) -> Bool {
    guard let token = token(place), token.isInitial, isSign(".", at: place + 1) else {
      return false
    }
    return self.token(place + 2).map { $0.kind == .sign || $0.isInitial } ?? true
  }

  private func isHyphenBetweenNames(_ place: Int) -> Bool {
    isSign("-", at: place) && token(place + 1)?.isNameWord ?? false
  }

  private func endOfSuffix(at place: Int) -> Int? {
    guard let token = token(place), token.kind == .word, nameSuffixes.contains(token.text) else {
      return nil
    }
    let isDotted = token.text.count == 2 && token.text.last == "r" && isSign(".", at: place + 1)
    return isDotted ? place + 2 : place + 1
  }

  private func suffixAfterComma(at place: Int) -> Range<Int>? {
    let start = isSign(",", at: place) ? place + 1 : place
    return endOfSuffix(at: start).map { start..<$0 }
  }

  private typealias Given = (end: Int, quality: Double, hasInitials: Bool)

  /// The given names that may begin at a place after a comma, the longest first.
  private func givenNames(at start: Int) -> [Given] {
    var found: [Given] = []
    var place = start
    var (initials, words) = (0, 0)
    while place < count, place - start < 16 {
      let token = tokens[place]
      if let end = endOfInitial(at: place, isAlone: place == start) {
        initials += 1
        place = end
        found.append((place, words == 0 ? 1 : 0.9, words == 0))
      } else if token.areGluedInitials, token.length > 1, words == 0 {
        initials += 1
        place += 1
        found.append((place, 0.8, true))
      } else if token.isNameWord, words < (initials > 0 ? 1 : 4) {
        words += 1
        place += 1
        if isSign(".", at: place), token.length <= 3, words == 1 && initials == 0 {
          // "Yu." for Yuri, "Th." for Thomas.
          found.append((place, 0.5, false))
          place += 1
          found.append((place, 0.6, false))
        } else {
          found.append(
            (place, initials > 1 ? 0.2 : initials > 0 ? 0.5 : words > 2 ? 0.6 : 0.8, false))
        }
      } else if token.isParticle, place > start, token.text.count <= 4 || isSign(",", at: place + 1)
      {
        place += 1
        found.append((place, 0.75, words == 0))
      } else if token.isSign("-"), !token.isAfterBlank, place > start {
        place += 1
      } else {
        break
      }
    }
    return found.filter { !isSign("-", at: $0.end - 1) }.reversed()
  }

  /// The end of an initial: `A.`, `Ch.-Y.`, `A` where nothing but initials may be.
  private func endOfInitial(at place: Int, isAlone: Bool) -> Int? {
    guard let token = token(place), token.kind == .word, token.shape.contains(.capitalised) else {
      return nil
    }
    let isDotted = isSign(".", at: place + 1) && !tokens[place + 1].isAfterBlank
    if token.isInitial { return isDotted ? place + 2 : place + 1 }
    // "J.-P." has a hyphen after the stop; "JA." are glued.
    guard isDotted else { return nil }
    if token.areGluedInitials { return place + 2 }
    let parts = token.text.split(separator: "-")
    return parts.count > 1 && parts.allSatisfy { $0.count == 1 } ? place + 2 : nil
  }

  // MARK: Lund AB

  private func familyInitialsNames(at start: Int) -> [ReferenceName] {
    guard let longest = endOfFamily(at: start) else { return [] }
    var found = dottedInitialsNames(at: start, upTo: longest)
    for family in (start + 1...longest).reversed() {
      guard let initials = token(family), family > start, initials.areGluedInitials,
        let last = token(family - 1), last.kind == .word, !last.isParticle
      else { continue }
      var end = family + 1
      // "Matthews AG de G".
      while let next = token(end), next.isParticle || next.areGluedInitials, end - family < 5 {
        end += 1
      }
      while end > family + 1, tokens[end - 1].isParticle { end -= 1 }
      let words = (start..<family).count { !tokens[$0].isParticle && tokens[$0].kind == .word }
      let given = end
      var suffix = ""
      if let after = endOfSuffix(at: end) {
        suffix = text(of: end..<after)
        end = after
      }
      found.append(
        ReferenceName(
          name: PersonName(
            given: text(of: family..<given), family: text(of: start..<family), suffix: suffix),
          // "William B. Gould" may be meant.
          end: end,
          quality: (initials.isInitial && isSign(".", at: end) ? 0.85 : 1) - 0.1
            * Double(words - 1), hasInitials: true))
    }
    return found
  }

  /// `Lund A.B.` before a sign or a word that separates names.
  private func dottedInitialsNames(at start: Int, upTo longest: Int) -> [ReferenceName] {
    (start + 1...longest).reversed().compactMap { family in
      var end = family
      while let token = token(end),
        token.isInitial || token.text.contains("-") && token.areGluedInitials,
        isSign(".", at: end + 1)
      { end += 2 }
      guard end > family, !tokens[family - 1].isParticle, tokens[family - 1].length > 1,
        tokens[family - 1].kind == .word
      else { return nil }
      let separates =
        [",", ";", "&", ":", "("].contains { isSign($0, at: end) }
        || isWord(["and", "et", "und"], at: end)
      guard separates else { return nil }
      return ReferenceName(
        name: PersonName(given: text(of: family..<end), family: text(of: start..<family)), end: end,
        quality: 0.9,
        hasInitials: true)
    }
  }

  // MARK: A. B. Lund

  private func givenFirstNames(at start: Int) -> [ReferenceName] {
    var place = start
    var (initials, words) = (0, 0)
    var ends: [ReferenceName] = []
    while place < count, place - start < 20 {
      let token = tokens[place]
      if isGivenInitial(at: place, after: words + initials) {
        initials += 1
        // The name may end before this stop: "M. GIL. Title".
        if words + initials > 1, token.length > 2 {
          append(start..<place + 1, &ends, words + 1, initials)
        }
        place += 2
      } else if token.isNameWord || token.isShortName && place > start && endsName(at: place + 1) {
        words += 1
        place += 1
        if !token.isInitial || words > 1 { append(start..<place, &ends, words, initials) }
      } else if token.isParticle, token.isSmall || place > start {
        place += 1
      } else if token.isSign("-"), place > start, !token.isAfterBlank || isHyphenBetweenNames(place)
      {
        place += 1
      } else {
        break
      }
      if words > 7 { break }
    }
    return ends.reversed()
  }

  /// Whether an initial with its stop is at a place, among given names: `A.`, `J.-P.`, `Yu.` at the front.
  private func isGivenInitial(at place: Int, after count: Int) -> Bool {
    guard let token = token(place), token.kind == .word, token.shape.contains(.capitalised),
      isSign(".", at: place + 1), !tokens[place + 1].isAfterBlank
    else { return false }
    if token.isInitial { return true }
    let parts = token.text.split(separator: "-")
    if parts.count > 1, parts.allSatisfy({ $0.count == 1 }) { return true }
    return token.length <= 3 && count == 0 && endOfSuffix(at: place) == nil
  }

  private func endsName(at place: Int) -> Bool {
    isSign(",", at: place) || isSign(";", at: place) || isWord(["and"], at: place)
  }

  private func append(
    _ range: Range<Int>, _ ends: inout [ReferenceName], _ words: Int, _ initials: Int
  ) {
    var end = range.upperBound
    var suffix = ""
    if let after = suffixAfterComma(at: end) {
      suffix = text(of: after)
      end = after.upperBound
    }
    guard let name = PersonName(full: text(of: range)) else { return }
    let quality =
      words == 1 && initials == 0
      ? 0.1 : initials > 0 ? (words <= 2 ? 1 : 0.8) : words <= 3 ? 0.8 : words <= 5 ? 0.6 : 0.4
    let hasInitials =
      words + initials < 2
      ? nil : words <= 2 && initials > 0 && tokens[range.lowerBound].length <= 2
    ends.append(
      ReferenceName(
        name: suffix.isEmpty
          ? name : PersonName(given: name.given, family: name.family, suffix: suffix),
        end: end, quality: quality, hasInitials: hasInitials))
  }

  // MARK: Groups

  /// A group's name that begins at a place: `ATLAS Collaboration`, `Norwegian Institute of Public Health`.
  private func groups(at start: Int) -> [ReferenceName] {
    var place = start
    if isWord(["The", "the"], at: place) { place += 1 }
    let first = place
    guard let token = token(first), token.kind == .word, token.shape.contains(.capitalised) else {
      return []
    }
    var hasNoun = false
    while place < count, place - first < 12 {
      let token = tokens[place]
      let isWord =
        token.kind == .word
        && (token.shape.contains(.capitalised) || token.isParticle
          || groupNameWords.contains(token.text))
      let isStop =
        token.isSign(".") && tokens[place - 1].isInitial
        && (self.token(place + 1)?.isNameWord ?? false)
      guard isWord || isStop || token.isSign("-") || token.isSign("&") && place > first else {
        break
      }
      if token.text == "and", place > first, isGroupNoun(tokens[place - 1].text) { break }
      if isGroupNoun(token.text) || organisationNouns.contains(token.text) { hasNoun = true }
      place += 1
    }
    let hasInitial = (first..<place).contains { isSign(".", at: $0) }
    if hasInitial, !isGroupNoun(tokens[place - 1].text),
      !organisationNouns.contains(tokens[place - 1].text)
    {
      return []
    }
    guard hasNoun, place - first > 1 || place > first && tokens[first].length > 3 else { return [] }
    return [
      ReferenceName(
        name: PersonName(family: text(of: start..<place)), isGroup: true, end: place, quality: 0.8,
        hasInitials: nil)
    ]
  }
}

private let nameSuffixes: Set<String> = ["Jr", "Sr", "II", "III", "IV", "2nd", "3rd"]

/// Nouns of organisations, which may be authors of reports.
private let organisationNouns: Set<String> = [
  "Organization", "Organisation", "Agency", "Ministry", "Department", "Office", "Commission",
  "Council", "Foundation", "Centre", "Center", "Bureau", "Nations", "Union", "Institutes",
  "Collaboration", "Staff", "Authority", "Service", "Services", "Corporation", "Inc", "Ltd",
  "GmbH", "Academy", "Board", "Bank", "Programme", "Program", "Panel", "Court", "Parliament",
  "Government", "Observatory", "Telescope", "Survey", "Team", "Committee", "Association", "Société",
]
