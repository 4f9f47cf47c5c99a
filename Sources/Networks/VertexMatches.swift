import CoterieGraphCore
import CoterieRecords
import CoterieText

/// The vertices that a text may mean.
public struct VertexMatches: Sendable, Hashable {
  /// The vertex with this id; else the vertices of exactly this name; else those whose names differ from
  /// it by case, accents and punctuation only.
  public fileprivate(set) var exact: [Int] = []
  /// The vertices whose names hold all words of the text.
  public fileprivate(set) var partial: [Int] = []

  /// Whether only one vertex can be meant, and which: the exact match, or without any the partial one.
  public var only: Int? {
    let matches = exact.isEmpty ? partial : exact
    return matches.count == 1 ? matches[0] : nil
  }
}

extension Network {
  /// The vertices that each of some texts may mean.
  ///
  /// - Complexity: O(*n*) for *n* vertices, and O(*t*) for *t* texts.
  public func matches(of texts: [String]) -> [VertexMatches] {
    var found = exactMatches(of: texts)
    let others = texts.indices.filter { found[$0].exact.isEmpty }
    if !others.isEmpty { addFoldedMatches(of: texts, at: others, to: &found) }
    return found
  }

  /// The vertices that have a text as their id, or else as their name.
  private func exactMatches(of texts: [String]) -> [VertexMatches] {
    let places = Dictionary(grouping: texts.indices) { texts[$0] }
    var byID = [VertexMatches](repeating: VertexMatches(), count: texts.count)
    var byName = byID
    for vertex in graph.vertices {
      for place in places[names.id(of: vertex)] ?? [] { byID[place].exact.append(vertex) }
      for place in places[names.name(of: vertex)] ?? [] { byName[place].exact.append(vertex) }
    }
    return texts.indices.map { byID[$0].exact.isEmpty ? byName[$0] : byID[$0] }
  }

  /// Adds the vertices whose folded names are those of some texts, or hold all their words.
  private func addFoldedMatches(
    of texts: [String], at places: [Int], to found: inout [VertexMatches]
  ) {
    let folded = texts.map(\.folded)
    let words = folded.map { Set($0.split(separator: " ")) }
    // A name that holds all words of a text holds its longest one.
    let byWord = Dictionary(grouping: places.filter { !words[$0].isEmpty }) {
      words[$0].max { ($0.count, $0) < ($1.count, $1) } ?? ""
    }
    for vertex in graph.vertices {
      let name = names.name(of: vertex).folded
      let nameWords = Set(name.split(separator: " "))
      for word in nameWords {
        for place in byWord[word] ?? [] where words[place].isSubset(of: nameWords) {
          if folded[place] == name { found[place].exact.append(vertex) }
          found[place].partial.append(vertex)
        }
      }
    }
  }
}
