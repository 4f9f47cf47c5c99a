import CoterieCorpora
import CoterieNetworks
import CoterieRecords
import Testing

/// Which of five papers a filter lets through; they have 3, 3 or more, 4, 1 and 2 authors.
@Suite struct PaperSelectionTests {
  private func selection(
    infersOwner: Bool = true, _ change: (inout PaperFilter) -> Void
  ) -> PaperSelection {
    var filter = PaperFilter()
    change(&filter)
    return PaperSelection(FivePapers.corpus(infersOwner: infersOwner), filter)
  }

  @Test func isEverythingWithoutAFilter() {
    let all = selection { _ in }
    #expect(all.papers == [0, 1, 2, 3, 4])
    #expect(all.leftOut.isEmpty && all.unjudged == 0 && all.remarks == [])
  }

  @Test(
    arguments: [
      (0, [], 0), (1, [3], 0), (2, [3, 4], 0), (3, [0, 1, 3, 4], 1), (4, [0, 1, 2, 3, 4], 1),
    ] as [(Int, [Int], Int)], [true, false])
  func leavesOutWhatHasMoreAuthorsThanAllowed(
    limit: (count: Int, papers: [Int], unjudged: Int), infersOwner: Bool
  ) {
    let found = selection(infersOwner: infersOwner) { $0.maxAuthors = limit.count }
    #expect(found.papers == limit.papers)
    #expect(found.unjudged == limit.unjudged)
    #expect(found.count(.tooManyAuthors) == 5 - limit.papers.count)
    #expect(found.leftOut.allSatisfy { $0.reason == .tooManyAuthors })
  }

  @Test func saysWhatItLeavesOutAndWhatItCannotJudge() {
    #expect(
      selection { $0.maxAuthors = 3 }.remarks == [
        "1 paper with too many authors left out.",
        "1 paper with a truncated list kept, which may hide more authors than --max-authors allows.",
      ])
  }

  @Test func boundsTheYears() {
    let bounded = selection {
      $0.since = 2020
      $0.until = 2021
    }
    #expect(bounded.papers == [1, 2])
    #expect(bounded.leftOut.map(\.paper) == [0, 3, 4])
    #expect(bounded.leftOut.map(\.reason) == [.outOfYears, .undated, .outOfYears])
    #expect(
      bounded.remarks == [
        "1 paper without a year left out; pass --keep-undated to keep them.",
        "2 papers outside the years left out.",
      ])
    let undated = selection {
      $0.since = 2022
      $0.keepsUndated = true
    }
    #expect(undated.papers == [3, 4])
  }

  @Test func dropsTruncatedLists() {
    let found = selection { $0.truncated = .drop }
    #expect(found.papers == [0, 3, 4])
    #expect(found.remarks == ["2 papers with a truncated author list left out."])
  }

  @Test func leavesAuthorsOfFewPapersOutOfTheNetworkAndNotOfThePapers() {
    let corpus = FivePapers.corpus(infersOwner: true)
    var options = NetworkOptions()
    options.minPapers = 3
    let network = Network(corpus, options: options)
    #expect(network.vertices.map(\.name) == ["Ann Lee", "Bo Li", "Cy Ho"])
    #expect(network.papers == [0, 1, 2, 3, 4])
    #expect(corpus.papers[4].authorships.map(\.name.full) == ["Cy Ho", "Di Wu"])
    #expect(corpus.papers[1].authorships.map(\.name.full) == ["Bo Li", "Cy Ho", "Ann Lee"])
  }

  @Test func leavesOutLightLinks() {
    var options = NetworkOptions()
    options.minWeight = 2
    let network = Network(FivePapers.corpus(infersOwner: true), options: options)
    #expect(network.vertices.count == 4)
    #expect(network.links.map(\.weight) == [3, 2, 2])
    options.isGiantComponentOnly = true
    #expect(Network(FivePapers.corpus(infersOwner: true), options: options).vertices.count == 3)
  }
}
