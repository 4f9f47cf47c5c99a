import CoterieRecords

/// The columns of items by their places in VOSviewer's JSON.
struct VOSviewerJSONColumns {
  private var weights: [JSONColumn] = []
  private var scores: [JSONColumn] = []
  private var members: [JSONColumn] = []

  /// Scores of our own files that are no scores of VOSviewer, and read back under their names.
  static let ownScores: Set<String> = ["first_year", "last_year"]
  /// Properties that are members of items though they are numbers.
  private static let properties: Set<String> = ["size", "color"]

  /// Sorts columns.
  ///
  /// - Parameter problems: Takes the columns that are renamed.
  init(
    _ columns: [JSONColumn], rowCount: Int, title: String, _ problems: inout [AttributeProblem]
  ) {
    for column in columns {
      let name = column.column.name
      if let weight = name.content(of: "weight"), column.column.isWeight(rowCount: rowCount) {
        weights.append(JSONColumn(column.column, named: weight))
      } else if let score = name.content(of: "score"), column.column.isNumeric {
        scores.append(JSONColumn(column.column, named: score))
      } else if !column.column.isNumeric || Self.properties.contains(name) {
        members.append(column)
      } else if Self.ownScores.contains(name) {
        scores.append(column)
      } else if column.column.isWeight(rowCount: rowCount) {
        let weight = name == "papers" ? "Documents" : name
        weights.append(JSONColumn(column.column, named: weight))
        problems.append(.renamedColumn(name, to: "weight<\(weight)>", in: title))
      } else {
        scores.append(column)
        problems.append(.renamedColumn(name, to: "score<\(name)>", in: title))
      }
    }
  }

  /// Appends the values of an item.
  func append(of row: Int, to output: inout JSONOutput) {
    for (key, columns) in [("\"weights\"", weights), ("\"scores\"", scores)] {
      guard columns.contains(where: { $0.column[row] != nil }) else { continue }
      output.key(key)
      output.open("{")
      output.members(columns, of: row)
      output.close("}")
    }
    output.members(members, of: row)
  }
}

extension AttributeColumn {
  fileprivate var isNumeric: Bool {
    switch values {
    case .integer, .double: true
    case .string, .boolean: false
    }
  }

  /// Whether every row has a number, and none is below 0.
  fileprivate func isWeight(rowCount: Int) -> Bool {
    switch values {
    case .integer(let values): values.count == rowCount && values.values.allSatisfy { $0 >= 0 }
    case .double(let values):
      values.count == rowCount && values.values.allSatisfy { $0 >= 0 && $0.isFinite }
    case .string, .boolean: false
    }
  }
}

extension String {
  /// What is between the brackets of `weight<…>`; nil for any other text.
  fileprivate func content(of word: String) -> String? {
    hasPrefix(word + "<") && hasSuffix(">") && count > word.count + 2
      ? String(dropFirst(word.count + 1).dropLast()) : nil
  }
}
