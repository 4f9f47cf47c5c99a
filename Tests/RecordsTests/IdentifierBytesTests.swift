import CoterieRecords
import Testing

/// Identifiers that are read as bytes are those that are read as texts.
@Suite struct IdentifierBytesTests {
  private let papers = [
    "https://doi.org/10.1145/3460772", "https://doi.org/10.1145/3460772.ABC", "10.1/a", "10.1/",
    "10.1", "10./a", "10..1/a", "10.1a/b", "doi:10.1/a", "http://dx.doi.org/10.1/a", " 10.1/a ",
    "https://doi.org/ 10.1/a", "https://doi.org/10.1/a b", "https://doi.org/10.1/a%2Fb",
    "https://doi.org/10.1/é", "https://doi.org/10.1/a/10.2/b", "https://doi.org/",
    "https://doi.org/10.48550/arxiv.1706.03762", "https://doi.org/10.48550/arXiv.1706.03762v5",
    "https://doi.org/10.48550/other", "https://doi.org/10.1101/2020.01.01.1", "10.1101/gr.1",
    "10.2139/ssrn.3", "10.21203/rs.3.rs-1/v1", "10.1002/essoar.1", "10.1002/other", "10.1002/",
    "10.4/a", "10.", "", "none", "https://openalex.org/W2741809807", "W2741809807", "w1",
    "https://openalex.org/w1/", "https://openalex.org/", "W1 ", "https://openalex.org/Wé",
    "https://pubmed.ncbi.nlm.nih.gov/29456894", "29456894", "0029456894", "0", "PMID: 12", "12a",
    "https://pubmed.ncbi.nlm.nih.gov/29456894/", "pmid:12", "/", "\0", "10.1/\0", "10.1/a\u{7F}",
    "https://www.ncbi.nlm.nih.gov/pmc/articles/5815332", "PMC5815332", "pmc12/",
    "https://arxiv.org/abs/1706.03762v5", "hep-th/9901001v2", "arXiv:1706.03762", "1706.03762",
  ]

  @Test func ofPapersAreTheSame() {
    for kind in Identifier.Kind.allCases {
      for text in papers {
        var texts = TextTable()
        let row = unsafe Array(text.utf8).withUnsafeBufferPointer {
          unsafe texts.intern(kind, $0)
        }
        let found = row.map { "\($0.kind) \(texts[$0.value])" }
        #expect(
          found == Identifier(kind, text).map { "\($0.kind) \($0.value)" }, "\(kind) of \"\(text)\""
        )
      }
    }
  }

  @Test func ofPersonsAreTheSame() {
    let people = [
      "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097", "0000-0002-1825-0098",
      "0000-0001-5109-3700", "https://orcid.org/0000-0002-9079-593X", "0000-0002-9079-593x",
      "0000000218250097", "0000-0002-1825-009", "0000-0002-1825-00977", "0000-0002-1825 -0097",
      "-000-0002-1825-0097", "0000-00X2-1825-0097", "https://openalex.org/A5069892096", "A1",
      "https://openalex.org/", "A1/", "A 1", "Ä1", "", "https://openalex.org/A5069892096 ",
    ]
    for kind in PersonIdentifier.Kind.allCases {
      for text in people {
        var texts = TextTable()
        let id = unsafe Array(text.utf8).withUnsafeBufferPointer {
          unsafe texts.intern(kind, $0)
        }
        #expect(
          id.map { texts[$0] } == PersonIdentifier(kind, text)?.value, "\(kind) of \"\(text)\"")
      }
    }
  }
}
