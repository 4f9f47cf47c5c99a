import CoterieAnalyses
import CoterieRecords

/// A table of the report page: its caption, columns with their definitions, and rows.
///
/// The markup works without a script; the page's script turns the headings of sortable columns into
/// buttons.
package struct PageTable {
  /// A column.
  struct Column {
    var name: String
    var label: String
    var definition: String
    var bound: Table.Bound = .exact
    var isNumeric = false
    var isSortable = true
  }

  /// A cell.
  struct Cell {
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

  /// The id of the element; the ids of the definitions begin with it.
  var id: String
  /// What the table shows; its number goes before it.
  var caption: PageMarkup
  /// The columns.
  var columns: [Column]
  /// The rows.
  var rows: [[Cell]]
  /// The column that the rows are sorted by, from the largest.
  var sortedBy: String?
  /// Titles above runs of columns, with how many columns each spans.
  var groups: [(title: String, span: Int)] = []
  /// The text below: the number of rows left out, and the file that holds them.
  var remark: PageMarkup = ""
  /// Whether some author lists are truncated, so that bounds are marked.
  var marksBounds: Bool
}

extension PageTable {
  /// A table of results as a table of the page, figures with as many decimals as their column needs.
  init(_ table: Table, id: String, caption: PageMarkup, marksBounds: Bool) {
    self.id = id
    self.caption = caption
    self.marksBounds = marksBounds
    columns = table.columns.enumerated().map { place, column in
      Column(
        name: column.name, label: column.label, definition: column.definition, bound: column.bound,
        isNumeric: (0..<table.rowCount).contains { table[$0, place].isNumeric })
    }
    let decimals = table.columns.indices.map { place in
      Double.decimals(
        for: (0..<table.rowCount).map { table[$0, place] }.filter(\.isNumeric).map(\.value))
    }
    rows = table.rows.map { row in
      zip(row, decimals).map { Cell($0, decimals: $1) }
    }
  }

  /// Writes the cells of a column anew, row by row.
  mutating func setCells(of name: String, _ cell: (Int) -> Cell) {
    guard let place = columns.firstIndex(where: { $0.name == name }) else { return }
    for row in rows.indices { rows[row][place] = cell(row) }
  }

  /// Changes a column.
  mutating func setColumn(_ name: String, _ change: (inout Column) -> Void) {
    guard let place = columns.firstIndex(where: { $0.name == name }) else { return }
    change(&columns[place])
  }
}

extension PageTable.Cell {
  fileprivate init(_ cell: Table.Cell, decimals: Int) {
    switch cell {
    case .text(let text): self.init(.name(text))
    case .integer(let integer): self.init("\(integer)")
    case .number(let number): self.init("\(number.padded(decimals: decimals))")
    case .marked(let number): self.init("\(number.padded(decimals: decimals))*")
    case .flag(let flag): self.init(flag ? "yes" : "no")
    case .list(let texts): self.init(texts.map { .name($0) }.joined(separator: ", "))
    case .empty: self = .empty
    }
  }
}

// MARK: - Markup

extension PageTable {
  /// The table, its definitions below it.
  func markup(_ numbers: inout PageNumbers) -> PageMarkup {
    """
    <div class="table" role="group" aria-labelledby="\(id)-caption" tabindex="0">
    <table id="\(id)" class="\(columns.contains(where: \.isSortable) ? "sortable" : "plain")">
    <caption id="\(id)-caption"><div><b>\(numbers.nextTable()).</b> \(caption)</div></caption>
    <thead>
    \(groupRow)<tr>\(columns.indices.map(head).joined())</tr>
    </thead>
    <tbody>
    \(rows.markup { row in "<tr>\(row.indices.markup { cell(row[$0], at: $0) })</tr>\n" })\
    </tbody>
    </table>
    </div>
    \(remarkLine)\(definitions)
    """
  }

  private var remarkLine: PageMarkup {
    if remark.isEmpty { return "" }
    return "<p class=\"remark\">\(remark)</p>\n"
  }

  private var groupRow: PageMarkup {
    if groups.isEmpty { return "" }
    let heads = groups.map { group -> PageMarkup in
      group.title.isEmpty
        ? "<td colspan=\"\(group.span)\"></td>"
        : "<th scope=\"colgroup\" colspan=\"\(group.span)\">\(group.title)</th>"
    }
    return "<tr class=\"groups\">\(heads.joined())</tr>\n"
  }

  private func head(_ place: Int) -> PageMarkup {
    let column = columns[place]
    let sorted: PageMarkup = column.name == sortedBy ? " aria-sort=\"descending\"" : ""
    let sortable: PageMarkup = column.isSortable ? " data-column=\"\(place)\"" : ""
    let numeric: PageMarkup = column.isNumeric ? " class=\"figure\"" : ""
    let tip: PageMarkup = column.definition.isEmpty ? "" : " title=\"\(column.definition)\""
    return
      "<th scope=\"col\"\(numeric)\(sortable)\(sorted)\(tip)>\(column.label)\(mark(column))</th>"
  }

  private func cell(_ cell: Cell, at place: Int) -> PageMarkup {
    let key: PageMarkup = cell.sortKey.map { " data-key=\"\($0)\"" } ?? ""
    let numeric: PageMarkup = columns[place].isNumeric ? " class=\"figure\"" : ""
    return place == 0
      ? "<th scope=\"row\"\(numeric)\(key)>\(cell.content)</th>"
      : "<td\(numeric)\(key)>\(cell.content)</td>"
  }

  private func mark(_ column: Column) -> PageMarkup {
    guard marksBounds, let sign = column.bound.sign, let name = column.bound.phrase else {
      return ""
    }
    return "<sup class=\"bound\" title=\"\(name)\">\(sign)</sup>"
  }

  private var definitions: PageMarkup {
    let defined = columns.filter { !$0.definition.isEmpty }
    if defined.isEmpty { return "" }
    let items = defined.markup { column in
      "<div><dt>\(column.label)\(mark(column))</dt> <dd>\(column.definition)</dd></div>\n"
    }
    return """
      <details class="definitions" open=""><summary>Column definitions</summary>
      <dl>
      \(items)</dl>
      \(boundsKey)      </details>

      """
  }
}

extension PageTable {
  /// The meaning of the signs beside the column names.
  private var boundsKey: PageMarkup {
    let bounds = marksBounds ? columns.map(\.bound) : []
    let phrases = [Table.Bound.lower, .upper, .unknown].filter(bounds.contains).map { bound in
      "\(bound.sign ?? "") \(bound.phrase ?? "")" as PageMarkup
    }
    if phrases.isEmpty { return "" }
    return "<p>Some author lists are truncated: \(phrases.joined(separator: "; ")).</p>\n"
  }
}

extension Table.Bound {
  /// The sign beside a column's name.
  var sign: String? {
    switch self {
    case .exact: nil
    case .lower: "≥"
    case .upper: "≤"
    case .unknown: "≈"
    }
  }

  /// The meaning of the sign.
  var phrase: String? {
    switch self {
    case .exact: nil
    case .lower: "at least"
    case .upper: "at most"
    case .unknown: "may be off either way"
    }
  }
}
