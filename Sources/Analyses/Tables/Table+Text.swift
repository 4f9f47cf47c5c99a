public import CoterieText

extension Table {
  /// Writes the table for a terminal, row by row, no line wider than `width` columns.
  ///
  /// Where the columns do not fit side by side, the table is printed in blocks, each with the first
  /// column again. Texts too long are cut with an ellipsis; figures never are.
  ///
  /// - Parameter width: The number of columns; nil for any number, and then nothing is cut.
  public func writeText(width: Int?, to sink: inout ByteSink) {
    guard !columns.isEmpty else { return }
    let layout = TextLayout(self, width: width ?? Int.max / 4)
    for (number, block) in layout.blocks.enumerated() {
      if number > 0 { sink.append("\n") }
      sink.append(layout.line(of: columns.map(\.name), block))
      for row in 0..<rowCount where !sink.isClosed {
        sink.append(layout.line(of: row, block))
      }
    }
  }

  /// The same in one text, for a small table.
  public func text(width: Int?) -> String {
    String(decoding: ByteSink.bytes { writeText(width: width, to: &$0) }, as: UTF8.self)
  }
}

/// Which columns of a table stand side by side, and how wide they are.
private struct TextLayout {
  private let table: Table
  private let widths: [Int]
  private let areNumeric: [Bool]
  /// The columns beside the first one, block by block.
  private(set) var blocks: [[Int]] = [[]]

  init(_ table: Table, width: Int) {
    self.table = table
    let columns = table.columns.indices.map { TextColumn(table, $0) }
    areNumeric = columns.map(\.isNumeric)
    let others = columns.dropFirst()
    let widest = others.map(\.width).max() ?? 0
    let first = max(
      min(columns[0].width, width - 2 - min(widest, width / 2)), min(columns[0].nameWidth, width))
    widths = [first] + others.map { min($0.width, width - first - 2) }
    var used = first
    for place in others.indices {
      if used + 2 + widths[place] > width, !blocks[blocks.count - 1].isEmpty {
        blocks.append([])
        used = first
      }
      blocks[blocks.count - 1].append(place)
      used += 2 + widths[place]
    }
  }

  /// A line of texts, one for each column of the table.
  func line(of texts: [String], _ block: [Int]) -> String { line(block) { texts[$0] } }

  /// The line of a row.
  func line(of row: Int, _ block: [Int]) -> String { line(block) { table[row, $0].displayText } }

  private func line(_ block: [Int], _ text: (Int) -> String) -> String {
    var line = ([0] + block).map {
      text($0).filled(to: widths[$0], flushRight: areNumeric[$0])
    }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}

/// What the layout of a column depends on.
private struct TextColumn {
  let nameWidth: Int
  /// The width of its widest text, the name among them.
  private(set) var width: Int
  private var hasNumbers = false
  private var hasOthers = false

  /// Whether it holds figures, and maybe empty cells.
  var isNumeric: Bool { hasNumbers && !hasOthers }

  init(_ table: Table, _ column: Int) {
    nameWidth = table.columns[column].name.displayWidth
    width = nameWidth
    for row in 0..<table.rowCount {
      let cell = table[row, column]
      width = max(width, cell.displayText.displayWidth)
      if cell.isNumeric { hasNumbers = true } else if cell != .empty { hasOthers = true }
    }
  }
}

extension Table.Cell {
  /// The cell for people: at most four decimals, a mark at figures that are not defined.
  public var displayText: String {
    switch self {
    case .text(let text): text.withVisibleControls
    case .integer(let integer): "\(integer)"
    case .number(let number): number.rounded(decimals: 4)
    case .marked(let number): number.rounded(decimals: 4) + "*"
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let texts): texts.joined(separator: ", ").withVisibleControls
    case .empty: "–"
    }
  }
}

extension String {
  /// The text filled with blanks, or cut with an ellipsis, to `width` columns.
  fileprivate func filled(to width: Int, flushRight: Bool) -> String {
    let text = fitting(width)
    let blanks = String(repeating: " ", count: max(0, width - text.displayWidth))
    return flushRight ? blanks + text : text + blanks
  }
}
