import CoterieAnalyses
import CoterieParallel
import CoterieText
import Foundation
import Testing

/// A table of random cells as plain rows, and as columns that make them when they are asked for.
struct RandomTable: Sendable, CustomTestStringConvertible {
  let number: Int
  let names: [String]
  let rows: [[Table.Cell]]

  var testDescription: String { "table \(number)" }

  static let all = (0..<40).map { RandomTable(number: $0) }

  private static let texts = [
    "", "Ada Stone", "émile", "Emile", "a,b", "say \"so\"", "two\nlines", "tab\there", "bell\u{7}",
    "a\r\nb",
    ",\"\u{301}", "名前", "👩‍🔬", "–", ";", "\u{2028}", "x\u{7F}y", "\\", "null", " blank ",
  ]

  init(number: Int) {
    self.number = number
    var generator = RepeatableGenerator(seed: UInt64(number))
    let columns = generator.below(6)
    let count = number < 2 ? number : generator.below(40)
    names = (0..<columns).map { $0 == 2 ? "column, \"\($0)\"" : "column\($0)" }
    let kinds = (0..<columns).map { _ in generator.below(4) }
    rows = (0..<count).map { _ in kinds.map { Self.cell($0, &generator) } }
  }

  /// A cell: a number, a text, a list, or any of these.
  private static func cell(_ kind: Int, _ generator: inout RepeatableGenerator) -> Table.Cell {
    func text() -> String { texts[generator.below(texts.count)] }
    switch kind == 3 ? generator.below(8) : [generator.below(3), 5, 6][kind] {
    case 0: return .integer(generator.below(7) - 3)
    case 1: return .number(Double(generator.below(9)) / 3 - 1)
    case 2: return .empty
    case 3: return .marked(0)
    case 4: return .flag(generator.below(2) == 0)
    case 5: return .text(text())
    case 6: return .list((0..<generator.below(3)).map { _ in text() })
    default: return .number(1e21 * generator.fraction())
    }
  }

  var table: Table {
    let rows = rows
    return Table(
      rowCount: rows.count,
      columns: names.enumerated().map { place, name in
        Table.Column(name, name.uppercased(), "Column \(place).") { rows[$0][place] }
      })
  }
}

/// What holds for every table.
@Suite struct TableLawTests {
  @Test(arguments: RandomTable.all) func hasTheCellsOfItsColumns(_ random: RandomTable) {
    let table = random.table
    #expect(Array(table.rows) == random.rows)
    #expect(table == Table(columns: table.columns, rows: random.rows))
    for (row, cells) in random.rows.enumerated() {
      for (column, cell) in cells.enumerated() { #expect(table[row, column] == cell) }
    }
  }

  @Test(arguments: RandomTable.all) func sortsAsAStableSortOfRows(_ random: RandomTable) {
    for (column, name) in random.names.enumerated() {
      let isText = random.rows.contains { $0[column].plainSortText != nil }
      // Inserted one by one, each behind the last that is not greater.
      var expected: [[Table.Cell]] = []
      for row in random.rows {
        let place = expected.lastIndex { !row[column].precedes($0[column], isText: isText) }
        expected.insert(row, at: place.map { $0 + 1 } ?? 0)
      }
      #expect(Array(random.table.sorted(by: name).rows) == expected, "\(name)")
    }
    #expect(random.table.sorted(by: "none") == random.table)
  }

  @Test(arguments: RandomTable.all) func selectsColumnsAndRows(_ random: RandomTable) {
    let table = random.table
    let chosen = Array(random.names.reversed().enumerated().filter { $0.offset % 2 == 0 })
      .map(\.element)
    let places = chosen.compactMap { random.names.firstIndex(of: $0) }
    #expect(
      Array(table.selecting(chosen + ["none"]).rows)
        == random.rows.map { row in places.map { row[$0] } })
    for count in [-1, 0, 1, random.rows.count, random.rows.count + 3] {
      #expect(Array(table.prefix(count).rows) == Array(random.rows.prefix(max(0, count))))
    }
    let taken = stride(from: random.rows.count - 1, through: 0, by: -2)
    #expect(Array(table.taking(taken).rows) == taken.map { random.rows[$0] })
    // One upon the other: the last rows, in reverse order, two of them, with one column.
    let some = table.taking((0..<random.rows.count).reversed()).prefix(2).selecting(chosen)
    #expect(
      Array(some.rows)
        == random.rows.reversed().prefix(2).map { row in places.map { row[$0] } })
  }

  @Test(arguments: RandomTable.all) func addsColumnsThatKnowItsRows(_ random: RandomTable) {
    let more = Table.Column("number", "Number", "The number.") { .integer($0) }
    let order = Array((0..<random.rows.count).reversed())
    let table = random.table.taking(order).adding([more])
    #expect(table.place(of: "number") == random.names.count)
    #expect(Array(table.rows) == order.map { random.rows[$0] + [.integer($0)] })
  }

  @Test func asksForNoCellThatNobodyReads() {
    let table = Table(
      rowCount: 1_000_000,
      columns: [
        Table.Column("a", "A", "A.") { .integer($0) },
        Table.Column("b", "B", "B.") { row in
          Issue.record("row \(row) was asked for")
          return .empty
        },
      ])
    let last = table.sorted(by: "a").selecting(["a"]).prefix(2)
    #expect(last.csv == "a\n999999\n999998\n")
  }
}

