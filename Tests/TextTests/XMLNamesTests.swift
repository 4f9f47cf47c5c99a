import CoterieText
import Testing

@Suite struct XMLNamesTests {
  /// A dictionary of strings numbers the same names.
  @Test func numbersNamesInTheOrderOfTheirAppearance() {
    let known = ["node", "edge", "attr.name"]
    var names = XMLNames(known)
    var numbers = Dictionary(uniqueKeysWithValues: zip(known, 0...))
    for _ in 0..<5_000 {
      let name = Bool.random() ? "n\(Int.random(in: 0..<900))" : known.randomElement() ?? ""
      let expected = numbers[name] ?? numbers.count
      numbers[name] = expected
      let bytes = Array(name.utf8)
      #expect(names.number(of: bytes.span) == expected)
      #expect(names.text(expected) == name)
    }
    #expect(names.count == numbers.count)
    #expect(names.text(-1) == "")
    #expect(names.text(names.count) == "")
  }
}
