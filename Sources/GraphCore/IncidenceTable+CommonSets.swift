extension IncidenceTable {
  /// Returns the sets that two members share, in ascending order.
  ///
  ///     let papers = IncidenceTable(memberCount: 3, sets: [[0, 1], [1, 2], [2, 1, 0]])
  ///     papers.commonSets(of: 0, and: 1)   // [0, 2]
  ///
  /// - Precondition: Both lie in `0 ..< memberCount`.
  /// - Complexity: O(*p* log *q*) for members in *p* sets and in *q*, more than *p*; O(*p*) where *q* is not
  ///   much more.
  public func commonSets(of member: Int, and other: Int) -> [Int] {
    let (row, otherRow) = (setRow(of: member), setRow(of: other))
    return row.count <= otherRow.count
      ? commonSets(of: row, in: otherRow) : commonSets(of: otherRow, in: row)
  }

  /// The sets at some places that are also at others, which are not fewer.
  private func commonSets(of places: Range<Int>, in otherPlaces: Range<Int>) -> [Int] {
    let sets = setEntries.span
    var common: [Int] = []
    var others = otherPlaces
    for place in places {
      let set = sets[place]
      // Steps that double lead behind the set, and halves back to it.
      var step = 1
      var low = others.lowerBound
      while low + step <= others.upperBound, sets[low + step - 1] < set {
        low += step
        step *= 2
      }
      var high = min(low + step - 1, others.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if sets[middle] < set { low = middle + 1 } else { high = middle }
      }
      if low == others.upperBound { break }
      if sets[low] == set { common.append(Int(set)) }
      others = low..<others.upperBound
    }
    return common
  }
}
