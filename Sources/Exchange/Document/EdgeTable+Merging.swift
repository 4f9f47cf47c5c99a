extension EdgeTable {
  /// How edges of one pair become one.
  struct MergeRule {
    /// The weight of two edges together.
    var weight: (Double, Double) -> Double = { $0 + $1 }
    /// Whether the last of different texts stays, and not the first.
    var keepsLast = false
  }

  /// Where the edges go when those of one pair become one, in the order of the first of each.
  ///
  /// Edges are sorted by their lower ends, in the order of the list, so that a mark at each higher end
  /// finds the first edge of a pair.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - ignoringDirections: Whether the directions of a pair are one.
  ///   - isLeftOut: Whether an edge is left out.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  func places(
    vertexCount: Int, ignoringDirections: Bool = false, isLeftOut: (Int) -> Bool = { _ in false }
  ) -> RowPlaces {
    let firsts = firstsOfPairs(vertexCount, ignoringDirections || areUndirected)
    var places = [Int32](repeating: -1, count: count)
    var next: Int32 = 0
    for edge in places.indices where !isLeftOut(edge) {
      let first = Int(firsts[edge])
      // The first edge of the pair may be left out itself.
      if places[first] < 0 {
        places[first] = next
        next += 1
      }
      places[edge] = places[first]
    }
    for edge in places.indices where isLeftOut(edge) { places[edge] = -1 }
    return RowPlaces(places: places, count: Int(next))
  }

  /// The first edge of the pair that each edge joins.
  private func firstsOfPairs(_ vertexCount: Int, _ ignoresDirections: Bool) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: vertexCount + 1)
    for edge in 0..<count { starts[Int(Swift.min(sources[edge], targets[edge])) + 1] += 1 }
    for vertex in 0..<vertexCount { starts[vertex + 1] += starts[vertex] }
    var order = [UInt32](repeating: 0, count: count)
    for edge in 0..<count {
      let low = Int(Swift.min(sources[edge], targets[edge]))
      order[Int(starts[low])] = UInt32(truncatingIfNeeded: edge)
      starts[low] += 1
    }
    // A place for each higher end, and for each direction where they differ.
    let width = ignoresDirections ? 1 : 3
    var marks = [UInt32](repeating: .max, count: width * vertexCount)
    var firsts = [UInt32](repeating: 0, count: count)
    var lastLow = UInt32.max
    var rowStart = 0
    for place in 0..<count {
      let edge = Int(order[place])
      let low = Swift.min(sources[edge], targets[edge])
      if low != lastLow { (lastLow, rowStart) = (low, place) }
      let high = Int(Swift.max(sources[edge], targets[edge]))
      let mark = width * high + (ignoresDirections ? 0 : direction(edge))
      // A mark below the start of the row is of another lower end.
      let seen = Int(marks[mark])
      if seen != Int(UInt32.max), seen >= rowStart {
        firsts[edge] = order[seen]
      } else {
        marks[mark] = UInt32(truncatingIfNeeded: place)
        firsts[edge] = UInt32(truncatingIfNeeded: edge)
      }
    }
    return firsts
  }

  /// 0 without a direction, 1 to the higher end, 2 to the lower end.
  private func direction(_ edge: Int) -> Int {
    directions[edge] ? (sources[edge] < targets[edge] ? 1 : 2) : 0
  }

  /// The edges at new places, those of one place merged.
  ///
  /// - Parameter losses: Counts the texts that differ from the one that stays.
  func moved(to places: RowPlaces, by rule: MergeRule, losses: inout LostValues) -> Self {
    if places.areUnchanged { return self }
    var moved = Self()
    moved.moveEnds(of: self, to: places)
    moved.weights = mergedWeights(places, rule)
    let keepsLast = rule.keepsLast
    moved.ids = ids.moved(to: places, keepsLast: keepsLast, "id", losses: &losses)
    moved.labels = labels.moved(to: places, keepsLast: keepsLast, "label", losses: &losses)
    moved.kinds = kinds.moved(to: places, keepsLast: keepsLast, "kind", losses: &losses)
    moved.colors = colors.moved(to: places) { keepsLast ? $2 : $1 }
    moved.widths = widths.moved(to: places) { keepsLast ? $2 : $1 }
    moved.inferred = mergedInferences(places)
    moved.spells = spells.moved(to: places, combiningAll: { $0.flatMap { $0 }.sortedOnce })
    moved.timedWeights = timedWeights.moved(
      to: places, combiningAll: { $0.flatMap { $0 }.summed })
    return moved
  }

  private mutating func moveEnds(of old: Self, to places: RowPlaces) {
    sources.reserveCapacity(places.count)
    targets.reserveCapacity(places.count)
    for (edge, place) in places.places.enumerated() where Int(place) == sources.count {
      directions.append(old.directions[edge], row: sources.count)
      sources.append(old.sources[edge])
      targets.append(old.targets[edge])
    }
  }

  /// The weights of merged edges, of which one without a weight counts 1 unless the last weight stays.
  private func mergedWeights(_ places: RowPlaces, _ rule: MergeRule) -> SparseColumn<Double> {
    var edgeCounts = [UInt32](repeating: 0, count: places.count)
    for place in places.places where place >= 0 { edgeCounts[Int(place)] += 1 }
    var sums = [Double](repeating: 0, count: places.count)
    var haveWeight = [Bool](repeating: false, count: places.count)
    for (edge, place) in places.places.enumerated() where place >= 0 {
      let row = Int(place)
      let isCounted = edgeCounts[row] > 1 && !rule.keepsLast
      guard let weight = weights[edge] ?? (isCounted ? 1 : nil) else { continue }
      sums[row] = haveWeight[row] ? rule.weight(sums[row], weight) : weight
      haveWeight[row] = true
    }
    if !haveWeight.contains(false) { return SparseColumn(sums) }
    var merged = SparseColumn<Double>()
    for row in sums.indices where haveWeight[row] { merged.append(sums[row], row: row) }
    return merged
  }

  /// An edge rests on inferred facts if all do that become it.
  private func mergedInferences(_ places: RowPlaces) -> SparseColumn<Bool> {
    if inferred.isEmpty { return inferred }
    var isStated = [Bool](repeating: false, count: places.count)
    for (edge, place) in places.places.enumerated() where place >= 0 && inferred[edge] != true {
      isStated[Int(place)] = true
    }
    return SparseColumn(isStated.map { $0 ? nil : true })
  }
}

