import CoterieCorpora
import CoterieIdentities
import CoterieRecords
import Testing

/// Decisions of a ledger, applied to a corpus.
@Suite struct LedgerReplayTests {
  private let orcid = "0000-0002-1825-0097"
  private let otherORCID = "0000-0001-5109-3700"

  private func ledger(_ lines: [String], file: String = "who.tsv") -> Ledger {
    Ledger(Array(lines.map { $0.replacing("|", with: "\t") + "\n" }.joined().utf8), file: file)
  }

  private func corpus(_ records: [Record], _ lines: [String]) -> Corpus {
    var options = CorpusOptions()
    options.ledger = ledger(lines)
    return Corpus(table([records]), options: options)
  }

  /// Five papers; `|` in lines of a ledger is a tab.
  private var papers: [Record] {
    [
      record("The cuts of graphs one", "Wei Tan, Ann Lee", 2010, identifiers: [doi("1")]),
      record("The cuts of graphs two", "Bo Ek, W. Tan", 2011, identifiers: [doi("2")]),
      record("The cuts of graphs three", "Wei Tan", 2012, identifiers: [doi("3")]),
      record("The cuts of graphs four", "Wei Tan, The Cuts", 2013),
      record("The cuts of graphs five", "Wei Tang, Ann Lee", 2014),
    ]
  }

  private func doi(_ number: String) -> Identifier { identifier(.doi, "10.1000/\(number)") }

  private func bearing(_ identifier: String, _ record: Record) -> Record {
    var record = record
    record.authors = AuthorList(
      record.authors.contributors.map { contributor in
        Contributor(
          contributor.name,
          identifiers: [PersonIdentifier(.orcid, identifier)].compactMap { $0 })
      })
    return record
  }

  private func persons(_ lines: String..., records: [Record]? = nil) -> [[Int]] {
    corpus(records ?? papers, lines).papers.map { $0.authorships.map(\.author) }
  }

  private func messages(_ lines: String..., records: [Record]? = nil) -> [String] {
    corpus(records ?? papers, lines).diagnostics.map(\.description)
  }

  @Test func changesNothingWithoutDecisions() {
    #expect(persons() == [[0, 1], [2, 3], [0], [0, 4], [5, 1]])
    #expect(messages("# nothing") == [])
  }

  // MARK: merge

