/// An attribute as a statement gives it.
struct DOTAttribute {
  /// Its place among the names of the file.
  var name: Int
  /// Its value; a sign where it has none.
  var value: DOTToken
}

/// The names of the attributes of a file, and where their values go.
struct DOTAttributeNames {
  struct Entry {
    let name: String
    let bytes: [UInt8]
    let ofVertex: DOTMeaning
    let ofEdge: DOTMeaning
    /// The column of the vertices, where there is one already.
    var vertexColumn: Int?
    /// The column of the edges, where there is one already.
    var edgeColumn: Int?
    /// The last place in the statement that is read, and the statement.
    var last = (place: 0, statement: -1)

    init(_ name: String) {
      self.name = name
      bytes = Array(name.utf8)
      ofVertex = DOTMeaning(ofVertexAttribute: name)
      ofEdge = DOTMeaning(ofEdgeAttribute: name)
    }
  }

  private(set) var entries: [Entry] = []
  /// The place of `shape`, where the file has it.
  private(set) var shape: Int?
  /// The place of `colorscheme`, where the file has it.
  private(set) var colorScheme: Int?
  private var places: [String: Int] = [:]
  /// The last name at each place of a statement: most statements have the same ones in the same order.
  private var guesses: [Int] = []

  subscript(place: Int) -> Entry {
    get { entries[place] }
    _modify { yield &entries[place] }
  }

  /// The place of a name that stands at some place of a statement.
  mutating func place(of name: Span<UInt8>, at number: Int) -> Int {
    if number < guesses.count, Self.isEqual(name, entries[guesses[number]].bytes) {
      return guesses[number]
    }
    let place = place(of: String(copying: name))
    if number < guesses.count {
      guesses[number] = place
    } else if guesses.count < 64 {
      guesses.append(place)
    }
    return place
  }

  /// The place of a name.
  mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    let place = entries.count
    entries.append(Entry(name))
    places[name] = place
    if name == "shape" { shape = place }
    if name == "colorscheme" { colorScheme = place }
    return place
  }

  private static func isEqual(_ name: Span<UInt8>, _ bytes: [UInt8]) -> Bool {
    guard name.count == bytes.count else { return false }
    for place in name.indices where name[place] != bytes[place] { return false }
    return true
  }
}
