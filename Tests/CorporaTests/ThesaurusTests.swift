import CoterieCorpora
import CoterieIdentities
import CoterieRecords
import Testing

/// Spellings as a thesaurus of VOSviewer.
@Suite struct ThesaurusTests {
  private let records = [
    record("The cuts of graphs one", "Wei Tan, Ann Lee, The Cuts"),
    record("The cuts of graphs two", "W. Tan, ANN LEE"),
    record("The cuts of graphs three", "José de la Cruz, W. B. Tan"),
    record("The cuts of graphs four", "Jose de la Cruz, Bo Ek"),
  ]

  private func corpus(_ file: String) -> Corpus {
    var options = CorpusOptions()
    options.ledger = Ledger(Array(file.utf8), file: "who.tsv")
    return Corpus(table([records]), options: options)
  }

  private let ledger =
    "merge\tWei Tan\tW. Tan\nrename\tBo Ek\tBo van Eck\nignore\tThe Cuts\nmerge\tW. Tan\tW. B. Tan\n"

  @Test func hasALineForEachSpelling() {
    let thesaurus = Thesaurus(of: corpus(ledger))
    #expect(
      thesaurus.text == """
        label\treplace by
        cuts, the\t
        de la cruz, jose\tde la cruz, josé
        ek, bo\tvan eck, bo
        tan, w.\ttan, wei
        tan, w. b.\ttan, wei

        """)
    #expect(thesaurus.ambiguous == [])
  }

  @Test func givesTheSameAuthorsWhereItIsReadAsALedger() {
    let first = corpus(ledger)
    let second = corpus(Thesaurus(of: first).text)
    #expect(
      second.papers.map { $0.authorships.map(\.author) }
        == first.papers.map { $0.authorships.map(\.author) })
    #expect(second.diagnostics.isEmpty)
  }

  @Test func leavesOutSpellingsOfSeveralAuthors() {
    let records = [
      record("The cuts of graphs one", "Wei Tan", identifiers: [identifier(.doi, "10.1000/1")]),
      record("The cuts of graphs two", "Wei Tan"), record("The cuts of graphs three", "Wei Q. Tan"),
    ]
    var options = CorpusOptions()
    options.ledger = Ledger(
      Array("split\tdoi:10.1000/1#1\tWei Tan\nmerge\tWei Tan\tWei Q. Tan".utf8), file: "who.tsv")
    let thesaurus = Thesaurus(of: Corpus(table([records]), options: options))
    #expect(thesaurus.text == "label\treplace by\n")
    #expect(thesaurus.ambiguous == ["tan, wei"])
  }
}
