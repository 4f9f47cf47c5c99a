import CoterieAnalyses

extension PageTable {
  /// The table under its number, its definitions below it.
  func markup(number: String) -> PageMarkup {
    """
    <div class="table" role="group" aria-labelledby="\(id)-caption" tabindex="0">
    <table id="\(id)" class="\(classes)"\(cardLabels)>
    <caption id="\(id)-caption"><div><b>\(number).</b> \(caption)</div></caption>
    <thead>
    \(groupRow)<tr>\(columns.markup(head))</tr>
    </thead>
    <tbody>
    \(rows.markup(line))</tbody>
    </table>
    </div>
    \(remarkLine)\(definitions)
    """
  }

  private var classes: String {
    let sortable = columns.contains(where: \.isSortable) ? "sortable" : "plain"
    return sortable + (isWide ? " wide" : "") + (groups.isEmpty ? "" : " grouped")
  }

  /// Whether it has too many columns for phones.
  private var isWide: Bool { columns.count > 3 }

  /// The labels that the cells of a card have, as custom properties.
  private var cardLabels: PageMarkup {
    guard isWide else { return "" }
    let titles = groups.flatMap { [String](repeating: $0.title, count: $0.span) }
    let labels = columns.indices.dropFirst().map { place -> String in
      let title = titles.indices.contains(place) ? titles[place] : ""
      let (label, sign) = (columns[place].label, sign(of: columns[place]) ?? "")
      let text = title.isEmpty ? label : "\(title), \(label.lowercased())"
      return "--c\(place + 1):" + (sign.isEmpty ? text : "\(text) \(sign)").quotedForStyle
    }
    return " style=\"\(PageMarkup(trusted: labels.joined(separator: ";")))\""
  }

  private var remarkLine: PageMarkup {
    remark.isEmpty ? "" : "<p class=\"remark\">\(remark)</p>\n"
  }

  private func line(_ row: Row) -> PageMarkup {
    let cells = row.cells.indices.markup { cell(row.cells[$0], at: $0) }
    return "<tr data-row=\"\(row.id)\">\(cells)</tr>\n"
  }

  private func cell(_ cell: Cell, at place: Int) -> PageMarkup {
    let key: PageMarkup = cell.sortKey.map { " data-key=\"\($0)\"" } ?? ""
    let numeric: PageMarkup = columns[place].isNumeric ? " class=\"figure\"" : ""
    return place == 0
      ? "<th scope=\"row\"\(numeric)\(key)>\(cell.content)</th>"
      : "<td\(numeric)\(key)>\(cell.content)</td>"
  }
}

// MARK: - Heads

extension PageTable {
  private var groupRow: PageMarkup {
    if groups.isEmpty { return "" }
    let heads = groups.markup { group in
      let span = "\(group.span)"
      return group.title.isEmpty
        ? "<td colspan=\"\(span)\"></td>"
        : "<th scope=\"colgroup\" colspan=\"\(span)\">\(group.title)</th>"
    }
    return "<tr class=\"groups\">\(heads)</tr>\n"
  }

  private func head(_ column: Column) -> PageMarkup {
    let sorted: PageMarkup = column.name == sortedBy ? " aria-sort=\"descending\"" : ""
    let sortable: PageMarkup = column.isSortable ? " data-sorts=\"\"" : ""
    let numeric: PageMarkup = column.isNumeric ? " class=\"figure\"" : ""
    let tip: PageMarkup = column.definition.isEmpty ? "" : " title=\"\(column.definition)\""
    return """
      <th scope="col" data-column="\(column.name)"\(numeric)\(sortable)\(sorted)\(tip)>\
      \(column.label)\(mark(column))</th>
      """
  }

  private func mark(_ column: Column) -> PageMarkup {
    guard let sign = sign(of: column), let phrase = column.bound.phrase else { return "" }
    return "<sup class=\"bound\" title=\"\(phrase)\">\(sign)</sup>"
  }

  private func sign(of column: Column) -> String? { marksBounds ? column.bound.sign : nil }
}

// MARK: - Definitions

extension PageTable {
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
      \(boundsKey)</details>

      """
  }

  /// The meaning of the signs beside the column names.
  private var boundsKey: PageMarkup {
    let found = marksBounds ? Set(columns.map(\.bound)) : []
    let phrases = Table.Bound.marked.filter(found.contains).map { bound -> PageMarkup in
      "\(bound.sign ?? "") \(bound.phrase ?? "")"
    }
    if phrases.isEmpty { return "" }
    return "<p>Some author lists are truncated: \(phrases.joined(separator: "; ")).</p>\n"
  }
}
