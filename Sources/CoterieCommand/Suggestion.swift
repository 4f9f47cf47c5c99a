import CoterieText

/// Names that someone may have meant.
enum Suggestion {
  /// The known name nearest to a mistyped one; nil where none is near.
  ///
  /// Near is two letters, or a third of them, or fewer to change, swap, add or drop, in the whole name or in one
  /// of its words, or a beginning in common.
  static func nearest(to typed: String, among names: [String]) -> String? {
    let folded = typed.folded
    let limit = max(2, folded.count / 3)
    let scored = names.map { (name: $0, distance: distance(from: folded, to: $0.folded)) }
    return scored.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
  }

  private static func distance(from typed: String, to name: String) -> Int {
    let letters = Array(typed)
    let whole = editDistance(letters, Array(name))
    if typed.count >= 3, name.hasPrefix(typed) || typed.hasPrefix(name) { return min(whole, 1) }
    // A word of the name that is meant is a little farther than the whole name would be.
    let words = name.split(separator: " ").map { editDistance(letters, Array($0)) + 1 }
    return words.reduce(whole, min)
  }

  /// A sentence that proposes the nearest name, or nothing.
  static func sentence(for typed: String, among names: [String]) -> String {
    nearest(to: typed, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
  }

  /// What to say of a name that is none of the known ones.
  static func refusal(of kind: String, _ typed: String, among names: [String]) -> String {
    "There is no \(kind) \"\(typed)\".\(sentence(for: typed, among: names)) Choose from "
      + names.joined(separator: ", ")
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
