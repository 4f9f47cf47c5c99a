import CoterieRecords

/// The columns of the vertices, or of the edges, as GEXF has them: those that are fixed, and those that change
/// with the time. A column that does both is two, since programs know columns by their titles.
struct GEXFColumns {
  /// A column with the id and the type by which the file means it.
  struct Column {
    let id: String
    let name: String
    let type: String
    let values: AttributeColumn
  }

  let fixed: [Column]
  let timed: [Column]
  private let timedValues: [Int: [(id: String, value: AttributeColumn.TimedValue)]]

  /// Divides columns.
  ///
  /// - Parameter problems: Takes the columns that are two.
  init(_ columns: [AttributeColumn], _ problems: inout [AttributeProblem]) {
    var names = Set(columns.map(\.name))
    var fixed: [Column] = []
    var timed: [Column] = []
    var timedValues: [Int: [(id: String, value: AttributeColumn.TimedValue)]] = [:]
    for (number, column) in columns.enumerated() {
      if column.count > 0 || column.timedValues.isEmpty {
        fixed.append(
          Column(
            id: "\(number)", name: column.name, type: Self.type(of: column.values), values: column))
      }
      if column.timedValues.isEmpty { continue }
      let id = "t\(number)"
      var name = column.name
      if column.count > 0 {
        var number = 2
        while !names.insert("\(name)_\(number)").inserted { number += 1 }
        name = "\(name)_\(number)"
        problems.append(.dividedColumn(column.name, timed: name, in: "GEXF"))
      }
      timed.append(Column(id: id, name: name, type: Self.type(ofTimed: column), values: column))
      for value in column.timedValues { timedValues[value.row, default: []].append((id, value)) }
    }
    self.fixed = fixed
    self.timed = timed
    self.timedValues = timedValues
  }

  /// The values of a row at some times, with the ids of their columns.
  func timedValues(ofRow row: Int) -> [(id: String, value: AttributeColumn.TimedValue)] {
    timedValues[row] ?? []
  }

  private static func type(of values: AttributeColumn.Values) -> String {
    switch values {
    case .integer(let numbers): numbers.fitIn32Bits ? "integer" : "long"
    case .double: "double"
    case .string: "string"
    case .boolean: "boolean"
    }
  }

  /// The type of a column, unless a value at some time has another.
  private static func type(ofTimed column: AttributeColumn) -> String {
    let isFit = column.timedValues.allSatisfy { timed in
      switch (column.values, timed.value) {
      case (.integer, .integer), (.double, .double), (.double, .integer), (.string, .string),
        (.boolean, .boolean):
        true
      default: false
      }
    }
    return isFit ? type(of: column.values) : "string"
  }
}
