import CoterieRecords
import Testing

/// Names read in the order *given family*.
@Suite struct PersonNameTests {
  struct Example: CustomTestStringConvertible {
    let text: String
    let given: String
    let family: String
    var suffix = ""
    var testDescription: String { text }
  }

  @Test(arguments: [
    Example(text: "Nir Ailon", given: "Nir", family: "Ailon"),
    Example(text: "Plato", given: "", family: "Plato"),
    Example(text: "J. R. R. Tolkien", given: "J. R. R.", family: "Tolkien"),
    Example(text: "Laurens van der Maaten", given: "Laurens", family: "van der Maaten"),
    Example(text: "van der Maaten", given: "", family: "van der Maaten"),
    Example(text: "Guillermo de Bernardo", given: "Guillermo", family: "de Bernardo"),
    Example(text: "Miguel y Vega", given: "Miguel", family: "y Vega"),
    Example(text: "Marion Weller-Di Marco", given: "Marion Weller-Di", family: "Marco"),
    Example(text: "Thomas A Medsger Jr", given: "Thomas A", family: "Medsger", suffix: "Jr"),
    Example(text: "George Church III", given: "George", family: "Church", suffix: "III"),
    Example(text: "Martin L. King Jr.", given: "Martin L.", family: "King", suffix: "Jr."),
    Example(text: "Ivan IV", given: "Ivan", family: "IV"),
    Example(text: "  Nir \t Ailon \u{A0} ", given: "Nir", family: "Ailon"),
    Example(text: "李明", given: "", family: "李明"),
    Example(text: "محمد علي", given: "محمد", family: "علي"),
  ])
  func splitsANameAtItsFamilyName(_ example: Example) throws {
    let name = try #require(PersonName(full: example.text))
    #expect(name.given == example.given)
    #expect(name.family == example.family)
    #expect(name.suffix == example.suffix)
    let words = example.text.split(whereSeparator: \.isWhitespace)
    #expect(name.full == words.joined(separator: " "))
    #expect("\(name)" == name.full)
  }

  @Test(arguments: ["", " ", "\t\n", "\u{A0}"])
  func isNoneInABlankText(text: String) {
    #expect(PersonName(full: text) == nil)
  }

  @Test(arguments: ["罗启航", "罗 启航", " 罗  启航 "])
  func readsNamesInEastAsianLettersFamilyNameFirst(text: String) {
    #expect(PersonName(full: text) == PersonName(family: "罗启航"))
    #expect(PersonName(given: "启航", family: "罗").full == "罗启航")
    #expect(PersonName(given: "수진", family: "김").full == "김수진")
    #expect(PersonName(given: "Qihang", family: "罗").full == "Qihang 罗")
    #expect(PersonName(full: "Ệ Lan")?.family == "Lan")
  }

  @Test func doesNotTakeACapitalisedParticleForOne() {
    #expect(PersonName(full: "Ludwig Van Beethoven")?.family == "Beethoven")
  }
}
