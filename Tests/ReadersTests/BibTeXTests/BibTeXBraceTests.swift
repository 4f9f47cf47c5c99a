import CoterieReaders
import CoterieRecords
import Testing

/// Braces are looked for several bytes at a time: they are found wherever they are.
@Suite struct BibTeXBraceTests {
  @Test(arguments: 1..<40)
  func areFoundAtAnyPlace(length: Int) {
    let text = String(repeating: "é(x|~z[", count: 8).prefix(length)
    let found = BibTeXReader.table(
      of: "@misc{a,\n title={\(text){B\\}{}}\(text)},\n}\n\n@misc{b, title={C}}")
    #expect(found.records.map(\.title) == ["\(text){B\\}{}}\(text)", "C"])
    #expect(found.records.map(\.location.line) == [1, 5])
  }

  @Test func mayEndAfterABackslash() {
    for length in 0..<20 {
      let text = String(repeating: "a", count: length)
      let found = BibTeXReader.table(of: "@misc{a, title={\(text)\\")
      #expect(found.records.map(\.title).count <= 1)
    }
  }
}
