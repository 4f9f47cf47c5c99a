import CoterieCorpora
import CoterieIndicators
import CoterieReaders
import CoterieRecords
import Testing

@Suite struct AuthorIndicatorsTests {
  private func corpus(_ page: String, owner: String? = nil) -> Corpus {
    var options = CorpusOptions()
    options.owners["page.txt"] = owner.flatMap { PersonName(full: $0) }
    return Corpus(ProfilePageReader.table(of: page, file: "page.txt"), options: options)
  }

  private let page = """
    LGApr 1, 2020
    First of three papers on graphs

    Ada Stone, Ben Wood

    LGApr 1, 2022
    Second of three papers on graphs

    Ada Stone

    LGApr 1, 2023
    Third of three papers on graphs

    Ben Wood, Cy Reed et al.
    """

  @Test func takesThePrintedLastNameForTheLastAuthor() {
    let corpus = corpus("LGApr 1, 2020\nA paper on graphs\n\nAnn Lee, Bo Li, ANN LEE\n\nText.")
    let indicators = AuthorIndicators.all(of: corpus)
    #expect(corpus.authors.map(\.name.full) == ["Ann Lee", "Bo Li"])
    #expect(indicators.map(\.firstAuthorPapers) == [1, 0])
    #expect(indicators.map(\.lastAuthorPapers) == [1, 0])
    #expect(indicators.map(\.soloPapers) == [0, 0])
  }

  @Test func countsPlacesOnCompleteListsOnly() {
    let indicators = AuthorIndicators.all(of: corpus(page))
    #expect(indicators.map(\.papers) == [2, 2, 1])
    #expect(indicators.map(\.firstAuthorPapers) == [2, 1, 0])
    #expect(indicators.map(\.lastAuthorPapers) == [0, 1, 0])
    #expect(indicators.map(\.soloPapers) == [1, 0, 0])
    #expect(indicators.map(\.fractionalPapers) == [1.5, 1, 0.5])
    #expect(indicators.map(\.averageYear) == [2021, 2021.5, 2023])
  }

  @Test func countsAnInferredAuthorWithoutAPlace() {
    let indicators = AuthorIndicators.all(of: corpus(page, owner: "Ada Stone"))
    #expect(indicators[0].papers == 3)
    #expect(indicators[0].inferredPapers == 1)
    #expect(indicators[0].firstAuthorPapers == 2)
    #expect(indicators[0].lastYear == 2023)
    #expect(abs(indicators[0].fractionalPapers - (1.5 + 1 / 3.0)) < 1e-15)
  }
}
