import CoterieAnalyses
import CoterieNetworks
import CoterieText
import Foundation

/// The user's own columns of vertices, from a CSV file.
enum AttributesFile {
  /// How many rows without a vertex a note names.
  private static let nameLimit = 3

  /// Reads a file, and says which of its rows are about no vertex of a network.
  static func attributes(
    path: String, of network: Network, _ messages: MessageOptions
  ) throws -> VertexAttributes {
    var rows = try CSVRows.rows(ofFile: path, option: "--attributes")
    let header = rows.isEmpty ? [] : rows.removeFirst()
    guard header.count > 1 else {
      throw CommandFailure(
        "\(path) has no header of two columns or more; --attributes takes a CSV file with a column id or "
          + "name and others.")
    }
    let attributes = VertexAttributes(header: header, rows: rows)
    let unmatched = attributes.unmatchedKeys(in: network)
    if !unmatched.isEmpty {
      let named = unmatched.prefix(Self.nameLimit).map { "\"\($0)\"" }.joined(separator: ", ")
      messages.note(
        "rows of \(path) about no vertex of this network: \(unmatched.count.grouped) (\(named)"
          + (unmatched.count > Self.nameLimit ? ", …" : "") + "). They are left out.")
    }
    return attributes
  }
}
