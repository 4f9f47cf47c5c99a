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
  /// The tokens of a name.
  enum Parts: Equatable {
    /// Family name and what is known of the rest.
    case divided(family: Range<Int>, given: Range<Int>?, suffix: Range<Int>?)
    /// A name in the order *given family*.
    case full(Range<Int>, suffix: Range<Int>?)
  }

  let parts: Parts
  var isGroup = false
  /// The token after the name.
  var end: Int
  /// How much it looks like a name, to 1.
  var quality: Double
  /// Whether its given names are initials; nil where it has none.
  var hasInitials: Bool?
}

extension ReferenceTokens {
  /// The names that may begin at a place, the likeliest first.
  func names(at start: Int, _ form: ReferenceNameForm, isFirst: Bool) -> [ReferenceName] {
    var names = groups(at: start)
    switch form {
    case .givenFirst: names += givenFirstNames(at: start)
    case .firstInverted where !isFirst: names += givenFirstNames(at: start)
    case .familyInitials:
      names += familyInitialsNames(at: start) + unlikely(givenFirstNames(at: start))
    default: names += familyCommaNames(at: start) + unlikely(givenFirstNames(at: start))
    }
    for place in names.indices { names[place].end = afterMarks(names[place].end) }
    return names
  }

  /// A name as records have it.
  func personName(_ name: ReferenceName) -> PersonName {
    switch name.parts {
    case .divided(let family, let given, let suffix):
      return PersonName(
        given: given.map { text(of: $0) } ?? "", family: text(of: family),
        suffix: suffix.map { text(of: $0) } ?? "")
    case .full(let range, let suffix):
      let name = PersonName(full: text(of: range)) ?? PersonName(family: text(of: range))
      guard let suffix else { return name }
      return PersonName(given: name.given, family: name.family, suffix: text(of: suffix))
    }
  }

  /// The token after marks such as `*` behind a name.
  func afterMarks(_ place: Int) -> Int {
    var place = place
    while isSign(of: "*†‡§#", at: place) { place += 1 }
    return place
  }

  /// Names of another form than the list's.
  private func unlikely(_ names: [ReferenceName]) -> [ReferenceName] {
    names.map { name in
      var name = name
      name.quality -= 0.35
      name.hasInitials = nil
      return name
    }
  }
}
