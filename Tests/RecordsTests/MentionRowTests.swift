import CoterieRecords
import Testing

/// Names that are split as bytes are split as their words are.
@Suite struct MentionRowTests {
  private func row(_ name: String) -> (row: MentionRow, texts: TextTable)? {
    var texts = TextTable()
    let row = unsafe Array(name.utf8).withUnsafeBufferPointer {
      unsafe MentionRow(fullName: $0, in: &texts)
    }
    return row.map { ($0, texts) }
  }

  /// The name, split by its words alone.
  private func splitName(_ text: String) -> PersonName? {
    var words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
    guard !words.isEmpty else { return nil }
    if words.allSatisfy({ $0.allSatisfy { "王伟あべしんぞう김철수".contains($0) } }) {
      return PersonName(family: words.joined())
    }
    let hasSuffix = words.count > 2 && PersonName.suffixes.contains(words[words.count - 1])
    let suffix = hasSuffix ? words.removeLast() : ""
    var family = [words.removeLast()]
    while let last = words.last, PersonName.particles.contains(last) {
      family.insert(words.removeLast(), at: 0)
    }
    return PersonName(
      given: words.joined(separator: " "), family: family.joined(separator: " "), suffix: suffix)
  }

  private func check(_ name: String) {
    var texts = TextTable()
    let split = splitName(name)
    #expect(PersonName(full: name) == split, "\(name.debugDescription)")
    let expected = split.map { MentionRow($0, in: &texts) }
    let found = row(name)
    #expect(found?.row == expected, "\(name.debugDescription)")
    guard let found, let expected else { return }
    #expect(found.texts[found.row.name] == texts[expected.name], "\(name.debugDescription)")
  }

  @Test(arguments: [
    "", " ", "Ann Lee", "Plato", " Ann Lee", "Ann Lee ", "Ann  Lee", "Ann\tLee", "Ann\u{A0}Lee",
    "Ann\u{3000}Lee", "Ann\u{2003}Lee", "Laurens van der Maaten", "van der Maaten", "van", "de la",
    "Ludwig van", "Martin King Jr.", "King Jr.", "Jr.", "Martin van King III", "a b c d e f g h",
    "王伟伟", "伟伟 王", "José Núñez", "Jose\u{301} Nu\u{301}n\u{303}ez", "Ann \u{301}Lee", "Ян Ким",
    "Σ Π", "محمد علي", "\u{600} Lee", "Ann\0Lee", "Ann \u{7F}", "Ann\r\nLee", "あべ しんぞう",
    "김 철수", "😀 Lee", "Ann\u{200D} Lee", "Ann \u{200D}Lee", "Ann\u{85}Lee", "Ann L\u{2028}ee",
    "Y y Y", "Sr Sr Sr", "I II III IV", "ten ter tot", "vander vander", "e e e", "O’Neil", "\u{C}a",
  ])
  func areSplitAtTheSamePlaces(name: String) { check(name) }

  @Test func ofAnyWordsAreSplitAtTheSamePlaces() {
    let words = [
      "Ann", "van", "de", "Jr.", "III", "Jr", "É", "王", "", "\u{301}", "la", "x", "\u{A0}",
      "vander",
    ]
    for first in words {
      for second in words {
        for third in words {
          for fourth in ["", "Lee", "IV", "den"] {
            check([first, second, third, fourth].joined(separator: " "))
          }
        }
      }
    }
  }

  @Test func ofAnyLengthAreSplitAtTheSamePlaces() {
    for count in [65_534, 65_535, 65_536, 70_000] {
      check(String(repeating: "a", count: count) + " Lee")
      check("Ann " + String(repeating: "é", count: count / 2))
    }
  }
}
