import CoterieRecords

extension VertexTable {
  /// Takes the clusters that readers know, else those of a column `cluster` of whole numbers from 1 on, with
  /// their labels in a column `cluster_label`.
  ///
  /// Clusters are counted from 1. Where a number is above the count of the vertices, as in a part of a larger
  /// graph, the clusters get new numbers in their order, and each is labelled by its old one where it has
  /// no label.
  mutating func takeClusters(
    _ known: VertexLists, _ pool: inout ColumnPool, _ labels: inout [Int: String],
    _ log: inout GraphLog, line: (Int) -> Int?
  ) {
    if ids.isEmpty { return }
    clusters = known.column(known.clusters)
    if clusters.isEmpty {
      clusters = pool.takeClusters(&log, line: line)
      if !clusters.isEmpty, let texts = pool.take(["clusterlabel"], { $0 }) {
        addLabels(texts, to: &labels)
      }
    }
    if let last = clusters.values.max(), last > ids.count { renumber(&labels, last, &log) }
  }

  private func addLabels(_ texts: TextColumn, to labels: inout [Int: String]) {
    for place in 0..<clusters.count {
      if let text = texts[clusters.row(at: place)], labels[clusters.values[place]] == nil {
        labels[clusters.values[place]] = text
      }
    }
  }

  private mutating func renumber(
    _ labels: inout [Int: String], _ last: Int, _ log: inout GraphLog
  ) {
    let old = Set(clusters.values).sorted()
    let new = Dictionary(zip(old, 1...)) { first, _ in first }
    var numbered = SparseColumn<Int>()
    for place in 0..<clusters.count {
      numbered.append(new[clusters.values[place]] ?? 1, row: clusters.row(at: place))
    }
    clusters = numbered
    labels = Dictionary(old.map { (new[$0] ?? 1, labels[$0] ?? String($0)) }) { first, _ in first }
    log.add(.graph(.renumberedClusters(old.count, last: last)))
  }
}