/// Tables as bytes, beside a plain second way.
@Suite struct TableBytesTests {
  @Test(arguments: RandomTable.all) func areCSV(_ random: RandomTable) {
    let lines = [random.names] + random.rows.map { $0.map(\.plainField) }
    let expected = lines.map { line in
      line.map { field in
        let scalars = field.unicodeScalars
        guard scalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
          return field
        }
        return "\"" + field.replacingOccurrences(of: "\"", with: "\"\"", options: .literal) + "\""
      }.joined(separator: ",") + "\n"
    }.joined()
    #expect(ByteSink.bytes(of: random.table.writeCSV) == Array(expected.utf8))
  }

  @Test(arguments: RandomTable.all) func areJSON(_ random: RandomTable) throws {
    let members = random.rows.map { row in
      zip(random.names, row).map { "\($0.plainJSON):\($1.plainJSON)" }.joined(separator: ",")
    }
    let rows = members.map { "\n    {\($0)}" }.joined(separator: ",")
    let end = random.rows.isEmpty ? "" : "\n  "
    let expected = "{\n  \"parameters\": {\"seed\":7},\n  \"rows\": [\(rows)\(end)]\n}\n"
    let bytes = ByteSink.bytes {
      random.table.writeJSON(parameters: .object(["seed": .integer(7)]), to: &$0)
    }
    let plain = expected.replacingOccurrences(
      of: "\"parameters\": {\"seed\":7}", with: "\"parameters\": {\n    \"seed\": 7\n  }")
    #expect(String(decoding: bytes, as: UTF8.self) == plain)
    _ = try JSONSerialization.jsonObject(with: Data(bytes))
  }

  @Test(arguments: RandomTable.all) func areTextOfOneLineARow(_ random: RandomTable) {
    let text = random.table.text(width: nil)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == (random.names.isEmpty ? 1 : random.rows.count + 2))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func areHandedOnInPieces() {
    let table = Table(
      rowCount: 50_000, columns: [Table.Column("a", "A", "A.") { .text("text, \($0)") }])
    let taken = Taken()
    var sink = ByteSink {
      taken.counts.append($0.count)
      return taken.counts.count < 3
    }
    table.writeCSV(to: &sink)
    let isClosed = sink.isClosed
    #expect(isClosed)
    #expect(taken.counts.count == 3)
    #expect(taken.counts.allSatisfy { $0 < 70_000 })
  }

  private final class Taken {
    var counts: [Int] = []
  }
}

extension Table.Cell {
  fileprivate var plainSortText: String? {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: ";")
    default: nil
    }
  }

  private var plainNumber: Double {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number), .marked(let number): number
    case .flag(let flag): flag ? 1 : 0
    default: -.infinity
    }
  }

  /// Whether a row with this cell belongs before one with another, which came earlier.
  fileprivate func precedes(_ other: Table.Cell, isText: Bool) -> Bool {
    if isText, let text = plainSortText {
      return other.plainSortText.map { text.folded < $0.folded } ?? true
    }
    return isText && other.plainSortText != nil ? false : plainNumber > other.plainNumber
  }

  fileprivate var plainField: String {
    func clean(_ text: String) -> String {
      var cleaned = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        let isControl = scalar.value < 32 || scalar.value == 127
        if !isControl || scalar == "\t" || scalar == "\n" { cleaned.append(scalar) }
      }
      return String(cleaned)
    }
    switch self {
    case .text(let text): return clean(text)
    case .list(let texts): return texts.map(clean).joined(separator: ";")
    case .integer(let integer): return String(integer)
    case .number(let number), .marked(let number): return number.plain
    case .flag(let flag): return String(flag)
    case .empty: return ""
    }
  }

  fileprivate var plainJSON: String {
    switch self {
    case .text(let text): text.plainJSON
    case .list(let texts): "[" + texts.map(\.plainJSON).joined(separator: ",") + "]"
    case .integer, .number, .marked, .flag: plainField
    case .empty: "null"
    }
  }
}

extension Double {
  fileprivate var plain: String {
    let text = description
    return text.hasSuffix(".0") && magnitude < 1e16 ? String(text.dropLast(2)) : text
  }
}

extension String {
  fileprivate var plainJSON: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: text += "\\\(scalar)"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case 0..<0x20, 0x7F, 0x2028, 0x2029:
        text += "\\u" + String(0x10000 + scalar.value, radix: 16).dropFirst()
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