  @Test func mergesNames() {
    #expect(persons("merge|Wei Tan|Tan, W.") == [[0, 1], [2, 0], [0], [0, 3], [4, 1]])
    #expect(
      persons("merge|Wei Tan|W. Tan", "merge|W. Tan|wei tang") == [
        [0, 1], [2, 0], [0], [0, 3], [0, 1],
      ])
    let found = corpus(papers, ["merge|Wei Tang|Wei Tan"])
    #expect(
      found.authors.map(\.name.full) == ["Wei Tan", "Ann Lee", "Bo Ek", "W. Tan", "The Cuts"])
    #expect(found.diagnostics.isEmpty)
  }

  @Test func mergesMentions() {
    // Equal names follow their rule; the merge joins the two persons.
    #expect(
      persons("merge|doi:10.1000/2#2 W. Tan|title:The cuts of graphs FIVE#1") == [
        [0, 1], [2, 3], [0], [0, 4], [3, 1],
      ])
  }

  @Test func mergesWhatIdentifiersPart() {
    let records = [
      bearing(orcid, record("On cuts of graphs one", "Wei Tan")),
      bearing(otherORCID, record("On cuts of graphs two", "Wei Tan")),
      record("On cuts of graphs three", "W. Tan"),
    ]
    #expect(persons(records: records) == [[0], [1], [2]])
    #expect(
      persons("merge|orcid:\(orcid)|orcid:\(otherORCID)", records: records) == [[0], [0], [1]])
    #expect(persons("merge|orcid:\(orcid)|W. Tan", records: records) == [[0], [1], [0]])
  }

  @Test func mergesThroughSomebodyWhoIsAbsent() {
    #expect(
      persons("merge|Wei Tan|Wei Q. Tan", "merge|W. Tan|Wei Q. Tan") == [
        [0, 1], [2, 0], [0], [0, 3], [4, 1],
      ])
    #expect(messages("merge|Wei Tan|Wei Q. Tan", "merge|W. Tan|Wei Q. Tan") == [])
  }

  // MARK: split

  @Test func splitsMentionsOfAName() {
    #expect(
      persons("split|doi:10.1000/3#1 Wei Tan|Wei Tan") == [[0, 1], [2, 3], [4], [0, 5], [6, 1]])
    #expect(
      persons("split|doi:10.1000/3#1|doi:10.1000/1#1") == [[0, 1], [2, 3], [4], [5, 6], [7, 1]])
  }

  @Test func splitsWhatAnIdentifierJoins() {
    let records = (1...3).map { bearing(orcid, record("On cuts of graphs no \($0)", "Wei Tan")) }
    #expect(persons(records: records) == [[0], [0], [0]])
    #expect(
      persons("split|title:On cuts of graphs no 2#1|orcid:\(orcid)", records: records) == [
        [0], [1], [0],
      ])
  }

  @Test func takesASplitMentionOutOfItsNameInMerges() {
    #expect(
      persons("merge|Wei Tan|W. Tan", "split|doi:10.1000/3#1|Wei Tan") == [
        [0, 1], [2, 0], [3], [0, 4], [5, 1],
      ])
  }

  @Test func splitsAndMergesOneMention() {
    let lines = ["split|doi:10.1000/2#2|Wei Tan", "merge|doi:10.1000/2#2|Wei Tang"]
    #expect(corpus(papers, lines).diagnostics.isEmpty)
    #expect(
      corpus(papers, lines).papers.map { $0.authorships.map(\.author) } == [
        [0, 1], [2, 3], [0], [0, 4], [3, 1],
      ])
  }

  // MARK: rename

  @Test func renamesAuthors() {
    let found = corpus(papers, ["rename|doi:10.1000/3#1|Wei Q. Tan", "rename|ann lee|Lee, Åsa"])
    #expect(
      found.authors.map(\.name.full) == [
        "Wei Q. Tan", "Åsa Lee", "Bo Ek", "W. Tan", "The Cuts", "Wei Tang",
      ])
    #expect(found.authors.map(\.id).prefix(2) == ["wei-q-tan", "asa-lee"])
    #expect(found.papers[2].authorships.map(\.name.full) == ["Wei Tan"])
  }

  @Test func givesNamesakesTheirIDs() {
    let found = corpus(papers, ["rename|Bo Ek|Wei Tan"])
    #expect(found.authors[0].id == "wei-tan")
    #expect(found.authors[2].id.hasPrefix("wei-tan-") && found.authors.count == 6)
  }

  // MARK: ignore

  @Test func ignoresWhatIsNoPerson() {
    let found = corpus(papers, ["ignore|The Cuts", "ignore|doi:10.1000/1#1 Wei Tan"])
    #expect(
      found.names == [
        ["Ann Lee"], ["Bo Ek", "W. Tan"], ["Wei Tan"], ["Wei Tan"], ["Wei Tang", "Ann Lee"],
      ])
    #expect(found.papers[0].authorships.map(\.place) == [0])
    #expect(
      found.authors.map(\.name.full) == ["Ann Lee", "Bo Ek", "W. Tan", "Wei Tan", "Wei Tang"])
  }

  @Test func countsPlacesInTheWholeList() {
    #expect(
      persons("ignore|doi:10.1000/1#1", "merge|doi:10.1000/1#2|Bo Ek") == [
        [0], [0, 1], [2], [2, 3], [4, 0],
      ])
  }

  // MARK: Page owners

  @Test func comesBeforeWhatAPageSays() {
    let lists = ["Ann Lee, Bo Li", "Cy Ho, Ann Lee", "Ann Lee", "Bo Li, Cy Ho et al."]
    let text = lists.enumerated().map { place, names in
      "LGMar \(place + 1), 2020\nOn the cuts of graph \(place)\n\n\(names)\n"
    }.joined(separator: "\n")
    func persons(_ line: String) -> [[Int]] {
      var options = CorpusOptions()
      options.ledger = ledger([line])
      return pages(text, options: options).papers.map { $0.authorships.map(\.author) }
    }
    #expect(persons("# nothing") == [[0, 1], [2, 0], [0], [1, 2, 0]])
    #expect(
      persons("split|title:On the cuts of graph 3#3 Ann Lee|Ann Lee") == [
        [0, 1], [2, 0], [0], [1, 2, 3],
      ])
    #expect(persons("ignore|Ann Lee") == [[0], [1], [], [0, 1]])
  }

  // MARK: Mentions

  @Test func findsAMentionByItsNameWhereTheListHasChanged() {
    let records = [
      record("The cuts of graphs one", "Cy Do, Wei Tan, Ann Lee", identifiers: [doi("1")])
    ]
    let lines = ["rename|doi:10.1000/1#1 W. Tan|Wei X", "rename|doi:10.1000/1#2 Lee, Ann|Ann X"]
    let found = corpus(records, lines)
    #expect(found.authors.map(\.name.full) == ["Cy Do", "Wei X", "Ann X"])
    #expect(found.diagnostics.isEmpty)
  }

  @Test func saysWhatItDoesNotFind() {
    #expect(
      messages(
        "rename|doi:10.1000/1#1 Cy Do|Cy X", "ignore|doi:10.1000/1#3", "ignore|doi:10.1000/9#1",
        "merge|Wei Tan|Cy Do", "split|orcid:\(orcid)|Wei Tan") == [
          "who.tsv:1: warning: \"doi:10.1000/1#1 Cy Do\" is no author of the paper any more, and \"Wei Tan\" "
            + "is at that place; the decision is not applied. Correct the place or the name.",
          "who.tsv:2: warning: \"doi:10.1000/1#3\" is no author of the paper any more; the decision is not "
            + "applied. Correct the place or the name.",
          "who.tsv:3: note: nothing in the inputs is \"doi:10.1000/9#1\"; the decision has no effect here.",
          "who.tsv:4: note: nothing in the inputs is \"Cy Do\"; the decision has no effect here.",
          "who.tsv:5: note: nothing in the inputs is \"orcid:\(orcid)\"; the decision has no effect here.",
        ])
  }

  @Test func findsPapersOfOneTitleByTheirYear() {
    let records = [
      record("Editorial", "Ann Lee", 2010), record("Editorial", "Bo Ek", 2011),
      record("Editorial", "Ann Lee", 2012),
    ]
    func names(_ line: String) -> [[String]] { corpus(records, [line]).names }
    #expect(names("ignore|title:editorial#1 Ann Lee") == [[], ["Bo Ek"], []])
    #expect(names("ignore|title:editorial@2012#1 Ann Lee") == [["Ann Lee"], ["Bo Ek"], []])
    #expect(names("ignore|title:editorial#1") == [["Ann Lee"], ["Bo Ek"], ["Ann Lee"]])
    #expect(
      messages("ignore|title:editorial#1", records: records).first?.hasPrefix(
        "who.tsv:1: warning: \"title:editorial#1\" may be \"Ann Lee\" or \"Bo Ek\" or \"Ann Lee\"; the"
      )
        == true)
  }

  // MARK: Contradictions

  @Test func appliesNoneOfWhatContradicts() {
    let lines = [
      "merge|Wei Tan|W. Tan", "merge|Wei Tang|W. Tan", "split|Wei Tan|Wei Tang",
      "merge|Bo Ek|Ann Lee",
    ]
    let found = corpus(papers, lines)
    #expect(
      found.papers.map { $0.authorships.map(\.author) } == [
        [0, 1], [1, 2], [0], [0, 3], [4, 1],
      ])
    #expect(
      found.diagnostics.map(\.description) == [
        "who.tsv:1: warning: the decision contradicts who.tsv:3; none of them is applied. Remove what is "
          + "wrong.",
        "who.tsv:2: warning: the decision contradicts who.tsv:3; none of them is applied. Remove what is "
          + "wrong.",
        "who.tsv:3: warning: the decision contradicts who.tsv:1 and who.tsv:2; none of them is applied. "
          + "Remove what is wrong.",
      ])
  }

  @Test func findsEveryChainAroundASplit() {
    let lines = [
      "split|Wei Tan|Bo Ek", "merge|Wei Tan|Ann Lee", "merge|Ann Lee|Bo Ek", "merge|Wei Tan|W. Tan",
      "merge|W. Tan|Bo Ek", "merge|W. Tan|Wei Tang",
    ]
    let found = corpus(papers, lines)
    #expect(
      found.papers.map { $0.authorships.map(\.author) } == [
        [0, 1], [2, 3], [0], [0, 4], [3, 1],
      ])
    #expect(found.diagnostics.map(\.location.line) == [1, 2, 3, 4, 5])
    #expect(found.diagnostics[0].finding.hasSuffix("who.tsv:2, who.tsv:3, who.tsv:4 and who.tsv:5"))
  }

  @Test func keepsTheNameOfAnAuthorWhoIsGivenTwo() {
    let found = corpus(
      papers, ["rename|Wei Tan|A X", "rename|doi:10.1000/1#1|B X", "rename|Bo Ek|C X"])
    #expect(found.authors.map(\.name.full).prefix(3) == ["Wei Tan", "Ann Lee", "C X"])
    #expect(
      found.diagnostics.map(\.description) == [
        "who.tsv:1: warning: the decision contradicts who.tsv:2; none of them is applied. Remove what is "
          + "wrong.",
        "who.tsv:2: warning: the decision contradicts who.tsv:1; none of them is applied. Remove what is "
          + "wrong.",
      ])
  }

  @Test func saysWhatIsIgnoredOrOfBothSides() {
    let records = [bearing(orcid, record("On cuts of graphs one", "Wei Tan"))]
    #expect(
      messages("ignore|Wei Tan", "rename|doi:10.1000/1#1|A B")[0]
        .hasPrefix(
          "who.tsv:2: warning: all that is \"doi:10.1000/1#1\" is ignored, as who.tsv:1 says;"))
    #expect(
      messages("split|Wei Tan|label:Tan, Wei", records: records)[0]
        .hasPrefix("who.tsv:1: warning: a mention is both of \""))
  }

  // MARK: Labels

  @Test func understandsLabelsOfOtherPrograms() {
    #expect(
      persons("replace|label:tan, w|label:TAN WEI") == [[0, 1], [2, 0], [0], [0, 3], [4, 1]])
    #expect(persons("ignore|label:lee, a") == [[0], [1, 2], [0], [0, 3], [4]])
    // Two names that can't be of one person have these initials.
    let records = papers + [record("The cuts of graphs six", "Bea Ek, Clara Maria Ek")]
    #expect(
      messages("ignore|label:ek, b", records: records)[0]
        .hasPrefix(
          "who.tsv:1: warning: \"label:ek, b\" may be \"Bea Ek\" or \"Bo Ek\"; the decision is"))
    #expect(corpus(records, ["ignore|label:EK CM"]).names[5] == ["Bea Ek"])
    let unclear = corpus(records, ["replace|label:lee, ann|label:ek, b"])
    #expect(unclear.authors.map(\.name.full).contains("Ann Lee") && unclear.diagnostics.count == 1)
  }

  @Test func showsALabelThatNobodyBears() {
    let found = corpus(
      papers,
      ["replace|label:tan, wei|label:Tan, Wei-Q.", "replace|label:tan, w|label:Tan, Wei-Q."])
    #expect(
      found.authors.map(\.name.full) == ["Wei-Q. Tan", "Ann Lee", "Bo Ek", "The Cuts", "Wei Tang"])
    #expect(found.diagnostics.isEmpty)
  }
}
