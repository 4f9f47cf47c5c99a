import CoterieExchange
import CoterieParallel
import Testing

/// Columns that hold only what there is, against dictionaries that are changed in the same way.
@Suite struct SparseColumnTests {
  @Test func keepsWhatADictionaryKeeps() {
    for seed in 0..<300 {
      var generator = RepeatableGenerator(seed: UInt64(seed))
      let rowCount = 1 + generator.below(20)
      var numbers = SparseColumn<Int>()
      var texts = TextColumn()
      var expected: [Int: Int] = [:]
      for _ in 0..<generator.below(60) {
        let row = generator.below(rowCount)
        let value = generator.below(3) == 0 ? nil : generator.below(1000)
        numbers[row] = value
        texts[row] = value.map(Self.text)
        expected[row] = value
        Self.expect(numbers, texts, toBe: expected, rowCount)
      }
    }
  }

  private static func expect(
    _ numbers: SparseColumn<Int>, _ texts: TextColumn, toBe expected: [Int: Int], _ rowCount: Int
  ) {
    let rows = expected.keys.sorted()
    #expect(numbers.count == rows.count && texts.count == rows.count)
    #expect(numbers.isEmpty == rows.isEmpty && texts.isEmpty == rows.isEmpty)
    #expect((-2..<rowCount + 2).allSatisfy { numbers[$0] == expected[$0] })
    #expect((-2..<rowCount + 2).allSatisfy { texts[$0] == expected[$0].map(text) })
    #expect(rows.indices.map(numbers.row) == rows && rows.indices.map(texts.row) == rows)
    #expect(numbers.values == rows.map { expected[$0] })
    #expect(rows.indices.map(texts.text) == rows.map { expected[$0].map(text) })
    // However a column came about, equal columns are equal.
    let values = (0..<rowCount).map { expected[$0] }
    #expect(numbers == SparseColumn(values))
    #expect(texts == TextColumn(values.map { $0.map(text) }))
    #expect(texts.byteCount == rows.reduce(0) { $0 + (expected[$1].map(text)?.utf8.count ?? 0) })
  }

  /// Texts of any length, some of them empty or beyond ASCII.
  private static func text(_ number: Int) -> String {
    number < 100 ? "" : String(repeating: number.isMultiple(of: 2) ? "é" : "x", count: number % 7)
  }

  @Test func holdsRowsThatAreFarApart() {
    var column = SparseColumn<Double>()
    var texts = TextColumn()
    for row in [4_000_000_000, 7, 0, 4_294_967_294, 4_294_967_295, 8] {
      column[row] = Double(row)
      texts[row] = "\(row)"
    }
    let rows = [0, 7, 8, 4_000_000_000, 4_294_967_294, 4_294_967_295]
    #expect(column.values == rows.map(Double.init))
    #expect(rows.indices.map(texts.text) == rows.map { "\($0)" })
    #expect(column[9] == nil && texts[3_999_999_999] == nil)
  }

  @Test func tellsEqualBytesFromEqualBorders() {
    let one: TextColumn = ["ab", "c"]
    #expect(one != ["a", "bc"])
    #expect(one != ["ab", nil, "c"])
    #expect(one == ["ab", "c"])
    #expect(["", nil, ""] as TextColumn != ["", ""])
  }

  @Test func takesAnotherSpellingOfTheSameText() {
    var texts: TextColumn = ["\u{E9}", "x"]
    texts[0] = "e\u{301}"
    #expect(Array((texts[0] ?? "").unicodeScalars) == ["e", "\u{301}"])
  }
}
