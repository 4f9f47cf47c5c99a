import CoterieText

/// A table of results: columns with their definitions, whose cells are made when they are asked for.
///
///     let table = Table(rowCount: names.count, columns: [
///       Table.Column("name", "Name", "The name.") { .text(names[$0]) }
///     ])
///     table[0, 0]         // .text("Ada Stone")
///     table.sorted(by: "name").prefix(10)
///
/// One table serves the terminal, CSV, JSON and the report page. Selecting, sorting and cutting it copies no
/// cell: the rows are those of an order of numbers.
public struct Table: Sendable {
  /// The columns.
  public let columns: [Column]
  /// The number of rows.
  public let rowCount: Int
  /// The number by which the columns know each row; nil where that is its place.
  private let order: [Int]?

  private init(columns: [Column], rowCount: Int, order: [Int]?) {
    self.columns = columns
    self.rowCount = rowCount
    self.order = order
  }

  /// Creates a table.
  ///
  /// - Precondition: Every column has a cell for each row.
  public init(rowCount: Int, columns: [Column]) {
    self.init(columns: columns, rowCount: rowCount, order: nil)
  }

  /// Creates a small table of rows that are there already.
  ///
  /// - Precondition: Every row has a cell for every column.
  public init(columns: [Column], rows: [[Cell]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "a row has a cell for every column")
    self.init(
      rowCount: rows.count,
      columns: columns.enumerated().map { place, column in
        column.with { row in rows[row][place] }
      })
  }

  /// A cell by the places of its row and column.
  public subscript(row: Int, column: Int) -> Cell {
    precondition(row >= 0 && row < rowCount, "the row is not in the table")
    return columns[column].cell(number(ofRow: row))
  }

  /// The place of the column of a name; nil where there is none.
  public func place(of name: String) -> Int? { columns.firstIndex { $0.name == name } }

  private func number(ofRow row: Int) -> Int { order?[row] ?? row }
}

// MARK: - Other rows and columns

extension Table {
  /// The table with some of its columns, in the given order; unknown names are passed over.
  public func selecting(_ names: [String]) -> Table {
    let places = names.compactMap(place)
    return Table(columns: places.map { columns[$0] }, rowCount: rowCount, order: order)
  }

  /// The table with more columns behind its own, which know its rows by the same numbers as these.
  public func adding(_ more: [Column]) -> Table {
    Table(columns: columns + more, rowCount: rowCount, order: order)
  }

  /// The rows at some places, in their order.
  public func taking(_ rows: some Sequence<Int>) -> Table {
    let order = rows.map(number)
    return Table(columns: columns, rowCount: order.count, order: order)
  }

  /// The table's first rows.
  public func prefix(_ count: Int) -> Table {
    Table(columns: columns, rowCount: max(0, min(count, rowCount)), order: order)
  }

  /// The table with its rows in the order of a column: numbers from the largest, texts from A to Z,
  /// whatever their case and accents. Equal ones keep their order, and empty cells come last.
  ///
  /// - Complexity: O(*n* log *n*) for *n* rows; a key for each is held meanwhile.
  public func sorted(by name: String) -> Table {
    guard let column = place(of: name) else { return self }
    let isText = (0..<rowCount).contains { self[$0, column].text != nil }
    return taking(isText ? rowsByText(of: column) : rowsByNumber(of: column))
  }

  private func rowsByNumber(of column: Int) -> [Int] {
    let keys = (0..<rowCount).map { self[$0, column].value }
    return keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] > keys[$1] }
  }

  /// The rows with a text by that, then the others by their numbers.
  private func rowsByText(of column: Int) -> [Int] {
    let keys = (0..<rowCount).map { row in
      let cell = self[row, column]
      return (text: cell.text?.folded, number: cell.value)
    }
    return keys.indices.sorted { first, second in
      let (left, right) = (keys[first], keys[second])
      switch (left.text, right.text) {
      case (let left?, let right?): return left == right ? first < second : left < right
      case (nil, nil):
        return left.number == right.number ? first < second : left.number > right.number
      case (let left, _): return left != nil
      }
    }
  }
}

// MARK: - Rows

extension Table {
  /// The rows of a table, each made when it is asked for.
  public struct Rows: RandomAccessCollection, Sendable {
    fileprivate let table: Table

    /// The first row: 0.
    public var startIndex: Int { 0 }
    /// The number of rows.
    public var endIndex: Int { table.rowCount }

    /// The cells of a row.
    public subscript(row: Int) -> [Cell] {
      table.columns.indices.map { table[row, $0] }
    }
  }

  /// The rows, each with a cell for every column.
  public var rows: Rows { Rows(table: self) }
}

extension Table: Equatable {
  /// Whether both have equal columns and cells.
  public static func == (first: Table, second: Table) -> Bool {
    first.columns == second.columns && first.rows.elementsEqual(second.rows)
  }
}
