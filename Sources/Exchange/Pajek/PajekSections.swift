/// The sections in which a network's edges are written: one for each way, and each relation where the file has
/// those, in the order of their first edges.
struct PajekSections {
  /// Edges of one section.
  struct Section {
    /// Its first line.
    let head: String
    /// Its edges.
    var edges: [Int] = []
  }

  private struct Key: Hashable {
    let kind: String?
    let isDirected: Bool
  }

  /// The sections; one without edges where there are none.
  private(set) var sections: [Section] = []
  private var places: [Key: Int] = [:]
  private var relations: [String: Int] = [:]

  /// Sorts edges into sections.
  init(of edges: EdgeTable, haveRelations: Bool) {
    for edge in edges.indices {
      let kind = haveRelations ? edges.kinds[edge] : nil
      let key = Key(kind: kind, isDirected: edges.isDirected(edge))
      sections[place(of: key)].edges.append(edge)
    }
    if sections.isEmpty { sections = [Section(head: "*Edges")] }
  }

  private mutating func place(of key: Key) -> Int {
    if let place = places[key] { return place }
    places[key] = sections.count
    sections.append(Section(head: head(of: key)))
    return sections.count - 1
  }

  private mutating func head(of key: Key) -> String {
    let word = key.isDirected ? "*Arcs" : "*Edges"
    guard let kind = key.kind else { return word }
    let number = relations[kind] ?? relations.count + 1
    relations[kind] = number
    return "\(word) :\(number) \"\(QuotedName.text(of: kind))\""
  }
}
