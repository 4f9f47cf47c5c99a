import CoterieIdentities
import CoterieRecords
import Testing

/// Ledgers as texts.
@Suite struct LedgerTests {
  private func ledger(_ text: String) -> Ledger { Ledger(Array(text.utf8), file: "who.tsv") }

  private func lines(_ text: String) -> [String] { ledger(text).entries.map(\.line) }

  private let orcid = "0000-0002-1825-0097"

  @Test func hasADecisionOnEachLine() {
    let found = ledger(
      """
      # Decisions of May.

      merge\tWei Tan\tdoi:10.1000/1#2 W. Tan\tsame laboratory
      split\torcid:\(orcid)\topenalex:A5069892096
      RENAME\tnir ailon\tNir Ailon
      ignore\tThe Cuts Group
      """)
    #expect(
      found.entries.map(\.decision) == [
        .merge(
          .name(name("Wei Tan")),
          .mention(paper(.doi, "10.1000/1"), place: 2, name: name("W. Tan"))),
        .split(identifier(.orcid, orcid), identifier(.openAlex, "A5069892096")),
        .rename(.name(name("nir ailon")), to: name("Nir Ailon")),
        .ignore(.name(name("The Cuts Group"))),
      ])
    #expect(found.entries.map(\.reason) == ["same laboratory", "", "", ""])
    #expect(found.entries.map(\.location.line) == [3, 4, 5, 6])
    #expect(found.log.isEmpty)
  }

  @Test(arguments: [
    "Wei Tan", "orcid:0000-0002-1825-0097", "email:wei@tan.example", "doi:10.1000/1#2",
    "doi:10.1000/1#2 Wei Tan", "arxiv:1706.03762#1", "arxiv:hep-th/9901001#11 A. B", "pmid:123#1",
    "title:on the cuts of graphs#3 Ann Lee", "title:editorial@2010#1 Ann Lee",
    "title:fast code in c###2",
    "doi:10.1002/(sici)1097-4571(199806)49:8<1::aid-asi1>3.0.co;2-##4 L. E",
    "name:The Cuts: A Group", "name:#1", "label:calero-medina, c", "s2:2110#1", "s2:2110",
    "dblp:conf/nips/x#1", "dblp:65/9612", "isbn:9780306406157#1",
  ])
  func readsWhatItWrites(subject: String) {
    let other = "name:Somebody, Else"
    #expect(lines("merge\t\(subject)\t\(other)") == ["merge\t\(subject)\t\(other)"])
    #expect(lines("ignore\t\(subject)") == ["ignore\t\(subject)"])
    #expect(
      lines("split\t\(other)\t\(subject)\tfor a reason") == [
        "split\t\(other)\t\(subject)\tfor a reason"
      ])
  }

  @Test(arguments: [
    ("Tan, Wei", "Wei Tan"), ("DOI: https://doi.org/10.1000/ABC#2", "doi:10.1000/abc#2"),
    ("ORCID:https://orcid.org/0000-0002-1825-0097", "orcid:0000-0002-1825-0097"),
    ("title:On the Cuts of Graphs!#3 Lee, Ann", "title:on the cuts of graphs#3 Ann Lee"),
    ("  Wei   Tan ", "Wei Tan"), ("doi:10.48550/arXiv.1706.03762#1", "arxiv:1706.03762#1"),
  ])
  func understandsOtherSpellings(text: String, subject: String) {
    #expect(lines("ignore\t\(text)") == ["ignore\t\(subject)"])
  }

  @Test(arguments: [
    ("merge Wei Tan", "\"merge Wei Tan\" is not fields that tabs separate"),
    ("mrge\tWei Tan\tW. Tan", "\"mrge\" is not merge, split, rename or ignore"),
    ("merge\tWei Tan", "\"\" is not a name, an identifier or a mention"),
    ("merge\t\tWei Tan", "\"\" is not a name, an identifier or a mention"),
    ("rename\tWei Tan\t ", "\"\" is not the name to show"),
    ("ignore\tWei Tan\tno person", "\"no person\" is not an empty third field"),
    ("ignore\torcid:12", "\"orcid:12\" is not an identifier of this kind"),
    ("ignore\tdoi:10.1000/1", "\"doi:10.1000/1\" is not a place behind the paper, such as #2"),
    ("ignore\tdoi:ten#1", "\"doi:ten#1\" is not a paper and a place"),
    ("ignore\tdoi:10.1000/1#0", "\"doi:10.1000/1#0\" is not a paper and a place"),
    ("ignore\tGroup: A", "\"Group: A\" is not an identifier of a person, or name: before"),
    ("merge\tWei Tan\tTAN, wei", "both sides of the decision are \"Wei Tan\""),
    ("split\tdoi:10.1000/1#2\tdoi:10.1000/1#2 Wei Tan", "both sides of the decision are"),
  ])
  func saysWhichLinesItLeavesOut(line: String, message: String) {
    let found = ledger("merge\tA B\tC D\n\(line)\n")
    #expect(found.entries.count == 1)
    let text = found.log.diagnostics.map(\.description).joined()
    #expect(text.hasPrefix("who.tsv:2: warning: \(message)"), "\(text)")
  }

  @Test func keepsAllThatItHasWhenMoreIsAppended() {
    let text = "# One.\r\n\r\nmerge\tA B\tC D\tbecause"
    let more = ledger("merge\tC D\tA B\nignore\tE F\nignore\tE F").entries
    let appended = Ledger.appending(more, to: text)
    #expect(appended == "# One.\r\n\r\nmerge\tA B\tC D\tbecause\nignore\tE F\n")
    #expect(Ledger.appending(more, to: appended ?? "") == appended)
    #expect(Ledger.appending(more, to: "") == "merge\tC D\tA B\nignore\tE F\n")
    #expect(Ledger.appending(more, to: "label\treplace by\n") == nil)
  }

  @Test func keepsALineWhole() {
    let entry = LedgerEntry(
      .rename(.name(PersonName(family: "A\tB")), to: PersonName(family: "C\nD")), reason: "e\tf\n",
      at: SourceLocation(file: "f"))
    #expect(entry.line == "rename\tA B\tC D\te f ")
  }

  // MARK: Files of other programs

  @Test func canBeAThesaurusOfVOSviewer() {
    let found = ledger(
      "Label\tReplace by\ncalero, c\tcalero-medina, c\r\nelsevier b v\t\ncopyright\n\na\tA\n")
    #expect(
      found.text == """
        replace\tlabel:calero, c\tlabel:calero-medina, c
        ignore\tlabel:elsevier b v
        ignore\tlabel:copyright

        """)
    #expect(found.log.isEmpty)
    #expect(found.entries.map(\.location.line) == [2, 3, 4])
  }

  @Test func canBeAnAliasFileOfCiteSpace() {
    let found = ledger("CHEN CM#CHEN C#C CHEN\n\n@PHRASEalfalfa#@PHRASEmedicago sativa\nLEE A\n")
    #expect(
      found.text == """
        replace\tlabel:CHEN C\tlabel:CHEN CM
        replace\tlabel:C CHEN\tlabel:CHEN CM

        """)
    #expect(
      found.log.diagnostics.map(\.description) == [
        "who.tsv:4: warning: \"LEE A\" is not two nodes with # between them; the line is left out. "
          + "Correct the line."
      ])
  }

  @Test func mayBeInOtherEncodings() {
    let text = "ignore\tPaul Erdős\r\n"
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [utf16, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      #expect(Ledger(bytes, file: "f").entries.map(\.line) == ["ignore\tPaul Erdős"])
    }
    #expect(ledger("").entries.isEmpty && ledger("# nothing\n").entries.isEmpty)
  }

  private func name(_ text: String) -> PersonName {
    PersonName(full: text) ?? PersonName(family: text)
  }

  private func paper(_ kind: Identifier.Kind, _ text: String) -> LedgerPaper {
    .identifier(Identifier(kind, text) ?? Identifier(kind, normalized: text))
  }

  private func identifier(_ kind: PersonIdentifier.Kind, _ text: String) -> LedgerSubject {
    .identifier(
      PersonIdentifier(kind, text) ?? PersonIdentifier(kind, normalized: text, basis: .stated))
  }

  @Test func isReadWithoutTheSignsThatNoLineCanHold() {
    let odd = "\u{1}\u{FFFF}#\u{2}Tan W\nTan W#Tan\u{3}, Wei\n"
    let ledger = Ledger(Array(odd.utf8), file: "a")
    let back = Ledger(Array(ledger.text.utf8), file: "a")
    #expect(back.text == ledger.text)
    #expect(ledger.text.contains("Tan, Wei"))
  }
}
