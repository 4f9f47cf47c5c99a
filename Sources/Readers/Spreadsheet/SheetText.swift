import CoterieText

/// A sheet of a workbook as a table of comma-separated values.
struct SheetText {
  /// A line for each row up to the last one with a cell, as UTF-8.
  private(set) var text: [UInt8] = []
  /// How far the text may grow: many cells can show one long text.
  private(set) var limit: InflationLimit

  private let strings: SharedStrings
  private let formats: CellFormats
  /// The cells of the row that is read, by their columns.
  private var cells: [String] = []
  private var cell = Cell()
  private var rich = RichText()
  private var rowCount = 0

  /// Rows and columns beyond these are left out, as in Excel.
  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384

  private struct Cell {
    var column = 0
    var type = ""
    var style: Int?
    var value = ""
  }

  /// - Parameter limit: How far the text may grow, and how many bytes the workbook takes.
  init(
    _ sheet: [UInt8], _ strings: SharedStrings, _ formats: CellFormats, _ limit: InflationLimit
  ) {
    self.limit = limit
    self.strings = strings
    self.formats = formats
    // The closures outlive no call.
    var filled = self
    _ = XMLEvents.read(sheet) {
      filled.begin($0)
    } onEnd: {
      filled.end($0, $1)
    }
    (text, self.limit) = (filled.text, filled.limit)
  }

  private mutating func begin(_ element: XMLEvents.Start) {
    switch element.name {
    case "row":
      let number = element.attributes["r"].flatMap { Int($0) } ?? rowCount + 1
      let missing = min(max(number, 1), Self.mostRows) - 1 - rowCount
      if missing > 0 {
        text += repeatElement(UInt8(ascii: "\n"), count: missing)
        rowCount += missing
      }
      cells = []
    case "c":
      let column = element.attributes["r"].flatMap { Self.column(of: $0) }
      cell = Cell(
        column: column ?? cells.count, type: element.attributes["t"] ?? "",
        style: element.attributes["s"].flatMap { Int($0) })
    case "is": rich = RichText()
    default: rich.begin(element.name)
    }
  }

  private mutating func end(_ name: String, _ content: String) {
    switch name {
    case "v": cell.value = value(content)
    case "is": cell.value = rich.text
    case "c": endCell()
    case "row": endRow()
    default: rich.end(name, content)
    }
  }

  private func value(_ content: String) -> String {
    switch cell.type {
    case "s": Int(content).map { strings[$0] } ?? ""
    case "str", "inlineStr", "d": content
    case "b": content == "1" ? "TRUE" : "FALSE"
    case "e": ""
    default: formats.text(content, style: cell.style)
    }
  }

  private mutating func endCell() {
    guard cell.column < Self.mostColumns, !cell.value.isEmpty else { return }
    while cells.count <= cell.column { cells.append("") }
    cells[cell.column] = cell.value
  }

  private mutating func endRow() {
    guard rowCount < Self.mostRows, !limit.isExceeded else { return }
    for (column, value) in cells.enumerated() where !limit.isExceeded {
      if column > 0 { text.append(UInt8(ascii: ",")) }
      text += value.csvField
      limit.inflated = text.count
    }
    text.append(UInt8(ascii: "\n"))
    rowCount += 1
    cells = []
  }

  /// The column of a cell's place, from 0: 1 for `B3`.
  private static func column(of place: String) -> Int? {
    var column = 0
    for byte in place.utf8.prefix(4) where 65...90 ~= byte { column = column * 26 + Int(byte) - 64 }
    return column > 0 ? column - 1 : nil
  }
}

extension ByteStream {
  /// A stream of the text of a sheet, up to its limit; empty where there is none.
  convenience init(_ sheet: SheetText?) {
    var text = sheet?.text
    let limit = sheet?.limit
    self.init {
      defer { text = nil }
      if text == nil, let limit, limit.isExceeded { throw TooMuchInflated(limit: limit) }
      return text?[...]
    }
  }
}

extension String {
  /// The text as a field of a line, in quotes where it has to be.
  fileprivate var csvField: [UInt8] {
    let bytes = utf8.map { $0 < 0x20 ? 0x20 : $0 }
    let quote = UInt8(ascii: "\"")
    guard bytes.contains(where: { $0 == UInt8(ascii: ",") || $0 == quote || $0 == 0x3B || $0 == 9 })
    else { return bytes }
    return [quote] + bytes.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
