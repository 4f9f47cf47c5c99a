/// The keys that elements of a list have, each with what its values mean and have been so far.
///
/// Elements of one list have the same keys in the same order: the key that followed another one the last
/// time is looked at first.
struct JSONKeys {
  /// A key in its object.
  struct Key {
    let path: [String]
    let role: JSONRole
    /// How many objects that are no holders are around its value.
    let depth: Int
    /// The name of the column of values that the role does not take; nil where there are none.
    let columnName: String?
    /// Its column; nil as long as there is no value for it.
    var column: Int?
    /// What its values are.
    var kinds: JSONValueKinds = []
    /// The key that came next the last time.
    var successor = 0
    /// The element that had it last.
    var element = -1
  }

  private struct Place: Hashable {
    let parent: Int
    let name: String
  }

  /// All keys; the first one is for the elements themselves.
  private(set) var all = [Key(path: [], role: .holder, depth: 0, columnName: nil)]
  private var names = TextColumn([""])
  private var parents = [-1]
  private var numbers: [Place: Int] = [:]
  private let roles: JSONRoles

  init(_ roles: @escaping JSONRoles) { self.roles = roles }

  subscript(number: Int) -> Key {
    get { all[number] }
    _modify { yield &all[number] }
  }

  /// The number of a key in the object of a key.
  ///
  /// - Parameter previous: The key before it, of any object of the element.
  @inline(__always)
  mutating func number(
    of name: Span<UInt8>, in parent: Int, after previous: Int
  ) -> Int {
    let expected = all[previous].successor
    if expected > 0, parents[expected] == parent, names.has(name, at: expected) { return expected }
    return lookUp(name, in: parent, after: previous)
  }

  private mutating func lookUp(_ name: Span<UInt8>, in parent: Int, after previous: Int) -> Int {
    let place = Place(parent: parent, name: String(copying: name))
    let number = numbers[place] ?? add(place)
    all[previous].successor = number
    return number
  }

  private mutating func add(_ place: Place) -> Int {
    let number = all.count
    let parent = all[place.parent]
    let path = parent.path + [place.name]
    let role = roles(path) ?? Self.role(of: place.name, in: parent)
    all.append(
      Key(
        path: path, role: role, depth: parent.depth + (parent.role == .holder ? 0 : 1),
        columnName: Self.columnName(role, path)))
    names.append(place.name, row: number)
    parents.append(place.parent)
    numbers[place] = number
    return number
  }

  private static func role(of name: String, in parent: Key) -> JSONRole {
    if parent.role == .holder { return .column(name) }
    return parent.columnName.map { .column("\($0).\(name)") } ?? .repetition
  }

  private static func columnName(_ role: JSONRole, _ path: [String]) -> String? {
    switch role {
    case .column(let name): name
    case .directionWord, .holder, .weight: path[path.count - 1]
    default: nil
    }
  }

  /// Whether the members of an object that is the value of a key are read one by one: those of a holder, and
  /// of any other key of the element.
  func opens(_ number: Int) -> Bool { all[number].role == .holder || all[number].depth == 0 }
}

extension JSONKeys {
  /// The column of a value, made where there is none; notes what kind of value it is.
  @inline(__always)
  mutating func column(
    of field: JSONElement.Field, named name: String, in columns: inout WrittenColumns,
    _ text: Span<UInt8>
  ) -> Int {
    if !all[field.key].kinds.contains(.words) {
      all[field.key].kinds.formUnion(field.kinds(in: text))
    }
    if let column = all[field.key].column { return column }
    let column = columns.addColumn(named: name)
    all[field.key].column = column
    return column
  }

  /// Declares the types of the columns by the values that they have.
  func declareTypes(in columns: inout WrittenColumns) {
    for key in all {
      if let column = key.column { columns[column].type = key.kinds.type }
    }
  }

  /// The keys, with those around them, that say how a program showed elements.
  var display: [String] {
    all.filter { $0.role == .display }.map { $0.path.joined(separator: ".") }
  }
}
