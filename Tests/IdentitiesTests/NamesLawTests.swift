import CoterieIdentities
import CoterieRecords
import Testing

/// What holds for the relations of any two names.
@Suite struct NamesLawTests {
  private static let givenNames = [
    "Ann", "Anna", "A.", "A. B.", "Anna B.", "Sung-Kyu", "Sungkyu", "S. K.", "Seonggyu", "Xiao-Wen",
    "Hsiao-Wen", "Wei", "Wen", "Фёдор", "Ф.", "Fyodor", "Fëdor", "Jörg", "Joerg", "Kenji", "Kenzi",
    "Maria Teresa", "Teresa", "Bob", "Robert", "R. Harald", "Harald", "", "Zhang", "Solis",
    "Mara Solis",
  ]
  private static let families = [
    "Lee", "Yi", "Cho", "Zhang", "Chang", "Xu", "Hsu", "Лещенко", "Leshchenko", "Leščenko",
    "Müller",
    "Mueller", "Muller", "Sato", "Satoh", "Satō", "van Rosendaal", "vanRosendaal", "Solis Vega",
    "Solis-Vega", "Vega", "Vega Jr.", "Robeva", "Roveva", "De Sousa", "Sousa", "Wei", "Anna",
    "T. Vega",
  ]
  /// Every third of the names that they make.
  private static let names = givenNames.enumerated().flatMap { number, given in
    families.enumerated().filter { ($0.offset + number).isMultiple(of: 3) }
      .map { PersonName(given: given, family: $0.element) }
  }
  private let nicknames = Nicknames(text: "bob,robert")

  @Test func hasOneRelationInBothDirectionsAndASharedKey() {
    let forms = Self.names.map { NameForm($0) }
    let keys = forms.map { Set($0.relationKeys(nicknames: nicknames)) }
    for first in forms.indices {
      for second in first..<forms.count {
        let found = NameRelation.between(forms[first], forms[second], nicknames: nicknames)
        let back = NameRelation.between(forms[second], forms[first], nicknames: nicknames)
        if found != back { Issue.record("\(Self.names[first]) and \(Self.names[second])") }
        guard let found, found != .conflict, found != .marriedName else { continue }
        if keys[first].isDisjoint(with: keys[second]) {
          Issue.record("\(found) without a key: \(Self.names[first]) and \(Self.names[second])")
        }
      }
    }
  }

  @Test func holdsForAnyLetters() {
    let letters = Array("aeiouhnkstzyAB JS-.'’éøßχьщйΨ李ひ한ﬁ²①\u{301}∃")
    var state: UInt64 = 7
    func text() -> String {
      String(
        (0..<6).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1
          return letters[Int(state >> 33) % letters.count]
        })
    }
    for _ in 0..<3000 {
      let first = NameForm(PersonName(given: text(), family: text()))
      let second = NameForm(PersonName(given: text(), family: String(text().prefix(3))))
      let own = NameRelation.between(first, second)
      #expect(own == NameRelation.between(second, first), "\(first), \(second)")
      #expect(NameRelation.between(first, first) == (first.words.isEmpty ? nil : .same))
      #expect(first.words.isEmpty == first.relationKeys().isEmpty)
      guard let own, own < .marriedName else { continue }
      #expect(first.sharesKey(with: second), "\(first), \(second)")
    }
  }

  @Test func isSameForANameInOtherLetters() {
    for name in Self.names {
      let form = NameForm(name)
      #expect(NameRelation.between(form, form) == .same)
      for other in [
        PersonName(given: name.given, family: name.family.uppercased()),
        PersonName(given: name.given.replacing("-", with: " "), family: name.family),
        PersonName(given: name.given, family: name.family.replacing(" ", with: "-")),
      ] {
        #expect(NameRelation.between(form, NameForm(other)) == .same, "\(name), \(other)")
      }
    }
  }

  @Test func followsFromCompatibleNames() {
    let forms = Self.names.map { NameForm($0) }
    for first in forms {
      for second in forms where first.isCompatible(with: second) {
        let found = NameRelation.between(first, second)
        #expect(found.map { $0.isStrong || $0 == .suffix } ?? false, "\(first), \(second)")
      }
    }
  }

  @Test func ofOneLetterIsADistanceOfOne() {
    let words = [
      "robeva", "roveva", "robeav", "robev", "robevaa", "orbeva", "rovexa", "robe", "keane",
    ]
    for first in words {
      for second in words where first != second {
        #expect(
          first.differsInOneLetter(from: second) == isOneEdit(first, second), "\(first), \(second)")
      }
    }
  }

  /// Whether a letter replaced, added, left out or moved by one place makes one text of the other, tried
  /// one by one.
  private func isOneEdit(_ first: String, _ second: String) -> Bool {
    let (own, other) = (Array(first), Array(second))
    let left = own.indices.contains { place in
      var rest = own
      rest.remove(at: place)
      return rest == other
    }
    let right = other.indices.contains { place in
      var rest = other
      rest.remove(at: place)
      return rest == own
    }
    let replaced = own.count == other.count && zip(own, other).count { $0 != $1 } == 1
    let swapped = own.indices.dropLast().contains { place in
      var turned = own
      turned.swapAt(place, place + 1)
      return turned == other
    }
    return left || right || replaced || swapped
  }
}
