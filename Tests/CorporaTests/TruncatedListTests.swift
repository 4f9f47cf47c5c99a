import CoterieCorpora
import CoterieReaders
import CoterieRecords
import Testing

/// Two truncated lists of one paper that show different names.
@Suite struct TruncatedListTests {
  private let title = "A long enough title on graphs"

  private func papers(of records: [Record]) -> Corpus {
    Corpus(RecordTable(source: RecordSource(file: "a", format: "test"), records: records))
  }

  private func corpus(infersOwners: Bool) -> Corpus {
    let first = "LGMar 1, 2020\n\(title)\n\nPat Quill, Quin Rowe et al.\n\nText.\n"
    let others = ["One title of a paper", "Two titles of a paper", "Three titles of a paper"]
    let second =
      "LGMar 1, 2020\n\(title)\n\nPat Quill, Rita Stone et al.\n\nText.\n"
      + others.map { "LGMay 1, 2019\n\($0)\n\nRita Stone\n\nText.\n" }.joined()
    var options = CorpusOptions()
    options.infersOwners = infersOwners
    var table = ProfilePageReader.table(of: first, file: "a.txt")
    table.append(ProfilePageReader.table(of: second, file: "b.txt"))
    return Corpus(table, options: options)
  }

  @Test func keepTheNumberThatOneOfThemPrints() {
    let unknown = "LGMar 1, 2020\n\(title)\n\nPat Quill, Quin Rowe et al.\n\nText.\n"
    let known = "LGMar 1, 2020\n\(title)\n\nPat Quill, Quin Rowe and 3 others\n\nText.\n"
    let other = "LGMar 1, 2020\n\(title)\n\nPat Quill, Rita Stone et al.\n\nText.\n"
    for texts in [[unknown, known], [known, unknown], [known, known]] {
      let paper = pages(texts[0], texts[1] + "\n").papers[0]
      #expect(paper.hiddenAuthors == .count(3))
      #expect(paper.knownAuthorCount == 5 && paper.leastAuthorCount == 5)
    }
    for texts in [[other, known], [known, other]] {
      let paper = pages(texts[0], texts[1]).papers[0]
      #expect(paper.shownAuthorCount == 3)
      #expect(paper.hiddenAuthors == .count(2))
      #expect(paper.knownAuthorCount == 5)
    }
    #expect(pages(unknown).papers[0].knownAuthorCount == 2)
    #expect(pages(unknown).papers[0].leastAuthorCount == 3)
  }

  @Test func neverOverflow() {
    var huge = record(title, "Pat Quill, …")
    huge.authors.hidden = .count(.max)
    let found = papers(of: [huge, record(title, "Pat Quill, Quin Rowe, …")])
    #expect(found.papers[0].knownAuthorCount > 1_000_000)
    #expect(found.papers[0].leastAuthorCount > 1_000_000)
  }

  @Test(arguments: [true, false])
  func keepEveryNameThatOneOfThemShows(infersOwners: Bool) throws {
    let corpus = corpus(infersOwners: infersOwners)
    let paper = try #require(corpus.papers.first { $0.title == title })
    #expect(paper.authorships.map(\.name.full) == ["Pat Quill", "Quin Rowe", "Rita Stone"])
    #expect(paper.authorships.allSatisfy { !$0.isInferred })
    #expect(paper.isTruncated)
    #expect(
      corpus.log.diagnostics.contains(
        Problem.merging(.authorsJoined(title: title)).at("b.txt", 1)))
  }
}
