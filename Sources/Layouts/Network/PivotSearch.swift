internal import CoterieParallel

/// The distances of all vertices of a component from 64 pivots, in edges.
///
/// Every vertex has a row of bits, one a pivot: whether the pivot has been seen here. In each round a
/// vertex takes the union of its own row and those of its neighbours of the round before, and notes the
/// round for the bits that are new. A union has no order and a vertex writes what is its own, so
/// threads share the work and the result is the same. A vertex that has seen all pivots leaves the walk
/// when both of its rows say so.
///
/// Where some distance exceeds 254, all rows are found by one search for each pivot instead.
///
/// - Complexity: O(*l* (*n* + *m*)) for *n* vertices, *m* edges and *l* rounds, at most 254; in deep
///   components O(64 (*n* + *m*)).
/// - SeeAlso: M. Then et al., "The more the merrier: efficient multi-source graph traversal",
///   *PVLDB* 8 (2014) 449–460, [doi:10.14778/2735496.2735507](https://doi.org/10.14778/2735496.2735507).
final class PivotSearch {
  /// The number of pivots.
  static let width = 64
  /// The largest distance of a short row.
  private static let shortLimit = 254

  private let component: LayoutComponent
  private let threads: Int?
  /// A row of 64 distances for each vertex.
  private let short: SharedColumn<UInt8>
  /// The same where distances are long.
  private var long: SharedColumn<UInt32>?
  private var seen: SharedColumn<UInt64>
  private var seenNext: SharedColumn<UInt64>
  private let waiting: SharedColumn<UInt32>

  init(_ component: LayoutComponent, threads: Int?) {
    self.component = component
    self.threads = threads
    short = SharedColumn(repeating: 0, count: component.count * Self.width)
    seen = SharedColumn(repeating: 0, count: component.count)
    seenNext = SharedColumn(repeating: 0, count: component.count)
    waiting = SharedColumn(repeating: 0, count: component.count)
  }

  /// Finds the distances from some pivots.
  ///
  /// - Precondition: There are 64 pivots.
  func run(from pivots: [Int]) {
    if long == nil, searchTogether(from: pivots) { return }
    let rows = long ?? SharedColumn(repeating: 0, count: component.count * Self.width)
    long = rows
    searchOneByOne(from: pivots, into: rows.places)
  }

  /// The distances that the last run found.
  var distances: PivotDistances {
    PivotDistances(short: short.places, long: long?.places)
  }
}

/// The distances of all vertices from 64 pivots, in edges: a row for each vertex.
struct PivotDistances: Sendable {
  let short: Places<UInt8>
  let long: Places<UInt32>?

  /// The distance of a vertex from a pivot; 0 for the pivot itself.
  @inline(__always)
  func distance(of vertex: Int, from pivot: Int) -> Int {
    let place = vertex &* PivotSearch.width &+ pivot
    if let long { return Int(long[place]) }
    return Int(short[place])
  }
}

// MARK: - All pivots together

extension PivotSearch {
  /// Returns false where some distance is too long for a short row.
  private func searchTogether(from pivots: [Int]) -> Bool {
    start(at: pivots)
    var waitingCount = component.count
    var distance = 1
    while waitingCount > 0 {
      guard distance <= Self.shortLimit else { return false }
      let round = advance(waitingCount, distance: UInt8(distance))
      swap(&seen, &seenNext)
      // A cancelled loop may leave vertices out that would have been found.
      guard round.hasArrivals else { return true }
      waitingCount = round.waitingCount
      distance += 1
    }
    return true
  }

  private func start(at pivots: [Int]) {
    let (bits, list, rows) = (seen.places, waiting.places, short.places)
    for vertex in 0..<component.count {
      bits[vertex] = 0
      list[vertex] = UInt32(truncatingIfNeeded: vertex)
    }
    for (number, pivot) in pivots.enumerated() {
      bits[pivot] |= 1 << UInt64(number)
      rows[pivot * Self.width + number] = 0
    }
  }

  private struct Round: Sendable {
    var waitingCount = 0
    var hasArrivals = false
  }

  private func advance(_ waitingCount: Int, distance: UInt8) -> Round {
    let component = component
    let (own, next, list, rows) = (seen.places, seenNext.places, waiting.places, short.places)
    let loop = ParallelLoop(count: waitingCount, chunkSize: 1 << 10, threads: threads)
    return loop.reduce(into: Round(), workspace: {}) { entries, _ in
      // Rows and entries of the list belong to one chunk; what is read of others is of the last round.
      var kept = entries.lowerBound
      var hasArrivals = false
      let (offsets, targets) = (component.offsets.span, component.targets.span)
      for entry in entries {
        let vertex = Int(list[entry])
        let before = own[vertex]
        guard before != .max else {
          next[vertex] = before
          continue
        }
        list[kept] = UInt32(truncatingIfNeeded: vertex)
        kept &+= 1
        var union = before
        // The rows lie within the targets, which are vertices.
        var arc = unsafe Int(offsets[unchecked: vertex])
        let end = unsafe Int(offsets[unchecked: vertex &+ 1])
        while arc < end, union != .max {
          union |= own[unsafe Int(targets[unchecked: arc])]
          arc &+= 1
        }
        next[vertex] = union
        var arrivals = union & ~before
        hasArrivals = hasArrivals || arrivals != 0
        let row = vertex &* Self.width
        while arrivals != 0 {
          rows[row &+ arrivals.trailingZeroBitCount] = distance
          arrivals &= arrivals &- 1
        }
      }
      return (start: entries.lowerBound, end: kept, hasArrivals: hasArrivals)
    } combine: { round, part in
      // Chunks come in order, so that what is overwritten belongs to those that are done.
      for entry in part.start..<part.end {
        list[round.waitingCount] = list[entry]
        round.waitingCount += 1
      }
      round.hasArrivals = round.hasArrivals || part.hasArrivals
    }
  }
}

// MARK: - One pivot after another

extension PivotSearch {
  private func searchOneByOne(from pivots: [Int], into rows: Places<UInt32>) {
    let component = component
    let loop = ParallelLoop(count: pivots.count, chunkSize: 1, threads: threads)
    loop.reduce(into: ()) {
      [UInt32](repeating: 0, count: component.count)
    } body: { numbers, distances in
      // A pivot writes its own place of each row.
      for number in numbers {
        component.distances(from: pivots[number], into: &distances)
        for vertex in 0..<component.count {
          rows[vertex * Self.width + number] = distances[vertex]
        }
      }
    } combine: { _, _ in
    }
  }
}

extension LayoutComponent {
  /// Finds the distances of all vertices from a source, in edges.
  func distances(from source: Int, into distances: inout [UInt32]) {
    for vertex in 0..<count { distances[vertex] = .max }
    distances[source] = 0
    var queue = [UInt32(truncatingIfNeeded: source)]
    queue.reserveCapacity(count)
    var next = 0
    while next < queue.count {
      let vertex = Int(queue[next])
      next += 1
      for arc in row(of: vertex) where distances[Int(targets[arc])] == .max {
        distances[Int(targets[arc])] = distances[vertex] + 1
        queue.append(targets[arc])
      }
    }
  }
}
