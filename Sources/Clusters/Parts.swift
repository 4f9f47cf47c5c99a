import CoterieGraphCore

/// A partition as clusterings of several levels pass it on: labels from 0 up to `count`.
struct Parts: Sendable {
  let labels: [UInt32]
  let count: Int

  /// A partition whose labels are numbered already.
  init(labels: [UInt32], count: Int) {
    self.labels = labels
    self.count = count
  }

  /// Numbers the labels, which lie below the number of vertices, by their first vertices.
  init(numbering arbitrary: [UInt32]) {
    self.init(numbering: arbitrary, below: arbitrary.count)
  }

  /// Numbers the labels, which lie below a bound, by their first vertices.
  init(numbering arbitrary: [UInt32], below bound: Int) {
    var numbers = [UInt32](repeating: .max, count: bound)
    var count: UInt32 = 0
    labels = arbitrary.map { label in
      if numbers[Int(label)] == .max {
        numbers[Int(label)] = count
        count += 1
      }
      return numbers[Int(label)]
    }
    self.count = Int(count)
  }

  /// The connected parts of what is together in two partitions at once.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  init(connectedIn first: [UInt32], and second: [UInt32], of graph: ClusterGraph) {
    self.init(
      connectedIn: first, and: second, offsets: graph.offsets, targets: graph.targets)
  }

  /// The same in a graph whose rows are given.
  init(
    connectedIn first: [UInt32], and second: [UInt32], offsets: [UInt32], targets: [UInt32]
  ) {
    let vertexCount = offsets.count - 1
    var labels = [UInt32](repeating: .max, count: vertexCount)
    var count: UInt32 = 0
    var reached: [UInt32] = []
    for root in 0..<vertexCount where labels[root] == .max {
      labels[root] = count
      reached.append(UInt32(truncatingIfNeeded: root))
      while let vertex = reached.popLast() {
        for target in targets[Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])]
        where labels[Int(target)] == .max && first[Int(target)] == first[root]
          && second[Int(target)] == second[root]
        {
          labels[Int(target)] = count
          reached.append(target)
        }
      }
      count += 1
    }
    self.labels = labels
    self.count = Int(count)
  }

  /// The connected parts of the parts of a partition.
  init(connectedIn partition: [UInt32], of graph: ClusterGraph) {
    self.init(connectedIn: partition, and: partition, of: graph)
  }
}

extension Parts {
  /// What one member of each part, and so each of its members, has in a column of values.
  func values(ofMembersIn column: [UInt32]) -> [UInt32] {
    var values = [UInt32](repeating: 0, count: count)
    for (vertex, label) in labels.enumerated() { values[Int(label)] = column[vertex] }
    return values
  }

  /// The same, renumbered so as to lie below the number of parts.
  func values(ofFirstMembersIn column: [UInt32]) -> [UInt32] {
    Parts(numbering: values(ofMembersIn: column), below: labels.count).labels
  }

  /// The same parts where vertex *i* stands for `order[i]`.
  func ofVertices(inOrder order: [UInt32]) -> Parts {
    var moved = labels
    for (place, vertex) in order.enumerated() { moved[Int(vertex)] = labels[place] }
    return Parts(numbering: moved)
  }

  /// The vertices part by part, in ascending order, and where each part begins.
  func verticesByPart() -> (starts: [Int], order: [UInt32]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for label in labels { starts[Int(label) + 1] += 1 }
    for part in 0..<count { starts[part + 1] += starts[part] }
    var next = starts
    var order = [UInt32](repeating: 0, count: labels.count)
    for (vertex, label) in labels.enumerated() {
      order[next[Int(label)]] = UInt32(truncatingIfNeeded: vertex)
      next[Int(label)] += 1
    }
    return (starts, order)
  }
}

extension Clustering {
  /// Creates the clustering whose clusters are these parts.
  init(_ parts: Parts) {
    self.init(ConnectedComponents(labels: parts.labels.map { Int($0) }, labelCount: parts.count))
  }
}
