import ArgumentParser
import CoterieNetworks
import CoterieRecords
import Foundation

/// Finds the author whom a name on the command line means.
enum AuthorLookup {
  /// The vertex of a name or an id.
  ///
  /// The full name or the id wins; else a family name, or any words of a name, that only one author
  /// has. Otherwise the error proposes names.
  static func vertex(named text: String, in network: Network) throws -> Int {
    let folded = text.folded
    if let exact = network.vertices.firstIndex(where: { $0.id == text }) { return exact }
    let named = network.vertices.indices.filter { network.vertices[$0].name.folded == folded }
    let words = Set(folded.split(separator: " "))
    let matches =
      named.isEmpty
      ? network.vertices.indices.filter { vertex in
        !words.isEmpty
          && words.isSubset(of: Set(network.vertices[vertex].name.folded.split(separator: " ")))
      } : named
    if matches.count == 1 { return matches[0] }
    if matches.count > 1 {
      // Names alike are told apart by their ids.
      let names = matches.prefix(5).map { vertex in
        "\"\(named.isEmpty ? network.vertices[vertex].name : network.vertices[vertex].id)\""
      }
      throw CommandFailure(
        "\"\(text)\" may be \(names.joined(separator: ", "))\(matches.count > 5 ? ", …" : "").")
    }
    let suggestion = Suggestion.sentence(for: text, among: network.vertices.map(\.name))
    throw CommandFailure("no author is called \"\(text)\".\(suggestion)")
  }

  /// Checks that names come first and inputs after them.
  static func checkOrder(_ names: [String], inputs: [String], usage: String) throws {
    for name in names where FileManager.default.fileExists(atPath: name) {
      throw ValidationError("\"\(name)\" is a path; the order is: \(usage)")
    }
    if inputs.isEmpty, isatty(STDIN_FILENO) != 0 {
      throw ValidationError("Missing input; the order is: \(usage)")
    }
  }
}
