/// Something that waits in a ``MergeQueue``.
protocol MergeCandidate {
  /// Whether this comes out before another; of two different ones, one does.
  func precedes(_ other: Self) -> Bool
}

/// Candidates for the next merge, the best first: a heap with four children a node.
///
/// What the first one is worth may turn out to be less than was thought; it then sinks to its place.
struct MergeQueue<Candidate: MergeCandidate> {
  private var heap: [Candidate]

  init(_ candidates: [Candidate] = []) {
    heap = candidates
    // In order, every node precedes its children.
    heap.sort { $0.precedes($1) }
  }

  /// The best candidate.
  var first: Candidate? { heap.first }

  mutating func insert(_ candidate: Candidate) {
    heap.append(candidate)
    var place = heap.count - 1
    while place > 0 {
      let parent = (place - 1) / 4
      guard candidate.precedes(heap[parent]) else { break }
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = candidate
  }

  mutating func removeFirst() {
    guard let last = heap.popLast(), !heap.isEmpty else { return }
    replaceFirst(with: last)
  }

  /// Puts a candidate that doesn't precede the first in its place.
  mutating func replaceFirst(with candidate: Candidate) {
    var place = 0
    let count = heap.count
    while true {
      let firstChild = 4 * place + 1
      guard firstChild < count else { break }
      var child = firstChild
      for other in (firstChild + 1)..<max(firstChild + 1, min(firstChild + 4, count))
      where heap[other].precedes(heap[child]) {
        child = other
      }
      guard heap[child].precedes(candidate) else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = candidate
  }
}
