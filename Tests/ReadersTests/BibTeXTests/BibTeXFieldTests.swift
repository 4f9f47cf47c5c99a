import CoterieReaders
import CoterieRecords
import Testing

/// The fields of entries, and the syntax around them.
@Suite struct BibTeXFieldTests {
  @Test func areAllRead() {
    let record = bibTeX(
      #"""
      @article{lund2019, author = "Lund, Asta", title = {On {DNA} cuts}, subtitle = {A survey},
        journal = {Letters \& Graphs}, year = 2019, month = mar # "~16", volume = 3, number = {4},
        pages = {21--24}, doi = {https://doi.org/10.5555/ABC}, pmid = {9757107}, isbn = {0-306-40615-2},
        url = {https://example.org/a}, keywords = {cuts; trees}, abstract = {We cut.}, language = {english},
        editor = {Moor, Jan}, translator = {Lena Marsh}, publisher = {Tide Press}, x-score = {7}}
      """#)[0]
    #expect(record.title == "On {DNA} cuts: A survey")
    #expect(record.venue == "Letters & Graphs")
    #expect(record.date == PartialDate(year: 2019, month: 3, day: 16))
    #expect(record.kind == .article)
    #expect(record.value(.key) == "lund2019")
    #expect(record.value(.volume) == "3")
    #expect(record.value(.issue) == "4")
    #expect(record.value(.firstPage) == "21")
    #expect(record.value(.lastPage) == "24")
    #expect(record.value(.language) == "en")
    #expect(record.value(.url) == "https://example.org/a")
    #expect(record.value(.site, "publisher") == "Tide Press")
    #expect(record.value(.site, "x-score") == "7")
    #expect(record.values(of: .keyword).map(\.value) == ["cuts", "trees"])
    #expect(record.abstract == "We cut.")
    #expect(record.ids == ["doi 10.5555/abc", "pubMed 9757107", "isbn 9780306406157"])
    #expect(record.otherContributors.map(\.role) == [.editor, .translator])
    #expect(record.otherContributors.map(\.name.full) == ["Jan Moor", "Lena Marsh"])
  }

  @Test(arguments: [
    ("year = {2019}", "2019"), ("date = {2019-05-03}", "2019-05-03"),
    ("date = {2019-05/2019-07}", "2019-05"),
    ("date = {2019~}", "2019"), ("date = {2019-21}", "2019"), ("date = {/2019}", "2019"),
    ("year = 2019, month = feb", "2019-02"), ("year = 2019, month = {10~feb}", "2019-02-10"),
    ("year = {{2019}}, month = {{MAR 16}}", "2019-03-16"), ("year = 2019, month = {7}", "2019-07"),
    ("year = 2019, month = {July/August}", "2019-07"),
    ("year = 2019, month = September", "2019-09"),
    ("year = {c. 1990}", "1990"), ("year = {2019a}", "2019"), ("year = {2010--2020}", "2010"),
    ("year = 2019, month = feb, day = 31", "2019-02"),
    ("Early Access Date = {{NOV 2021}}", "2021-11"),
    ("date = {12 May 2019}", "2019-05-12"),
  ])
  func haveDates(fields: String, date: String) {
    #expect(bibTeX("@misc{k, title = {T}, \(fields)}")[0].date?.description == date)
  }

  @Test func mayHaveNoDate() {
    let table = BibTeXReader.table(of: "@misc{k, title = {T}, year = {in press}}")
    #expect(table[0].date == nil)
    #expect(table.problemKinds == [.noDate])
  }

  @Test(arguments: [
    ("{A", "A"), ("{12+}", "12+"), ("{L12-L15}", "L12 L15"), ("{1:1--1:20}", "1:1 1:20"),
    ("{A-1--A-9}", "A-1 A-9"), ("{5–9}", "5 9"), ("{e1234}", "e1234"), ("{1-5, 7}", "1 5"),
  ])
  func havePages(text: String, pages: String) {
    let text = text.hasSuffix("}") ? text : text + "}"
    let record = bibTeX("@article{k, title = {T}, pages = \(text)}")[0]
    #expect(
      [record.value(.firstPage), record.value(.lastPage)].compactMap { $0 }.joined(separator: " ")
        == pages)
  }

  @Test(arguments: [
    ("@inproceedings", WorkKind.conferencePaper), ("@Article", .article), ("@PHDTHESIS", .thesis),
    ("@incollection", .bookChapter), ("@proceedings", .book), ("@techreport", .report),
    ("@misc", .other),
    ("@dataset", .dataset), ("@software", .software),
  ])
  func haveKinds(type: String, kind: WorkKind) {
    #expect(bibTeX("\(type){k, title = {T}}")[0].kind == kind)
  }

  @Test func mayBeInParentheses() {
    #expect(bibTeX("@article(k, title = {A (b) c}, year = 2019)")[0].title == "A (b) c")
  }

  @Test func takeTextsFromMacros() {
    let records = bibTeX(
      """
      Some words, and an address: a@example.org
      @string{jg = "Journal of " # {Graphs}} @STRING(who = {Lund, Asta})
      @article{a, title = "On " # {cuts}, journal = JG, author = who # " and Li, Bo", year = 2019}
      """)
    #expect(records[0].venue == "Journal of Graphs")
    #expect(records[0].title == "On cuts")
    #expect(records[0].names == ["Asta Lund", "Bo Li"])
  }

  @Test func keepNamesOfUnknownMacros() {
    let table = BibTeXReader.table(of: "@article{a, title = {T}, journal = jacm}")
    #expect(table[0].venue == "jacm")
    #expect(table.problemKinds == [.unknownMacro])
  }

  @Test func mayComeAgain() {
    let table = BibTeXReader.table(
      of:
        "@article{a, title = {T}, title = {U}, keywords = {x}, keywords = {y}}\n@misc{a, title = {V}}"
    )
    #expect(table.records.map(\.title) == ["T", "V"])
    #expect(table[0].values(of: .keyword).map(\.value) == ["x", "y"])
    #expect(table.problemKinds == [.repeatedEntryField, .repeatedKey])
  }

  @Test func mayFollowNoKey() {
    #expect(bibTeX("@article{title = {T}, author = {Lund, Asta}}")[0].title == "T")
    #expect(bibTeX("@article{, title = {T}}")[0].title == "T")
  }

  @Test(arguments: [
    "@comment{jabref-meta: grouping:{a}\n0 All;\n}",
    "@comment{@article{x, title = {X}}\n@misc{y, title = {Y}}\n}",
    "@preamble{\"\\newcommand{\\x}{y}\"}", "% @article{x, title = {X}}", "@comment words",
    "@set{s, a}",
    "@control{c, title = {0}}", "mail a@b{c}",
  ])
  func areNotThoseOfComments(text: String) {
    let table = BibTeXReader.table(
      of: "\(text)\n@article{a, title = {T}}\n\(text)\n@article{b, title = {U}}\n")
    #expect(table.records.map(\.title) == ["T", "U"])
    #expect(table.log.diagnostics.allSatisfy { $0.problem.kind == .repeatedKey })
  }

  @Test func areReadInWindows1252() {
    let bytes =
      Array("@article{a, title = {Besan".utf8) + [0xE7] + Array("on}}\n@misc{b, title = {é}}".utf8)
    let table = BibTeXReader.table(of: bytes)
    #expect(table.records.map(\.title) == ["Besançon", "é"])
    #expect(table.problemKinds == [.recoded])
  }

  @Test func countLinesOfAnyKind() {
    let text = "x\r@article{a, title = {T\r\nU}}\r\n\n@article{b, title = {V}}"
    #expect(bibTeX(text).map(\.location.line) == [2, 5])
  }

  @Test func giveTheIdentifiersOfSystems() {
    func identifiers(_ key: String, _ fields: String) -> [String] {
      bibTeX("@article{\(key), title = {T}, \(fields)}")[0].ids
    }
    #expect(identifiers("DBLP:conf/a/Lund19", "year = 2019") == ["dblp conf/a/Lund19"])
    #expect(
      identifiers(
        "a", "url = {https://www.scopus.com/inward/record.uri?eid=2-s2.0-99900000001&x=1}")
        == ["scopus 2-s2.0-99900000001"])
    #expect(identifiers("a", "url = {https://aclanthology.org/P19-9001}") == ["acl p19-9001"])
    #expect(identifiers("a", "journal = {CoRR}, volume = {abs/1706.99901}") == ["arXiv 1706.99901"])
    #expect(identifiers("a", "journal = {arXiv preprint arXiv:1706.99901}") == ["arXiv 1706.99901"])
    #expect(
      identifiers("a", "eprint = {9901001}, archivePrefix = {arXiv}, primaryClass = {hep-th}")
        == ["arXiv hep-th/9901001"])
    #expect(identifiers("a", "eprint = {9757107}, eprinttype = {pubmed}") == ["pubMed 9757107"])
    #expect(identifiers("a", "arxivId = {1706.99901}") == ["arXiv 1706.99901"])
  }

  @Test func giveCitationsOfScopus() {
    for note in ["cited By 12", "Cited by: 12; All Open Access"] {
      #expect(
        bibTeX("@article{a, title = {T}, note = {\(note)}}")[0].value(.citations, "scopus") == "12")
    }
  }

  @Test func giveAddressesWithoutNames() {
    let two = bibTeX(
      "@article{a, title = {T}, author = {Lund, A. and Li, B.}, affiliation = {Univ X; Univ Y; Univ Z}}"
    )
    #expect(two[0].organisations.map(\.name) == ["Univ X", "Univ Y", "Univ Z"])
    let one = bibTeX(
      "@article{a, title = {T}, author = {Lund, A.}, affiliation = {Univ X; Univ Y}}")
    #expect(one[0].authors.contributors[0].rawAffiliations == ["Univ X", "Univ Y"])
    let parallel = bibTeX(
      "@article{a, title = {T}, author = {Lund, A. and Li, B.}, affiliation = {Univ X; Univ X}}")
    #expect(parallel[0].authors.contributors.map(\.rawAffiliations) == [["Univ X"], ["Univ X"]])
  }

  @Test func nameJournalsOfADS() {
    #expect(
      bibTeX("@article{a, title = {T}, journal = {\\apj}}")[0].venue == "The Astrophysical Journal")
    #expect(
      bibTeX("@article{a, title = {T}, journal = {J. Foo}, FJOURNAL = {Journal of Foo}}")[0].venue
        == "Journal of Foo")
  }
}
