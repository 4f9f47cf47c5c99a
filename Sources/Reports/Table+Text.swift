import CoterieRecords

extension Table {
  /// The table for a terminal, no line wider than `width` columns.
  ///
  /// Where the columns do not fit side by side, the table is printed in blocks, each with the first
  /// column again. Texts too long are cut with an ellipsis; figures never are.
  public func text(width: Int) -> String {
    guard let first = columns.first else { return "" }
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
        var line = row[0].fitted(to: firstWidth, flushRight: isNumeric[0])
        for place in block {
          let room = min(widths[place], width - firstWidth - 2)
          line += "  " + row[place].fitted(to: room, flushRight: isNumeric[place])
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
  /// How many columns of a terminal the text takes: two for wide East Asian signs and emoji, none for
  /// combining marks.
  var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text filled with blanks, or cut with an ellipsis, to so many columns.
  fileprivate func fitted(to width: Int, flushRight: Bool) -> String {
    var text = self
    if displayWidth > width {
      var room = max(0, width - 1)
      text = ""
      for character in self {
        room -= character.displayWidth
        if room < 0 { break }
        text.append(character)
      }
      if width > 0 { text += "…" }
    }
    let blanks = String(repeating: " ", count: max(0, width - text.displayWidth))
    return flushRight ? blanks + text : text + blanks
  }
}

extension Character {
  fileprivate var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default:
      let category = scalar.properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark || category == .format
        ? 0 : 1
    }
  }
}
