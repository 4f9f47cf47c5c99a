import CoterieText

/// The known name nearest to one that is not known: what someone may have meant.
package enum NearestName {
  /// The nearest of some names; nil where none is near.
  ///
  /// Near is two letters, or a third of them, or fewer to change, swap, add or drop, in the whole name or in one
  /// of its words, or a beginning in common. Of names equally near it is the first.
  ///
  /// - Complexity: O(*n* *k*²) for *n* names of *k* letters.
  package static func nearest(to typed: String, among names: some Sequence<String>) -> String? {
    let folded = typed.folded
    if folded.isEmpty { return nil }
    let letters = Array(folded)
    let limit = max(2, letters.count / 3)
    var best: (name: String, distance: Int)?
    for name in names {
      let reach = best.map { $0.distance - 1 } ?? limit
      guard reach >= 0 else { break }
      let known = name.folded
      if known.isEmpty { continue }
      let found = distance(from: folded, letters, to: known, reach: reach)
      if found <= reach { best = (name, found) }
    }
    return best?.name
  }

  /// How far a name is from a typed one; more than `reach` where it is farther than that.
  private static func distance(
    from typed: String, _ letters: [Character], to name: String, reach: Int
  ) -> Int {
    let whole = editDistance(letters, Array(name), reach: reach)
    if letters.count >= 3, name.hasPrefix(typed) || typed.hasPrefix(name) { return min(whole, 1) }
    // A word of the name that is meant is a little farther than the whole name would be.
    let words = name.split(separator: " ").map {
      editDistance(letters, Array($0), reach: reach - 1) + 1
    }
    return words.reduce(whole, min)
  }

  /// How many letters must be changed, swapped with a neighbour, added or dropped to turn one text into
  /// the other (Damerau and Levenshtein, no letter touched twice); some larger number than `reach` where
  /// the lengths alone differ by more.
  private static func editDistance(_ first: [Character], _ second: [Character], reach: Int) -> Int {
    if abs(first.count - second.count) > reach { return reach + 1 }
    var previous: [Int] = []
    var current = Array(0...second.count)
    for row in 0..<first.count {
      var next = [row + 1]
      for column in 0..<second.count {
        var best = min(
          current[column + 1] + 1, next[column] + 1,
          current[column] + (first[row] == second[column] ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, previous[column - 1] + 1)
        }
        next.append(best)
      }
      previous = current
      current = next
    }
    return current[second.count]
  }
}
