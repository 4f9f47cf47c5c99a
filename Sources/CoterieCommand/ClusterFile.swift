import CoterieClusters
import CoterieNetworks
import CoterieReports
import Foundation

/// Clusters from a CSV file, such as `coterie clusters --format csv` prints.
struct ClusterFile {
  private let path: String
  /// The label of every id; of an id that comes twice, the first.
  private let labels: [String: String]

  /// Reads a file with a header that names the columns `id` and `cluster`.
  init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path) can't be read; --compare takes a CSV file.")
    }
    var rows = Self.rows(of: String(decoding: data, as: UTF8.self))
    let header = rows.isEmpty ? [] : rows.removeFirst()
    guard let id = header.firstIndex(of: "id"), let cluster = header.firstIndex(of: "cluster")
    else {
      throw CommandFailure(
        "\(path) has no columns id and cluster; --compare takes what 'coterie clusters --format csv' "
          + "prints.")
    }
    let pairs = rows.filter { $0.count > max(id, cluster) }.map { ($0[id], $0[cluster]) }
    self.path = path
    labels = Dictionary(pairs) { first, _ in first }
  }

  /// How like clusters are to those of the file, over the vertices that both have.
  func comparison(with clustering: Clustering, of network: Network) throws -> Table {
    let shared = network.vertices.indices.filter { labels[network.vertices[$0].id] != nil }
    guard !shared.isEmpty || network.vertices.isEmpty else {
      throw CommandFailure("\(path) names no vertex of this network by its id.")
    }
    let left = (network.vertices.count - shared.count, labels.count - shared.count)
    if left != (0, 0) {
      Console.message(
        "note: vertices that \(path) does not name: \(left.0); ids there that this network does not "
          + "have: \(left.1). They are left out.")
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

  /// The rows of comma-separated values, quoted as RFC 4180 says.
  private static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    func endField() {
      row.append(String(field))
      field = String.UnicodeScalarView()
    }
    func endRow() {
      endField()
      if row != [""] { rows.append(row) }
      row = []
    }
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"": field.append(scalars.removeFirst())
      case ("\"", _): isQuoted.toggle()
      case (",", false): endField()
      case ("\n", false): endRow()
      case ("\r", false): break
      case ("\u{FEFF}", false) where rows.isEmpty && row.isEmpty && field.isEmpty: break
      default: field.append(scalar)
      }
    }
    endRow()
    return rows
  }
}
