import CoterieRecords

/// Names that someone may have meant.
enum Suggestion {
  /// The known name nearest to a mistyped one; nil where none is near.
  ///
  /// Near is a third of the letters or fewer to change, swap, add or drop, and a beginning or a whole
  /// word in common also counts.
  static func nearest(to typed: String, among names: [String]) -> String? {
    let folded = typed.folded
    let scored = names.map { name -> (name: String, distance: Int) in
      let other = name.folded
      let distance = editDistance(Array(folded), Array(other))
      let sharesWord = !Set(folded.split(separator: " ")).isDisjoint(with: other.split(separator: " "))
      let isBeginning = folded.count >= 3 && (other.hasPrefix(folded) || folded.hasPrefix(other))
      return (name, sharesWord || isBeginning ? min(distance, 1) : distance)
    }
    let limit = max(1, folded.count / 3)
    return scored.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
  }

  /// A sentence that proposes the nearest name, or nothing.
  static func sentence(for typed: String, among names: [String]) -> String {
    nearest(to: typed, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
  }

  /// How many letters must be changed, swapped with a neighbour, added or dropped to turn one text into
  /// the other (Damerau and Levenshtein, no letter touched twice).
  static func editDistance(_ first: [Character], _ second: [Character]) -> Int {
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
