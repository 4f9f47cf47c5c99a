/// An attribute as a statement gives it.
struct DOTAttribute {
  /// Its number among the names of the file.
  var name: Int
  /// Its value; a sign where it has none.
  var value: DOTToken
}

/// The names of the attributes of a file, and where their values go.
struct DOTAttributeNames {
  struct Entry {
    let ofVertex: DOTMeaning
    let ofEdge: DOTMeaning
    /// The column of the vertices, where there is one already.
    var vertexColumn: Int?
    /// The column of the edges, where there is one already.
    var edgeColumn: Int?
    /// The last place in the statement that is read, and the statement.
    var last = (place: 0, statement: -1)
  }

  private var keys = KeyTable()
  private var entries: [Entry] = []
  /// The number of `shape`, where the file has it.
  private(set) var shape: Int?
  /// The number of `colorscheme`, where the file has it.
  private(set) var colorScheme: Int?

  subscript(number: Int) -> Entry {
    get { entries[number] }
    _modify { yield &entries[number] }
  }

  /// A name as the file writes it.
  func name(_ number: Int) -> String { keys.names[number] }

  /// What a name means for a vertex.
  func ofVertex(_ number: Int) -> DOTMeaning { entries[number].ofVertex }

  /// What a name means for an edge.
  func ofEdge(_ number: Int) -> DOTMeaning { entries[number].ofEdge }

  /// Where a name stands last.
  func last(_ number: Int) -> (place: Int, statement: Int) { entries[number].last }

  /// The number of a name that stands at some place of a statement.
  mutating func number(of name: Span<UInt8>, at place: Int) -> Int {
    entered(keys.number(of: name, at: place))
  }

  /// The number of a name.
  mutating func number(of name: String) -> Int { entered(keys.number(of: name)) }

  private mutating func entered(_ number: Int) -> Int {
    guard number == entries.count else { return number }
    let name = keys.names[number]
    entries.append(
      Entry(
        ofVertex: DOTMeaning(ofVertexAttribute: name), ofEdge: DOTMeaning(ofEdgeAttribute: name)))
    if name == "shape" { shape = number }
    if name == "colorscheme" { colorScheme = number }
    return number
  }
}
