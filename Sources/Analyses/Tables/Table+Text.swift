import CoterieText

extension Table {
  /// The table for a terminal, no line wider than `width` columns.
  ///
  /// Where the columns do not fit side by side, the table is printed in blocks, each with the first
  /// column again. Texts too long are cut with an ellipsis; figures never are.
  ///
  /// - Parameter width: The number of columns; nil for any number, and then nothing is cut.
  public func text(width: Int?) -> String {
    guard let first = columns.first else { return "" }
    let width = width ?? Int.max / 4
    let texts = rows.map { $0.map(\.displayText) }
    let widths = columns.indices.map { place in
      texts.map { $0[place].displayWidth }.reduce(columns[place].name.displayWidth, max)
    }
    let isNumeric = columns.indices.map { place in
      rows.contains { $0[place].isNumeric } && rows.allSatisfy { $0[place].isNumericOrEmpty }
    }
    let others = Array(columns.indices.dropFirst())
    let widest = others.map { widths[$0] }.max() ?? 0
    let firstWidth = max(
      min(widths[0], width - 2 - min(widest, width / 2)), min(first.name.displayWidth, width))
    var blocks: [[Int]] = [[]]
    var used = firstWidth
    for place in others {
      let needed = 2 + min(widths[place], width - firstWidth - 2)
      if used + needed > width, blocks[blocks.count - 1] != [] {
        blocks.append([])
        used = firstWidth
      }
      blocks[blocks.count - 1].append(place)
      used += needed
    }
    return blocks.map { block in
      ([columns.map(\.name)] + texts).map { row in
        var line = row[0].filled(to: firstWidth, flushRight: isNumeric[0])
        for place in block {
          let room = min(widths[place], width - firstWidth - 2)
          line += "  " + row[place].filled(to: room, flushRight: isNumeric[place])
        }
        while line.last == " " { line.removeLast() }
        return line + "\n"
      }.joined()
    }.joined(separator: "\n")
  }
}

extension Table.Cell {
  fileprivate var isNumericOrEmpty: Bool { isNumeric || self == .empty }

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
