/// The places of values in their order, from the largest; equal values share the better place.
struct PageRanks {
  /// The values.
  let values: [Double]
  /// The place of each, from 1.
  let ranks: [Int]

  /// Ranks values; those within a billionth of each other are equal, since sums of shares of paths
  /// differ in their last digits.
  init(_ values: [Double]) {
    self.values = values
    let order = values.indices.sorted {
      values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1]
    }
    var ranks = [Int](repeating: 0, count: values.count)
    var rank = 1
    for (place, item) in order.enumerated() {
      if place > 0 {
        let previous = values[order[place - 1]]
        if previous - values[item] > 1e-9 * max(1e-9, previous.magnitude) { rank = place + 1 }
      }
      ranks[item] = rank
    }
    self.ranks = ranks
  }
}
