import CoterieRecords

/// The clusters of a DOT file: its subgraphs whose names begin with `cluster`.
struct DOTClusters {
  private var names: [String] = []
  private var labels: [Int: String] = [:]
  private var places: [String: Int] = [:]
  /// The cluster of each vertex; 0 where it has none.
  private var clusters: [UInt32] = []
  /// The vertices that are in several, and of the first the other cluster and its line.
  private var contested: Set<Int> = []
  private var firstContested: (vertex: Int, cluster: Int, line: Int)?

  /// The cluster of a subgraph, counted from 1 in the order of the file; nil where its name doesn't make
  /// it one. Subgraphs of one name are one.
  mutating func cluster(named name: String) -> Int? {
    guard name.lowercased().hasPrefix("cluster") else { return nil }
    if let known = places[name] { return known }
    names.append(name)
    places[name] = names.count
    return names.count
  }

  /// Names a cluster; the first label stays.
  mutating func label(_ cluster: Int, _ label: String) {
    if labels[cluster] == nil { labels[cluster] = label }
  }

  /// Puts a vertex into a cluster, unless it is in one.
  mutating func add(_ vertex: Int, to cluster: Int, line: Int) {
    if clusters.count <= vertex {
      clusters += repeatElement(0, count: vertex + 1 - clusters.count)
    }
    if clusters[vertex] == 0 {
      clusters[vertex] = UInt32(truncatingIfNeeded: cluster)
    } else if clusters[vertex] != cluster, contested.insert(vertex).inserted {
      firstContested = firstContested ?? (vertex, cluster, line)
    }
  }

  /// Gives the clusters that have vertices their numbers, and their labels to the document.
  ///
  /// `cluster_7` is number 7 unless the graph has fewer vertices or an earlier one is; the others get
  /// the first free numbers in the order of the file.
  func number(in builder: inout GraphBuilder) {
    let used = Set(clusters).subtracting([0]).map { Int($0) }.sorted()
    let numbers = numbers(of: used, vertexCount: builder.vertexCount)
    for (vertex, cluster) in clusters.enumerated() {
      if let number = numbers[Int(cluster)] {
        builder.vertices.clusters.append(number, row: vertex)
      }
    }
    for cluster in used {
      guard let number = numbers[cluster] else { continue }
      let rest = rest(ofName: cluster)
      let label = labels[cluster] ?? (Int(rest) == number ? "" : String(rest))
      if !label.isEmpty { builder.clusterLabels[number] = label }
    }
    if let first = firstContested {
      let part =
        "further cluster of a vertex beside its first, such as \"\(names[first.cluster - 1])\" of "
        + "\"\(builder.names.string(of: first.vertex).excerpt)\""
      builder.add(.graphFile(.leftOut(part, count: contested.count)), line: first.line)
    }
  }

  private func numbers(of used: [Int], vertexCount: Int) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    var taken: Set<Int> = []
    for cluster in used {
      guard let number = Int(rest(ofName: cluster)), number >= 1, number <= vertexCount else {
        continue
      }
      if taken.insert(number).inserted { numbers[cluster] = number }
    }
    var free = 1
    for cluster in used where numbers[cluster] == nil {
      while !taken.insert(free).inserted { free += 1 }
      numbers[cluster] = free
    }
    return numbers
  }

  private func rest(ofName cluster: Int) -> Substring {
    names[cluster - 1].dropFirst("cluster".count).drop { $0 == "_" }
  }
}
