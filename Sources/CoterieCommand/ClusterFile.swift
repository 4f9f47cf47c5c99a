import CoterieAnalyses
import CoterieClusters
import CoterieNetworks
import CoterieText
import Foundation

/// Clusters from a CSV file, such as `coterie clusters --format csv` prints.
struct ClusterFile {
  private let path: String
  /// The label of every id that has one.
  private let labels: [String: String]

  /// Reads a file with a header that names the columns `id` and `cluster`.
  init(path: String) throws {
    var rows = try CSVRows.rows(ofFile: path, option: "--compare")
    let header = rows.isEmpty ? [] : rows.removeFirst()
    guard let id = header.firstIndex(of: "id"), let cluster = header.firstIndex(of: "cluster")
    else {
      throw CommandFailure(
        "\(path) has no columns id and cluster; --compare takes what 'coterie clusters --format csv' "
          + "prints.")
    }
    var labels: [String: String] = [:]
    for row in rows where row.count > max(id, cluster) {
      let label = row[cluster].trimmingCharacters(in: .whitespaces)
      if label.isEmpty { continue }
      if label.contains(";") { throw Self.overlap(path, row[id], label) }
      let old = labels.updateValue(label, forKey: row[id])
      if let old, old != label { throw Self.overlap(path, row[id], "\(old) and \(label)") }
    }
    self.path = path
    self.labels = labels
  }

  /// Says that an item is in several clusters.
  private static func overlap(_ path: String, _ id: String, _ labels: String) -> CommandFailure {
    CommandFailure(
      "\(path) has \"\(id)\" in several clusters (\(labels)); --compare needs clusters that do not "
        + "overlap.")
  }

  /// Compares clusters with those of the file, over the vertices that both have.
  func comparison(
    with clustering: Clustering, of network: Network, _ messages: MessageOptions
  ) throws -> Table {
    let shared = network.vertices.indices.filter { labels[network.vertices[$0].id] != nil }
    guard !shared.isEmpty || network.vertices.isEmpty else {
      throw CommandFailure("\(path) has no vertex of this network by its id.")
    }
    let left = (network.vertices.count - shared.count, labels.count - shared.count)
    if left != (0, 0) {
      messages.note(
        "vertices without a cluster in \(path): \(left.0.grouped); ids there that this network does "
          + "not have: \(left.1.grouped). They are left out.")
    }
    var numbers: [String: Int] = [:]
    let theirs = shared.map { vertex in
      let label = labels[network.vertices[vertex].id] ?? ""
      let number = numbers[label] ?? numbers.count
      numbers[label] = number
      return number
    }
    return .comparison(
      of: Clustering(membership: shared.map { clustering.cluster(of: $0) }),
      with: Clustering(membership: theirs))
  }
}
