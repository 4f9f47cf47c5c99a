import CoterieReaders
import CoterieRecords
import Testing

/// Texts are tested several bytes at a time: what must be changed is found wherever it is.
@Suite struct TaggedBlankTests {
  private func title(_ text: String) -> String? {
    RISReader.table(of: "TY  - JOUR\nTI  - \(text)\nER  - \n").records.first?.title
  }

  @Test(arguments: 1..<30)
  func areFoundAtAnyPlace(length: Int) {
    let text = String(repeating: "ab, c!d e", count: 4).prefix(length)
    let word = text.last == " " ? "\(text)x" : "\(text)"
    for blanks in ["  ", "\t", " \u{A0}", "   "] {
      #expect(title("\(word)\(blanks)end") == "\(word) end")
    }
    #expect(title("\(word) end") == "\(word) end")
    #expect(title("\(word)é end") == "\(word)é end")
    #expect(title("\(word)Ã©") == "\(word)é")
  }
}
