/// How far persons that were found are those that are true: precision and recall.
struct Agreement {
  var precision = 0.0
  var recall = 0.0
  var f1 = 0.0

  /// Creates one of a precision and a recall.
  init(precision: Double, recall: Double) {
    self.precision = precision
    self.recall = recall
    f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// The means of several, that of F1 included.
  init(meanOf all: [Agreement]) {
    let count = Double(max(1, all.count))
    precision = all.reduce(0) { $0 + $1.precision } / count
    recall = all.reduce(0) { $0 + $1.recall } / count
    f1 = all.reduce(0) { $0 + $1.f1 } / count
  }
}

/// The two agreements by which identity is judged.
struct Agreements {
  /// Over pairs of mentions: are both of one person?
  let pairwise: Agreement
  /// Over mentions: which mentions are of the same person as this one?
  let bCubed: Agreement

  init(pairwise: Agreement, bCubed: Agreement) {
    self.pairwise = pairwise
    self.bCubed = bCubed
  }

  /// The means of several.
  init(meanOf all: [Agreements]) {
    pairwise = Agreement(meanOf: all.map(\.pairwise))
    bCubed = Agreement(meanOf: all.map(\.bCubed))
  }

  /// Compares two persons of each mention: the one that was found and the true one.
  init(found: [UInt32], gold: [String]) {
    var foundSizes: [UInt32: Int] = [:]
    var goldSizes: [String: Int] = [:]
    var sharedSizes: [Cell: Int] = [:]
    for (person, truth) in zip(found, gold) {
      foundSizes[person, default: 0] += 1
      goldSizes[truth, default: 0] += 1
      sharedSizes[Cell(found: person, gold: truth), default: 0] += 1
    }
    let shared = Self.pairs(sharedSizes.values)
    pairwise = Agreement(
      precision: Self.share(shared, of: Self.pairs(foundSizes.values)),
      recall: Self.share(shared, of: Self.pairs(goldSizes.values)))
    var (precision, recall) = (0.0, 0.0)
    for (cell, size) in sharedSizes {
      let square = Double(size * size)
      precision += square / Double(foundSizes[cell.found, default: 1])
      recall += square / Double(goldSizes[cell.gold, default: 1])
    }
    let count = Double(max(1, found.count))
    bCubed = Agreement(precision: precision / count, recall: recall / count)
  }

  private struct Cell: Hashable {
    let found: UInt32
    let gold: String
  }

  private static func pairs(_ sizes: some Sequence<Int>) -> Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  /// Of no pairs all are right.
  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
