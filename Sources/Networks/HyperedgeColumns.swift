import CoterieGraphCore

/// The columns of hyperedges while they are filled, a paper after the other: first its members are
/// appended to `memberEntries`, then it is finished.
struct HyperedgeColumns {
  var memberEntries: [UInt32] = []
  /// The place of each membership in the paper's whole list; empty where nobody was left out.
  var listPlaces: [UInt32] = []
  private var setOffsets: [UInt32] = [0]
  private var papers: [UInt32] = []
  private var shownCounts: [UInt32] = []
  private var sizes: [UInt32] = []
  private var years: [Int16] = []
  private var areTruncated: [Bool] = []

  /// The number of members of the paper that is not finished.
  var openCount: Int { memberEntries.count - Int(setOffsets[setOffsets.count - 1]) }

  mutating func finishPaper(
    _ paper: UInt32, shownCount: Int, size: Int, year: Int?, isTruncated: Bool
  ) {
    papers.append(paper)
    shownCounts.append(UInt32(clamping: shownCount))
    sizes.append(UInt32(clamping: max(size, openCount)))
    years.append(year.flatMap { Int16(exactly: $0) } ?? PaperHyperedges.noYear)
    areTruncated.append(isTruncated)
    setOffsets.append(UInt32(memberEntries.count))
  }

  /// Finishes a paper of other hyperedges, of which some members may have been left out.
  mutating func finishPaper(_ number: Int, of whole: PaperHyperedges) {
    papers.append(whole.papers[number])
    shownCounts.append(whole.shownCounts[number])
    sizes.append(whole.sizes[number])
    years.append(whole.years[number])
    areTruncated.append(whole.areTruncated[number])
    setOffsets.append(UInt32(memberEntries.count))
  }

  func hyperedges(memberCount: Int) -> PaperHyperedges {
    PaperHyperedges(
      members: IncidenceTable(
        memberCount: memberCount, setOffsets: setOffsets, memberEntries: memberEntries),
      papers: papers, shownCounts: shownCounts, sizes: sizes, years: years,
      areTruncated: areTruncated, listPlaces: arePlacesShifted ? listPlaces : nil)
  }

  /// Whether some member is at another place here than in the paper's whole list.
  private var arePlacesShifted: Bool {
    guard !listPlaces.isEmpty else { return false }
    return zip(setOffsets, setOffsets.dropFirst()).contains { start, end in
      (start..<end).contains { listPlaces[Int($0)] != $0 - start }
    }
  }
}
