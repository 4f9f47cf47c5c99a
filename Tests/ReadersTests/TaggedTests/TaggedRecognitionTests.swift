import CoterieReaders
import CoterieRecords
import Testing

/// Which dialect a text is in, by its content.
@Suite struct TaggedRecognitionTests {
  private func format(_ text: String) -> [String] {
    let readers: [any RecordReader.Type] = [
      RISReader.self, MEDLINEReader.self, WebOfScienceReader.self, EndNoteReader.self,
    ]
    return readers.map { $0.signature }.filter { $0.recognises(Array(text.utf8)[...]) }.map(\.name)
  }

  @Test(arguments: [
    ("TY  - JOUR\nER  - \n", "ris"), ("\r\n\rTY  - CONF\rER  - \r", "ris"),
    ("1. \nTY  - JOUR\n", "ris"), ("Provider: X\nDatabase: Y\n\nTY  - JOUR\n", "ris"),
    ("TY - JOUR\nAU - Lund, A\n", "ris"), ("TY  - JOUR", "ris"),
    ("PMID- 123\nTI  - A\n", "medline"), ("\n\nPMC - PMC1\nPMID- 1\n", "medline"),
    ("PMC - PMC1\nTI  - A\n", "medline"), ("OWN - NLM\nTI  - A\n", "medline"),
    ("FN Clarivate\nVR 1.0\nPT J\nAU Lund, A\n", "wos"), ("PT J\r\nAU Lund, A\r\n", "wos"),
    ("XX Thomson\nVR 1.0\nPT B\nAU Lund, A\n", "wos"),
    ("%0 Journal Article\n%A Lund, Asta\n", "endnote"), ("%A Lund, Asta\n%T On cuts\n", "endnote"),
  ])
  func isKnown(text: String, name: String) {
    #expect(format(text) == [name])
  }

  @Test(arguments: [
    "", "\n", "Title,Authors\nOn cuts,Lund\n", "PT\tAU\tTI\nJ\tLund, A\tOn cuts\n",
    "@article{a,\n  abstract = {\nTY  - JOUR\n},\n}\n", "{\"a\": \"\nTY  - JOUR\n\"}",
    "<a>\nTY  - JOUR\n</a>", "% A comment\n@article{a, title = {b}}\n", "%%\n%A\n",
    "PT J\n", "TY  - two words\n", "TY JOUR\nAU Lund\n", "graph { a -- b }", "AU  - Lund\n",
    "LGApr 14\nOn cuts\n\nAnn Lee\n", "PMID- \n", "*Vertices 3\n", "a b\nb c\n",
    "Lund, A. (2019). On cuts. Letters.\n", "PT Jones\nAU Lund\n",
  ])
  func isNotTakenForAnother(text: String) {
    #expect(format(text) == [])
  }

  @Test func readsEndNote() throws {
    let text = """
      %0 Book Section
      %A Lund, Asta
      %A Ek, Bo
      %E Moor, Jan
      %T On cuts
      %B Handbook of Graphs
      %D 2019
      %8 May 3
      %P 1-9
      %R 10.5555/a.1
      %X We cut
      graphs.

      %0 Journal Article
      %A Tan, Wei
      %T On trees
      %J Letters
      %D 2020
      """
    let found = EndNoteReader.table(of: text, file: "page.txt")
    #expect(found.log.isEmpty)
    #expect(found.records.map(\.names) == [["Asta Lund", "Bo Ek"], ["Wei Tan"]])
    #expect(found.records.map(\.kind) == [.bookChapter, .article])
    #expect(found.records.map(\.venue) == ["Handbook of Graphs", "Letters"])
    #expect(found.records.first?.abstract == "We cut graphs.")
    #expect(found.records.first?.otherContributors.map(\.name.full) == ["Jan Moor"])
    let bare = EndNoteReader.table(of: "%A Lund, Asta\n%T A\n\n%A Ek, Bo\n%T B\n")
    #expect(bare.records.map(\.names) == [["Asta Lund"], ["Bo Ek"]])
  }
}
