import CoterieLayouts
import CoterieNetworks
import CoterieText
import Foundation

/// Positions from a CSV file, such as `coterie layout --format csv` prints.
struct PositionsFile {
  private let path: String
  /// The position of every id that has one.
  let positions: [String: Point]

  /// Reads a file with a header that names the columns `id`, `x` and `y`.
  init(path: String) throws {
    var rows = try CSVRows.rows(ofFile: path, option: "--positions")
    let header = rows.isEmpty ? [] : rows.removeFirst()
    let columns = ["id", "x", "y"].compactMap { header.firstIndex(of: $0) }
    guard columns.count == 3 else {
      throw CommandFailure(
        "\(path) has no columns id, x and y; --positions takes what 'coterie layout --format csv' "
          + "prints.")
    }
    var positions: [String: Point] = [:]
    for row in rows where row.count > (columns.max() ?? 0) {
      if let position = try Self.position(
        row[columns[1]], row[columns[2]], of: row[columns[0]], path)
      {
        positions[row[columns[0]]] = position
      }
    }
    self.path = path
    self.positions = positions
  }

  private static func position(
    _ x: String, _ y: String, of id: String, _ path: String
  ) throws -> Point? {
    if x.isEmpty, y.isEmpty { return nil }
    guard let x = Double(x), let y = Double(y), abs(x) <= 1e6, abs(y) <= 1e6 else {
      throw CommandFailure(
        "\(path) has \(x), \(y) as the position of \"\(id)\"; --positions takes two numbers up to a "
          + "million, or none.")
    }
    return Point(x: x, y: y)
  }

  /// Checks that the file is about a network, and says how many of its ids the network does not have.
  func check(_ network: Network, _ messages: MessageOptions) throws {
    let count = network.vertices.count { positions[$0.id] != nil }
    guard count > 0 || network.vertices.isEmpty else {
      throw CommandFailure("\(path) has no vertex of this network by its id.")
    }
    if count < positions.count {
      messages.note(
        "ids in \(path) that this network does not have: \((positions.count - count).grouped). They "
          + "are left out.")
    }
  }
}
