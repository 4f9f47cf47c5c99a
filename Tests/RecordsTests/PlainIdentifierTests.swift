import CoterieRecords
import Testing

/// What is read as bytes is what all else is read as: a blank before a text takes the long way.
@Suite struct PlainIdentifierTests {
  @Test(arguments: [
    "1706.03762", "1706.03762v5", "http://arxiv.org/abs/1706.0376v12",
    "https://arxiv.org/abs/1706.03762",
    "arXiv:1706.03762", "hep-th/9901001v2", "1706.037621", "1706.037", "17a6.03762", "1706.03762v",
    "1706.03762x5", "", "/", "https://example.org/1706.03762", "arxiv.org/pdf/1706.03762.pdf",
  ])
  func areNumbersOfArXiv(text: String) {
    #expect(Identifier(.arXiv, text) == Identifier(.arXiv, " " + text))
  }

  @Test(arguments: [
    "10.5555/a.1", "https://doi.org/10.5555/a", "10.5555/A", "10.48550/arxiv.1706.03762",
    "10.1101/2020.01.01",
    "10.5555/", "10./a", "doi:10.5555/a", "10.5555/a%2Fb",
  ])
  func areDOIs(text: String) {
    #expect(Identifier(.doi, text) == Identifier(.doi, " " + text))
  }

  @Test(arguments: [
    "0000-0002-1825-0097", "0000-0002-1825-0098", "0000-0001-5000-000X", "0000000218250097",
    "https://orcid.org/0000-0002-1825-0097",
  ])
  func areORCIDs(text: String) {
    #expect(PersonIdentifier(.orcid, text) == PersonIdentifier(.orcid, " " + text))
  }
}
