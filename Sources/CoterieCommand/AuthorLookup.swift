import ArgumentParser
import CoterieNetworks
import CoterieText
import Foundation

/// Finds the vertex that a name on the command line means.
struct AuthorLookup {
  let network: Network
  /// The options that may have left the vertex out, each with the network options that have it alone.
  let filters: [(name: String, alone: NetworkOptions)]
  /// Makes the network with other options.
  let rebuild: (NetworkOptions) -> Network

  /// The vertex of a name or an id.
  ///
  /// A full name or an id is taken first, then a family name, or any words of a name, that only one
  /// author has. Otherwise the error names the option that leaves the author out, or proposes names.
  func vertex(named text: String) throws -> Int {
    let exact = Self.exact(text, in: network)
    if exact.count == 1 { return exact[0] }
    if exact.isEmpty, let name = leftOut(text) {
      throw CommandFailure("\"\(name)\" is left out by \(reason(for: name)).")
    }
    let matches = exact.isEmpty ? Self.partial(text, in: network) : exact
    if matches.count == 1 { return matches[0] }
    if matches.count > 1 {
      // Equal names are distinguished by their ids.
      let names = matches.prefix(5).map { vertex in
        "\"\(exact.isEmpty ? network.vertices[vertex].name : network.vertices[vertex].id)\""
      }
      throw CommandFailure(
        "\"\(text)\" may be \(names.joined(separator: ", "))\(matches.count > 5 ? ", …" : "").")
    }
    let suggestion = Suggestion.sentence(for: text, among: network.vertices.map(\.name))
    throw CommandFailure("no \(network.kind.noun) is called \"\(text)\".\(suggestion)")
  }

  /// The vertices with an id or a whole name.
  private static func exact(_ text: String, in network: Network) -> [Int] {
    if let vertex = network.vertices.firstIndex(where: { $0.id == text }) { return [vertex] }
    let folded = text.folded
    return network.vertices.indices.filter { network.vertices[$0].name.folded == folded }
  }

  /// The vertices whose names hold all words of a text.
  private static func partial(_ text: String, in network: Network) -> [Int] {
    let words = Set(text.folded.split(separator: " "))
    if words.isEmpty { return [] }
    return network.vertices.indices.filter { vertex in
      words.isSubset(of: Set(network.vertices[vertex].name.folded.split(separator: " ")))
    }
  }

  /// The name of the vertex that a text means in the network of everything, where the options may have
  /// left it out.
  private func leftOut(_ text: String) -> String? {
    guard !filters.isEmpty else { return nil }
    let whole = rebuild(NetworkOptions())
    var found = Self.exact(text, in: whole)
    if found.isEmpty, Self.partial(text, in: network).isEmpty {
      found = Self.partial(text, in: whole)
    }
    return found.count == 1 ? whole.vertices[found[0]].name : nil
  }

  /// The option that leaves a vertex out, or all that do so together.
  private func reason(for name: String) -> String {
    let alone = filters.first { Self.exact(name, in: rebuild($0.alone)).isEmpty }
    if let alone { return alone.name }
    return filters.map(\.name).joined(separator: " and ")
      + (filters.count > 1 ? " together" : "")
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

extension NetworkKind {
  /// What a vertex is, in a message.
  fileprivate var noun: String {
    switch self {
    case .authors: "author"
    case .affiliations: "organisation"
    case .countries: "country"
    case .authorPapers: "author or paper"
    case .file: "vertex"
    }
  }
}
