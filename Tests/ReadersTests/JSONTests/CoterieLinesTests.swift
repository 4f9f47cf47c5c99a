import CoterieReaders
import CoterieRecords
import Testing

/// Coterie's own JSON Lines: what is written of a record is read again, and written the same.
@Suite struct CoterieLinesTests {
  @Test func haveAFixedForm() {
    var record = Record(
      location: SourceLocation(file: "a.bib", line: 3), title: "On \"cuts\"",
      date: PartialDate(year: 2019, month: 3), venue: "Letters")
    record.kind = .article
    record.authors = AuthorList(
      [Contributor(PersonName(given: "Asta", family: "Lund"), isCorresponding: true)],
      hidden: .count(2))
    record.fields = [FieldValue(.citations, "3", name: "crossref")]
    #expect(
      record.jsonLine
        == #"{"coterie":1,"title":"On \"cuts\"","kind":"article","date":"2019-03","venue":"Letters","#
        + #""authors":[{"given":"Asta","family":"Lund","corresponding":true}],"hidden":2,"#
        + #""fields":[{"field":"citations","name":"crossref","value":"3"}],"from":"a.bib:3"}"#
        + "\n")
  }

  @Test(arguments: 0..<40)
  func giveTheSameRecords(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let records = (0..<25).map { _ in randomRecord(&generator) }
    let text = records.map(\.jsonLine).joined()
    #expect(JSONSample.names(claiming: Array(text.utf8)) == ["coterie"])
    let table = CoterieReader.table(of: text, file: "b.jsonl")
    #expect(table.log.diagnostics.isEmpty)
    #expect(table.records.map(\.location.line) == Array(1...25))
    for (record, read) in zip(records, table.records) {
      var expected = record
      expected.location = read.location
      expected.fields.append(.site("from", record.location.description))
      #expect(read == expected)
    }
    #expect(table.records.map(\.jsonLine).joined() == text)
  }

  @Test func keepWhatIsAroundADamagedLine() {
    let lines = ["A", "B", "C"].map {
      Record(location: SourceLocation(file: "a", line: 1), title: $0).jsonLine
    }
    let damaged = lines[0] + lines[1].dropLast(9) + "\n" + lines[2]
    let table = CoterieReader.table(of: damaged, file: "b.jsonl")
    #expect(table.records.map(\.title) == ["A", "C"])
    #expect(table.log.diagnostics.map(\.location.line) == [2])
  }

  @Test func leaveOutWhatALaterVersionMayHave() {
    let text =
      #"{"coterie":2,"title":"T","ids":[{"kind":"later","value":"1"}],"more":{"x":[1]},"#
      + #""fields":[{"field":"colour","value":"red"}],"date":"2019-13"}"#
    let table = CoterieReader.table(of: text, file: "b.jsonl")
    #expect(table.records.map(\.title) == ["T"] && table.records[0].identifiers.isEmpty)
    #expect(
      table.log.diagnostics.map(\.problem.kind) == [.skippedField, .skippedField, .noDate])
  }
}

// MARK: Random records

private let words = [
  "On", "cuts", "Ärger", "a\"b", "back\\slash", "tab\t", "line\nend", "罗启航", "𝒳", "\u{2028}",
  "\u{7F}", "é", "e\u{301}", "", " ", "[x]", "{y}", "null",
]

private func text(_ generator: inout some RandomNumberGenerator) -> String {
  (0..<Int.random(in: 1...3, using: &generator)).map { _ in
    words.randomElement(using: &generator) ?? "x"
  }.joined(separator: " ") + "x"
}

private func some<Value>(
  _ generator: inout some RandomNumberGenerator, _ make: (inout any RandomNumberGenerator) -> Value
) -> [Value] {
  var any: any RandomNumberGenerator = SeededGenerator(seed: generator.next())
  return (0..<Int.random(in: 0...2, using: &generator)).map { _ in make(&any) }
}

private func randomOrganisation(_ generator: inout some RandomNumberGenerator) -> Organisation {
  Organisation(
    text(&generator), country: Bool.random(using: &generator) ? "NO" : nil,
    ror: Bool.random(using: &generator) ? "02jx3x895" : nil)
}

private func randomContributor(
  _ generator: inout some RandomNumberGenerator, roles: [Contributor.Role] = [.author]
) -> Contributor {
  let number = Int.random(in: 0..<1_000_000, using: &generator)
  var contributor = Contributor(
    PersonName(
      given: Bool.random(using: &generator) ? text(&generator) : "", family: text(&generator),
      suffix: Bool.random(using: &generator) ? "Jr." : ""))
  contributor.role = roles.randomElement(using: &generator) ?? .author
  contributor.rawName = Bool.random(using: &generator) ? text(&generator) : nil
  contributor.isGroup = Bool.random(using: &generator)
  contributor.isCorresponding = Bool.random(using: &generator)
  contributor.identifiers = [
    PersonIdentifier(.openAlex, "A\(number)", basis: .inferred),
    PersonIdentifier(.email, "a\(number)@b.example"), PersonIdentifier(.dblp, "65/\(number)"),
  ].compactMap(\.self).filter { _ in Bool.random(using: &generator) }
  contributor.affiliations = some(&generator) { randomOrganisation(&$0) }
  contributor.rawAffiliations = some(&generator) { text(&$0) }
  contributor.variants = some(&generator) { text(&$0) }
  return contributor
}

private func randomAuthors(_ generator: inout some RandomNumberGenerator) -> AuthorList {
  let hidden: [AuthorList.Hidden] = [.none, .unknown, .count(7)]
  return AuthorList(
    some(&generator) { randomContributor(&$0) },
    hidden: hidden.randomElement(using: &generator) ?? .none)
}

private func randomRecord(_ generator: inout some RandomNumberGenerator) -> Record {
  let dates = [
    nil, PartialDate(year: 2019), PartialDate(year: 987, month: 2),
    PartialDate(year: 2020, month: 2, day: 29), PartialDate(year: nil, month: 4, day: 14),
    PartialDate(year: nil, month: 4),
  ]
  var record = Record(
    location: SourceLocation(file: "list.bib", line: Int.random(in: 1...99, using: &generator)),
    title: text(&generator), authors: randomAuthors(&generator),
    date: dates.randomElement(using: &generator) ?? nil)
  record.kind = WorkKind.allCases.randomElement(using: &generator) ?? .unknown
  record.isPreprint = Bool.random(using: &generator)
  record.venue = Bool.random(using: &generator) ? text(&generator) : nil
  record.abstract = Bool.random(using: &generator) ? text(&generator) : nil
  record.otherContributors = some(&generator) {
    randomContributor(&$0, roles: [.editor, .translator, .investigator])
  }
  record.organisations = some(&generator) { randomOrganisation(&$0) }
  record.identifiers = [
    Identifier(.doi, "10.5555/a"), Identifier(.preprintDOI, "10.1101/2020.01.01.1"),
    Identifier(.arXiv, "1706.03762"), Identifier(.dblp, "conf/x/Lund19"),
    Identifier(.corr, "journals/corr/Lund16"), Identifier(.isbn, "3161484100"),
  ].compactMap(\.self).filter { _ in Bool.random(using: &generator) }
  record.fields = RecordField.allCases.filter { _ in Bool.random(using: &generator) }
    .map { FieldValue($0, text(&generator), name: $0 == .site ? "score" : "") }
  record.splits = some(&generator) {
    TitleAndAuthors(title: text(&$0), authors: randomAuthors(&$0))
  }
  record.unlikelySplits = some(&generator) {
    TitleAndAuthors(title: text(&$0), authors: randomAuthors(&$0))
  }
  return record
}
