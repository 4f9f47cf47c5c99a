import CoterieRecords

/// The pairs of a block's mentions that are compared: those that share something rare enough.
///
/// All pairs of a small block are compared. In a larger one, two mentions are compared where they share a
/// co-author, a co-author's family name and initial, or a rare word of a title, an organisation or a venue.
/// What more than 20 mentions share compares each of them only with the next ten in the order of the years,
/// so that the number of pairs is linear in the number of mentions.
struct CandidatePairs {
  /// The pairs, each once, in ascending order.
  private(set) var pairs: [(first: Int, second: Int)] = []

  /// Up to so many mentions all pairs are compared.
  private static let smallBlock = 16
  private static let mostSharing = 20
  private static let nextSharing = 10
  private static let rareTitleWord = 5.0
  private static let rareOrganisationWord = 3.5
  private static let rareVenueWord = 3.0

  /// - Complexity: O(*k* log *k*) for *k* words and names around the mentions.
  init(of block: BlockMentions, _ names: NameTraits) {
    let count = block.mentions.count
    guard count > Self.smallBlock else {
      pairs = (0..<count).flatMap { first in
        (first + 1..<max(count, first + 1)).map { (first, $0) }
      }
      return
    }
    var shared: [(key: WordKey, place: Int)] = []
    for place in 0..<count {
      for key in Set(Self.keys(of: place, in: block, names)) { shared.append((key, place)) }
    }
    shared.sort { $0 < $1 }
    addPairs(of: shared)
  }

  private mutating func addPairs(of shared: [(key: WordKey, place: Int)]) {
    var found: [UInt64] = []
    var start = 0
    while start < shared.count {
      var end = start + 1
      while end < shared.count, shared[end].key == shared[start].key { end += 1 }
      let reach = end - start > Self.mostSharing ? Self.nextSharing : end - start
      for first in start..<end {
        for second in first + 1..<max(first + 1, min(end, first + 1 + reach)) {
          found.append(UInt64(shared[first].place) << 32 | UInt64(shared[second].place))
        }
      }
      start = end
    }
    found.sort()
    var last = UInt64.max
    for pair in found where pair != last {
      pairs.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
      last = pair
    }
  }

  private static func keys(
    of place: Int, in block: BlockMentions, _ names: NameTraits
  ) -> [WordKey] {
    func rare(_ bag: WordBag, _ bar: Double) -> [WordKey] {
      bag.words.filter { $0.idf >= bar }.map(\.key)
    }
    return block.coauthors[place].map { names.initialKeys[$0.index] }
      + rare(block.titles[place], rareTitleWord)
      + rare(block.organisations[place], rareOrganisationWord)
      + rare(block.venues[place], rareVenueWord)
  }
}
