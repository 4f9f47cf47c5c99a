import CoterieAnalyses
import CoterieText

/// A table of the report page: its caption, columns with their definitions, and rows.
///
/// The markup works without a script; the page's script turns the headings of sortable columns into
/// buttons. On phones every row of a wide table becomes a card.
struct PageTable: Sendable {
  /// A column.
  struct Column: Sendable {
    var name: String
    var label: String
    var definition: String = ""
    var bound: Table.Bound = .exact
    var isNumeric = false
    var isSortable = true
  }

  /// A cell.
  struct Cell: Sendable {
    /// What it shows.
    var content: PageMarkup
    /// What rows are sorted by, where the shown text will not do.
    var sortKey: String?

    init(_ content: PageMarkup, sortKey: String? = nil) {
      self.content = content
      self.sortKey = sortKey
    }

    static let empty = Cell("–", sortKey: "")
  }

  /// A row.
  struct Row: Sendable {
    /// The id that its item has in the data files.
    var id: String
    var cells: [Cell]
  }

  /// A title above a run of columns.
  struct Group: Sendable {
    var title: String
    /// How many columns it spans.
    var span: Int
  }

  /// The id of the element; the ids of the definitions begin with it.
  let id: String
  /// What the table shows; its number goes before it.
  var caption: PageMarkup
  /// The columns.
  var columns: [Column]
  /// The rows.
  var rows: [Row]
  /// The column that the rows are sorted by, from the largest.
  var sortedBy: String?
  /// Titles above runs of columns.
  var groups: [Group] = []
  /// The text below: the number of rows left out, and the file that holds them.
  var remark: PageMarkup = ""
  /// Whether some author lists are truncated, so that bounds are marked.
  var marksBounds = false
}

// MARK: - Tables of results

extension PageTable {
  /// Some rows and columns of a table of results, figures with as many decimals as their column needs.
  ///
  /// - Parameters:
  ///   - table: All results.
  ///   - order: The rows that are shown, in their order.
  ///   - names: The columns that are shown, in their order.
  ///   - rowID: The id of the item in a row of the table.
  init(
    _ table: Table, rows order: some Collection<Int>, columns names: [String], id: String,
    caption: PageMarkup, facts: PageFacts, rowID: (Int) -> String
  ) {
    let chosen = table.taking(order).selecting(names)
    let decimals = chosen.columns.indices.map { chosen.decimals(at: $0) }
    self.id = id
    self.caption = caption
    marksBounds = facts.hasTruncatedPapers
    columns = chosen.columns.enumerated().map { place, column in
      Column(
        name: column.name, label: column.label, definition: column.definition, bound: column.bound,
        isNumeric: chosen.rows.contains { $0[place].isNumeric })
    }
    rows = zip(order, chosen.rows).map { number, cells in
      Row(
        id: rowID(number),
        cells: cells.enumerated().map { place, cell in
          Self.yearColumns.contains(chosen.columns[place].name)
            ? Cell(year: cell, facts) : Cell(cell, decimals: decimals[place])
        })
    }
  }

  /// The columns of years.
  private static let yearColumns = ["first_year", "last_year"]

  /// Writes the cells of a column anew, row by row.
  mutating func setCells(of name: String, _ cell: (Int) -> Cell) {
    guard let place = columns.firstIndex(where: { $0.name == name }) else { return }
    for row in rows.indices { rows[row].cells[place] = cell(row) }
  }

  /// Changes a column.
  mutating func setColumn(_ name: String, _ change: (inout Column) -> Void) {
    guard let place = columns.firstIndex(where: { $0.name == name }) else { return }
    change(&columns[place])
  }

  /// Names a column in a word that says all.
  mutating func setLabel(of name: String, _ label: String) {
    setColumn(name) {
      $0.label = label
      $0.definition = ""
    }
  }

  /// Adds a column at the right.
  mutating func addColumn(_ column: Column, _ cell: (Int) -> Cell) {
    columns.append(column)
    for row in rows.indices { rows[row].cells.append(cell(row)) }
  }

  /// Says below the table how many rows it shows and which file holds all.
  ///
  /// - Parameters:
  ///   - also: What is said before.
  ///   - all: How many rows there are.
  ///   - noun: What a row is, in the plural.
  ///   - file: The file, where there is one.
  ///   - end: Whether the rows shown are the last ones.
  mutating func setRemark(
    _ also: PageMarkup = "", of all: Int, _ noun: String, file: String?, end: Bool = false
  ) {
    let link: PageMarkup = file.map { "<a href=\"\($0)\">\($0)</a>" } ?? ""
    var shown: PageMarkup = link.isEmpty ? "" : "As data: \(link)."
    if rows.count < all {
      let place: PageMarkup = link.isEmpty ? "" : "; all are in \(link)"
      shown = """
        The \(end ? "last" : "first") \(rows.count, as: "\(id)_shown") of \
        \(all, as: "\(id)_rows") \(noun)\(place).
        """
    }
    remark = [also, shown].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Table {
  /// How many decimals the figures of a column need.
  fileprivate func decimals(at place: Int) -> Int {
    Double.decimals(for: rows.compactMap { $0[place].isNumeric ? $0[place].value : nil })
  }
}

extension PageTable.Cell {
  fileprivate init(_ cell: Table.Cell, decimals: Int) {
    switch cell {
    case .text(let text): self.init(.name(text))
    case .integer(let integer): self.init("\(plain: integer)")
    case .number(let number): self.init("\(number.padded(decimals: decimals))")
    case .marked(let number): self.init("\(number.padded(decimals: decimals))*")
    case .flag(let flag): self.init(flag ? "yes" : "no")
    case .list(let texts): self.init(texts.map { .name($0) }.joined(separator: ", "))
    case .empty: self = .empty
    }
  }

  /// A year, with a mark where only papers of an inferred year are in it.
  fileprivate init(year cell: Table.Cell, _ facts: PageFacts) {
    guard case .integer(let year) = cell else {
      self = .empty
      return
    }
    let isInferred = facts.inferredYears[year] != nil
    self.init(
      isInferred ? "\(plain: year)‡" : "\(plain: year)", sortKey: isInferred ? "\(year)" : nil)
  }
}
