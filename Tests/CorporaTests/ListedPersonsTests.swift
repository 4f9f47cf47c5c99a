import CoterieCorpora
import CoterieIdentities
import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// The cases in which a source lists the names of one person.
@Suite struct ListedPersonsTests {
  private func corpus(ofCase file: String, _ method: IdentityMethod) -> Corpus {
    let path = packageRoot.appendingPathComponent("Tests/ReadersTests/Fixtures/cases/\(file)").path
    var options = CorpusOptions()
    options.identity = method
    return Corpus(
      InputContents(of: [InputFile(path: path, name: file, isNamed: true)]).records,
      options: options)
  }

  @Test(arguments: [IdentityMethod.exact, .resolve])
  func areOneByTheirRecordInDBLP(method: IdentityMethod) {
    let corpus = corpus(ofCase: "55-dblp-person-records.xml", method)
    #expect(corpus.papers.map { $0.authorships.map(\.author) } == [[0, 1], [0], [2]])
    #expect(
      corpus.authors.map(\.name.full) == ["Tomáš Hruškov", "Ada Quist", "Tomas Hruskov"])
    #expect(corpus.sources.map(\.personRecordCount) == [2])
  }

  @Test(arguments: [IdentityMethod.exact, .resolve])
  func areOneByAVariantInTheAnthology(method: IdentityMethod) {
    let corpus = corpus(ofCase: "65-acl-symbols.xml", method)
    #expect(corpus.papers.map { $0.authorships.map(\.author) } == [[0, 1, 2], [2, 3, 4]])
  }

  @Test(arguments: IdentityMethod.allCases)
  func haveTheFullerNameOfAnEmbeddedEntry(method: IdentityMethod) {
    let corpus = corpus(ofCase: "62-s2-initials.json", method)
    #expect(
      corpus.authors.map(\.name.full) == [
        "Sunniva Elin Brekke", "Tomas Ardal", "Priya K. Lundgren",
      ])
    #expect(
      corpus.records.indices.map { corpus.records.authors(of: $0).names.map(\.full) } == [
        ["S. Brekke", "Tomas Ardal", "P. K. Lundgren"]
      ])
  }
}
