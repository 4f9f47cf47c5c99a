import ArgumentParser
import CoterieNetworks
import CoterieText
import Foundation

/// Finds the vertex that a name on the command line means.
struct AuthorLookup {
  let network: Network
  /// The options that have narrowed the network down, each with the network before it.
  let steps: [NetworkSelection.Step]
  /// The options of papers that may have left the vertex out, each with the network options that have
  /// it alone.
  let filters: [(name: String, alone: NetworkOptions)]
  /// Makes the network with other options.
  let rebuild: (NetworkOptions) -> Network

  /// The vertex of a name or an id.
  ///
  /// An id or a full name is taken first, then a family name, or any words of a name, that only one
  /// author has. Otherwise the error names the option that leaves the author out, or proposes names.
  func vertex(named text: String) throws -> Int {
    let matches = network.matches(of: [text])[0]
    if matches.exact.isEmpty, let (name, option) = leftOut(text, partial: matches.partial) {
      throw CommandFailure("\"\(name)\" is left out by \(option).")
    }
    do {
      return try network.vertex(named: text)
    } catch {
      throw CommandFailure(error.description)
    }
  }

  /// Whether options have left out the vertex that a text means.
  func isLeftOut(_ text: String) -> Bool {
    let matches = network.matches(of: [text])[0]
    return matches.exact.isEmpty && leftOut(text, partial: matches.partial) != nil
  }

  /// The name of the vertex that a text means before options have left it out, and the option that did.
  private func leftOut(_ text: String, partial: [Int]) -> (name: String, option: String)? {
    func meant(in earlier: Network) -> String? {
      let found = earlier.matches(of: [text])[0]
      let vertex = found.exact.isEmpty && !partial.isEmpty ? nil : found.only
      return vertex.map { earlier.vertices[$0].name }
    }
    // The last step before which it was there is the one that left it out.
    for step in steps.reversed() {
      if let name = meant(in: step.before) { return (name, step.option) }
    }
    guard !filters.isEmpty, let name = meant(in: rebuild(NetworkOptions())) else { return nil }
    return (name, reason(for: name))
  }

  /// The option that leaves a vertex out, or all that do so together.
  private func reason(for name: String) -> String {
    let alone = filters.first { rebuild($0.alone).matches(of: [name])[0].exact.isEmpty }
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
