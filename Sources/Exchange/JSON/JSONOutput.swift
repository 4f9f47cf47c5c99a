import CoterieText

/// JSON as it is written: one vertex or edge a line, with the same bytes for the same document.
struct JSONOutput {
  private var output: TextOutput
  /// Whether the object or list that is open has an item.
  private var hasItem = false

  init(to output: TextOutput) { self.output = output }

  var bytes: [UInt8] { output.bytes }

  /// Appends signs of JSON as they are; what follows is the first item behind them.
  mutating func open(_ signs: String) {
    output.append(signs)
    hasItem = false
  }

  /// Appends signs of JSON as they are, behind which another item may follow.
  mutating func close(_ signs: String) {
    output.append(signs)
    hasItem = true
  }

  /// Begins an item of a list, on a line of its own.
  mutating func beginItem(_ signs: String = "{") {
    open((hasItem ? ",\n" : "\n") + signs)
  }

  /// Appends the key of a member; its value follows.
  ///
  /// - Parameter key: The key as JSON, with its quotes.
  mutating func key(_ key: String) {
    if hasItem { output.append(", ") }
    output.append(key)
    output.append(": ")
    hasItem = true
  }

  /// Appends a member of a text.
  mutating func member(_ key: String, _ text: String) {
    self.key(key)
    output.append(text.json)
  }

  /// Appends a member whose value is JSON already.
  mutating func member(_ key: String, json: String) {
    self.key(key)
    output.append(json)
  }

  /// Appends a member of a finite number; none for any other.
  ///
  /// - Parameter keepsFraction: Whether whole numbers get `.0`.
  mutating func member(_ key: String, _ number: Double?, keepsFraction: Bool = false) {
    guard let number, number.isFinite else { return }
    member(key, json: PlainDecimal.text(of: number, keepingFraction: keepsFraction))
  }

  /// Appends the values that columns have for a row, each as a member.
  mutating func members(_ columns: [JSONColumn], of row: Int) {
    for column in columns {
      switch column.column[row] {
      case .string(let text): member(column.key, text)
      case .some(let value): member(column.key, json: value.text)
      case nil: continue
      }
    }
  }
}

/// A column whose name is written as JSON once.
struct JSONColumn {
  let key: String
  let column: AttributeColumn

  init(_ column: AttributeColumn) { self.init(column, named: column.name) }

  init(_ column: AttributeColumn, named name: String) {
    key = name.json
    self.column = column
  }
}

extension String {
  /// The text as a string of JSON, in quotes.
  var json: String {
    var json = ""
    json.appendJSONString(self)
    return json
  }
}

extension GraphDocument {
  /// Appends what the document says of itself as members.
  func appendFrame(to output: inout JSONOutput) {
    if !title.isEmpty { output.member("\"name\"", title) }
    if !descriptionLines.isEmpty {
      let lines = descriptionLines.map(\.json).joined(separator: ", ")
      output.member("\"description\"", json: "[\(lines)]")
    }
  }
}
