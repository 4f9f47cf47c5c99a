import CoterieRecords
import CoterieText

/// The columns of a file by the keys that declare them, and by the attributes of elements that have no other
/// place. What the file does not declare is noticed once for each key and kind of element.
struct XMLColumns {
  /// What a key belongs to.
  enum Owner {
    case vertices
    case edges
  }

  private struct Key {
    var vertexColumn: Int?
    var edgeColumn: Int?
    /// What the file declares, and for which elements.
    var name: String?
    var element = ""
    /// Whether its values are looks, and no texts.
    var isLook = false
  }

  private var ids = XMLNames()
  private var keys: [Key] = []
  private var attributeColumns: (vertices: [Int], edges: [Int]) = ([], [])

  private mutating func number(of id: Span<UInt8>) -> Int {
    let number = ids.number(of: id)
    while keys.count <= number { keys.append(Key()) }
    return number
  }

  // MARK: - Declaring

  /// Declares that a key of some elements has its values in a column.
  mutating func declare(
    _ id: Span<UInt8>, _ name: String, for element: String, _ owner: Owner, column: Int
  ) {
    let number = number(of: id)
    keys[number].name = name
    keys[number].element = element
    switch owner {
    case .vertices: keys[number].vertexColumn = column
    case .edges: keys[number].edgeColumn = column
    }
  }

  /// Declares a key of elements that have no columns, or of looks.
  mutating func declare(_ id: Span<UInt8>, _ name: String, for element: String, isLook: Bool) {
    let number = number(of: id)
    keys[number].name = name
    keys[number].element = element
    keys[number].isLook = isLook
  }

  // MARK: - Finding

  /// The name of a key; nil where it is of looks.
  mutating func name(_ id: Span<UInt8>) -> String? {
    let number = number(of: id)
    return keys[number].isLook ? nil : keys[number].name ?? ids.text(number)
  }

  /// The column of a key; nil where its values are looks. A column is made where the file declares none.
  ///
  /// - Parameters:
  ///   - element: What the format calls the element that has the key.
  ///   - line: The line of the element.
  mutating func column(
    _ id: Span<UInt8>, of owner: Owner, element: String, line: Int, _ builder: inout GraphBuilder
  ) -> Int? {
    let number = number(of: id)
    let key = keys[number]
    if key.isLook { return nil }
    if let column = owner == .vertices ? key.vertexColumn : key.edgeColumn { return column }
    let name = key.name ?? ids.text(number)
    builder.add(
      .attribute(
        key.name == nil
          ? .undeclaredKey(name, of: element)
          : .foreignKey(name, declaredFor: key.element, usedBy: element)),
      line: line)
    let column: Int
    switch owner {
    case .vertices:
      column = builder.vertexColumns.addColumn(named: name)
      keys[number].vertexColumn = column
    case .edges:
      column = builder.edgeColumns.addColumn(named: name)
      keys[number].edgeColumn = column
    }
    return column
  }

  /// The column of an attribute of an element that has no other place.
  mutating func column(
    ofAttribute name: Int, of owner: Owner, _ events: XMLEvents, _ builder: inout GraphBuilder
  ) -> Int {
    switch owner {
    case .vertices:
      while attributeColumns.vertices.count <= name { attributeColumns.vertices.append(-1) }
      if attributeColumns.vertices[name] < 0 {
        attributeColumns.vertices[name] = builder.vertexColumns.column(named: events.name(name))
      }
      return attributeColumns.vertices[name]
    case .edges:
      while attributeColumns.edges.count <= name { attributeColumns.edges.append(-1) }
      if attributeColumns.edges[name] < 0 {
        attributeColumns.edges[name] = builder.edgeColumns.column(named: events.name(name))
      }
      return attributeColumns.edges[name]
    }
  }
}

extension GraphBuilder {
  /// Says that the values of a column that is declared as one of lists are read as texts.
  mutating func noteLists(_ name: String, _ type: String?, line: Int) {
    guard let type, type.lowercased().hasPrefix("list") else { return }
    add(.attribute(.lists(of: name, declared: type.excerpt)), line: line)
  }

  /// Says which columns the file declares and gives no value of.
  mutating func noteEmptyColumns() {
    let columns =
      (vertexCount > 0 ? vertexColumns.columns : []) + (edges.isEmpty ? [] : edgeColumns.columns)
    let full = Set(columns.filter { !$0.isEmpty }.map(\.name))
    var names: [String] = []
    for column in columns where column.isEmpty && column.type != nil {
      if !full.contains(column.name), !names.contains(column.name) { names.append(column.name) }
    }
    if !names.isEmpty { add(.attribute(.emptyColumns(names.map(\.excerpt)))) }
  }
}

extension ValueType {
  /// The type that an XML format calls by a word, nil for none; the types of lists are texts.
  init?(xml word: String?) {
    switch word?.lowercased() {
    case nil, "": return nil
    case "boolean", "bool": self = .boolean
    case "int", "integer", "long", "short", "byte", "biginteger": self = .integer
    case "float", "double", "real", "bigdecimal", "decimal", "number": self = .number
    default: self = .text
    }
  }
}