extension GraphSpell: Comparable {
  /// By the start, then by the end; a spell without a start comes first, one without an end last, and one
  /// without the moment of its end before one with it.
  public static func < (one: Self, other: Self) -> Bool {
    let (first, second) = (one.order, other.order)
    if first.start != second.start { return first.start < second.start }
    return (first.startGap, first.end, first.endGap) < (second.startGap, second.end, second.endGap)
  }

  private var order: (start: Double, startGap: Int, end: Double, endGap: Int) {
    (start ?? -.infinity, excludesStart ? 1 : 0, end ?? .infinity, excludesEnd ? -1 : 0)
  }
}

extension [GraphSpell] {
  /// The spells in order, each once.
  var sortedOnce: [GraphSpell] { Set(self).sorted() }
}

extension [GraphDocument.TimedWeight] {
  /// The weights in the order of time, those of one spell added.
  package var summed: [GraphDocument.TimedWeight] {
    var sums: [GraphDocument.TimedWeight] = []
    for weight in self.sorted(by: { $0.spell < $1.spell }) {
      if let last = sums.last, last.spell == weight.spell {
        sums[sums.count - 1].weight += weight.weight
      } else {
        sums.append(weight)
      }
    }
    return sums
  }
}

extension [GraphDocument.TimedWeight] {
  /// The runs of years that have a weight, where all weights are of one year each; else the spells of the
  /// weights.
  package var runs: [GraphSpell] {
    var runs: [GraphSpell] = []
    for weight in sorted(by: { $0.spell < $1.spell }) {
      if let year = weight.year, let last = runs.last, let end = last.end, last.start != nil,
        Double(year) <= end + 1
      {
        runs[runs.count - 1].end = Swift.max(end, Double(year))
      } else if runs.last != weight.spell {
        runs.append(weight.spell)
      }
    }
    return runs
  }
}
