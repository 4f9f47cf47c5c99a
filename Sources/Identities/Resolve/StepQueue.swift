/// Joins that may be made, the one with the highest score first; of equal scores the one of the earlier
/// clusters. A binary heap.
struct StepQueue {
  /// A join of two clusters as they were at some time.
  struct Entry {
    let score: Double
    /// The clusters, the lower number first.
    let first, second: Int
    let versions: (first: Int32, second: Int32)
  }

  private var entries: [Entry] = []

  /// - Complexity: O(log *n*).
  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var place = entries.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard Self.precedes(entries[place], entries[parent]) else { return }
      entries.swapAt(place, parent)
      place = parent
    }
  }

  /// Takes the first entry; nil where there is none.
  ///
  /// - Complexity: O(log *n*).
  mutating func pop() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let first = entries.first else { return last }
    entries[0] = last
    var place = 0
    while true {
      var best = 2 * place + 1
      guard best < entries.count else { return first }
      if best + 1 < entries.count, Self.precedes(entries[best + 1], entries[best]) { best += 1 }
      guard Self.precedes(entries[best], entries[place]) else { return first }
      entries.swapAt(place, best)
      place = best
    }
  }

  private static func precedes(_ one: Entry, _ other: Entry) -> Bool {
    one.score != other.score
      ? one.score > other.score : (one.first, one.second) < (other.first, other.second)
  }
}
