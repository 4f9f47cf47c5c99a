import CoterieCorpora
import CoterieIdentities
import CoterieRecords
import Testing

/// Persons whom a source lists as one, by a record of a person or a variant of a name.
@Suite struct ListedNamesTests {
  /// A mention, as a test writes it.
  struct Mention {
    var name: String
    var identifiers: [PersonIdentifier] = []
    var variants: [String] = []

    init(_ name: String, _ identifiers: [PersonIdentifier?] = [], variants: [String] = []) {
      self.name = name
      self.identifiers = identifiers.compactMap { $0 }
      self.variants = variants
    }
  }

  private let policies: [any IdentityPolicy] = [ExactIdentity(), ResolvedIdentity(.shipped)]

  private func name(_ text: String) -> PersonName {
    PersonName(full: text) ?? PersonName(family: text)
  }

  private func dblp(_ text: String) -> PersonIdentifier? { PersonIdentifier(.dblp, text) }

  private func table(
    _ papers: [[Mention]], persons: [PersonRecord] = [], format: String = "dblp"
  ) -> RecordTable {
    var table = RecordTable(source: RecordSource(file: format, format: format))
    for person in persons { table.append(person, source: 0) }
    for (number, people) in papers.enumerated() {
      let contributors = people.map { mention in
        var contributor = Contributor(name(mention.name), identifiers: mention.identifiers)
        contributor.variants = mention.variants
        return contributor
      }
      table.append(
        Record(
          location: SourceLocation(file: format, line: number + 1),
          title: "Paper \(number) of \(format)", authors: AuthorList(contributors)), source: 0)
    }
    return table
  }

  /// The authors of each paper, by each policy, where all policies say the same.
  private func persons(_ tables: RecordTable...) -> [[Int]]? {
    var all = RecordTable()
    for table in tables { all.append(table) }
    let found = policies.map { policy in
      var builder = CorpusBuilder()
      builder.add(all)
      return builder.build(identity: policy).papers.map { $0.authorships.map(\.author) }
    }
    return Set(found).count == 1 ? found[0] : nil
  }

  private func person(_ names: [String], _ identifiers: [PersonIdentifier?] = []) -> PersonRecord {
    PersonRecord(names: names.map { name($0) }, identifiers: identifiers.compactMap { $0 })
  }

  // MARK: Records of persons

  @Test func joinTheNamesOfARecord() {
    let papers = [[Mention("Ann Quistgaard")], [Mention("Ann Bergstrom")], [Mention("Ann Berg")]]
    #expect(persons(table(papers)) == [[0], [1], [2]])
    #expect(
      persons(table(papers, persons: [person(["Ann Quistgaard", "Ann Bergstrom"])]))
        == [[0], [0], [1]])
  }

  @Test func takeNumberedSpellingsForOneIdentifier() {
    let papers = [
      [Mention("Tomáš Hruškov", [dblp("Tomáš Hruškov 2")])],
      [Mention("Tomas Hruskov", [dblp("Tomas Hruskov 2")])],
      [Mention("Tomas Hruskov", [dblp("Tomas Hruskov 1")])],
      [Mention("Robert Hruskov")],
    ]
    let record = person(
      ["Robert Hruskov"], [dblp("9/1"), dblp("Tomáš Hruškov 2"), dblp("Tomas Hruskov 2")])
    #expect(persons(table(papers)) == [[0], [1], [2], [3]])
    #expect(persons(table(papers, persons: [record])) == [[0], [0], [1], [0]])
    // The same record twice says no more.
    #expect(persons(table(papers, persons: [record, record])) == [[0], [0], [1], [0]])
  }

  @Test func joinNoNameThatTwoRecordsHave() {
    let papers = [
      [Mention("Ann Quistgaard")], [Mention("Ann Bergstrom")], [Mention("Amy Bergstrom")],
    ]
    let records = [
      person(["Ann Quistgaard", "Ann Bergstrom"]), person(["Amy Bergstrom", "Ann Bergstrom"]),
    ]
    #expect(persons(table(papers, persons: records)) == [[0], [1], [2]])
  }

  @Test func joinNobodyWhoseIdentifiersDiffer() {
    let papers = [
      [Mention("Ann Quistgaard", [PersonIdentifier(.orcid, "0000-0002-1825-0097")])],
      [Mention("Ann Bergstrom", [PersonIdentifier(.orcid, "0000-0001-5109-3700")])],
    ]
    #expect(
      persons(table(papers, persons: [person(["Ann Quistgaard", "Ann Bergstrom"])]))
        == [[0], [1]])
  }

  @Test func speakOfTheirOwnFormatAlone() {
    let records = table([], persons: [person(["Ann Quistgaard", "Ann Bergstrom"])])
    let others = table([[Mention("Ann Quistgaard")], [Mention("Ann Bergstrom")]], format: "ris")
    #expect(persons(records, others) == [[0], [1]])
  }

  // MARK: Variants

  @Test func joinTheBearerOfAVariant() {
    let papers = [
      [Mention("Qihang Luo", variants: ["罗启航"])], [Mention("罗启航")], [Mention("∃")],
    ]
    #expect(persons(table(papers)) == [[0], [0], [1]])
    #expect(persons(table(papers.reversed())) == [[0], [1], [1]])
  }

  @Test func leaveAVariantOfTwoPersonsAlone() {
    let papers = [
      [Mention("Qihang Luodrian", variants: ["罗启航"])],
      [Mention("Kaihang Luodrian", variants: ["罗启航"])], [Mention("罗启航")],
    ]
    #expect(persons(table(papers)) == [[0], [1], [2]])
  }

  @Test func leaveAPersonOfDifferentVariantsAlone() {
    let papers = [
      [Mention("Qihang Luodrian", variants: ["罗启航"])],
      [Mention("Qihang Luodrian", variants: ["罗起行"])], [Mention("罗启航")], [Mention("罗起行")],
    ]
    let found = persons(table(papers))
    #expect(found == [[0], [0], [1], [2]])
  }

  @Test func joinNoCoauthors() {
    #expect(
      persons(table([[Mention("Qihang Luo", variants: ["罗启航"]), Mention("罗启航")]])) == [[0, 1]])
  }

  @Test func showTheFullerFormOfAName() {
    let papers = [[Mention("S. Brekkestad", variants: ["Sunniva Elin Brekkestad"])]]
    let corpus = Corpus(table(papers))
    #expect(corpus.authors.map(\.name.full) == ["Sunniva Elin Brekkestad"])
    #expect(corpus.authors.map(\.id) == ["sunniva-elin-brekkestad"])
    // A name in other letters is shown only where a paper prints it.
    let native = Corpus(table([[Mention("Qihang Luo", variants: ["罗启航"])]]))
    #expect(native.authors.map(\.name.full) == ["Qihang Luo"])
  }
}
