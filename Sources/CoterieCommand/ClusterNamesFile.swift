import CoterieAnalyses
import CoterieText

/// The user's own names of clusters, from a CSV file.
enum ClusterNamesFile {
  /// Reads a file with a header that names the columns `cluster` and `name`; says which numbers are of no
  /// cluster.
  static func names(
    path: String, of analysis: NetworkAnalysis, _ messages: MessageOptions
  ) throws -> [Int: String] {
    var rows = try CSVRows.rows(ofFile: path, option: "--cluster-names")
    let header = rows.isEmpty ? [] : rows.removeFirst()
    guard let number = header.firstIndex(of: "cluster"),
      let name = header.firstIndex(of: "name") ?? header.firstIndex(of: "label")
    else {
      throw CommandFailure(
        "\(path) has no columns cluster and name; --cluster-names takes a CSV file that has them.")
    }
    var names: [Int: String] = [:]
    var unknown: [String] = []
    let count = analysis.clusters.count
    for row in rows where row.count > max(number, name) {
      if let cluster = Int(row[number]), (1...max(1, count)).contains(cluster) {
        names[cluster] = row[name]
      } else {
        unknown.append(row[number])
      }
    }
    if !unknown.isEmpty {
      messages.note(
        "\(path) names clusters that there are not: \(unknown.joined(separator: ", ")). There "
          + "\(count == 1 ? "is" : "are") \(count.of("cluster")).")
    }
    return names
  }
}
