/// Columns of values as a reader meets them: names and types are known only at the end.
struct ColumnStore {
  private var places: [String: Int] = [:]
  private var names: [String] = []
  private var columns: [[AttributeValue?]] = []

  /// Sets a value of a row, unless the row has one already.
  mutating func add(_ value: AttributeValue, named name: String, row: Int) {
    let place: Int
    if let known = places[name] {
      place = known
    } else {
      place = names.count
      places[name] = place
      names.append(name)
      columns.append([])
    }
    if columns[place].count <= row {
      let missing = row + 1 - columns[place].count
      columns[place].append(contentsOf: repeatElement(nil, count: missing))
    }
    if columns[place][row] == nil { columns[place][row] = value }
  }

  /// Removes and returns the first column whose name, without case, underscores and blanks, is one of `names`
  /// and whose values all convert.
  mutating func take<Value>(
    _ candidates: [String], rowCount: Int, converting convert: (AttributeValue) -> Value?
  ) -> [Value?]? {
    for candidate in candidates {
      for (place, name) in names.enumerated() where Self.plain(name) == candidate {
        guard columns[place].contains(where: { $0 != nil }) else { continue }
        var values = [Value?](repeating: nil, count: rowCount)
        var areFit = true
        for (row, value) in columns[place].enumerated() {
          guard let value else { continue }
          values[row] = convert(value)
          areFit = areFit && values[row] != nil
        }
        if !areFit { continue }
        remove(at: place)
        return values
      }
    }
    return nil
  }

  private mutating func remove(at place: Int) {
    names.remove(at: place)
    columns.remove(at: place)
    places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
  }

  /// `first_year`, `firstYear` and `First Year` are one name; `size_` is not `size`.
  static func plain(_ name: String) -> String {
    if name.hasSuffix("_") { return name.lowercased() }
    return name.lowercased().filter { $0 != "_" && $0 != " " }
  }

  /// The columns with one type each: numbers of both kinds are doubles, other mixtures texts.
  func attributeColumns(rowCount: Int) -> [AttributeColumn] {
    zip(names, columns).map { name, values in
      let missing = max(0, rowCount - values.count)
      let values = values + Array(repeating: nil, count: missing)
      return AttributeColumn(name: name, values: Self.typed(values))
    }
  }

  private static func typed(_ values: [AttributeValue?]) -> AttributeColumn.Values {
    let present = values.compactMap { $0 }
    if present.allSatisfy({ $0.integer != nil }) { return .integer(values.map { $0?.integer }) }
    if present.allSatisfy({ $0.number != nil }) { return .double(values.map { $0?.number }) }
    if present.allSatisfy({ $0.boolean != nil }) { return .boolean(values.map { $0?.boolean }) }
    return .string(values.map { $0?.text })
  }
}

extension AttributeValue {
  /// The whole number it is.
  var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The number it is, of either kind.
  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    case .string, .boolean: nil
    }
  }

  /// The truth value it is.
  var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// A value of a format without types: the number or truth value that the text writes in its
  /// usual form, else the text. `007` and `1e5` stay texts.
  init(guessedFrom text: String) {
    if text == "true" || text == "false" {
      self = .boolean(text == "true")
    } else if let number = Int(text), String(number) == text {
      self = .integer(number)
    } else if let number = Double(text), number.isFinite, Self.isPlainNumber(text) {
      self = .double(number)
    } else {
      self = .string(text)
    }
  }

  /// Whether a text is `-12.34`: digits, a point, digits, no zero in front of others.
  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard text.utf8.count - digits.count <= 1 else { return false }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let hasZeroInFront = parts[0].count > 1 && parts[0].first == UInt8(ascii: "0")
    return parts[0].allSatisfy(isDigit) && parts[1].allSatisfy(isDigit) && !hasZeroInFront
  }
}
