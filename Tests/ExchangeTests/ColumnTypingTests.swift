import CoterieExchange
import CoterieRecords
import Testing

/// What the texts of a column are: numbers, truth values or texts, with what is declared and without.
@Suite struct ColumnTypingTests {
  @Test(arguments: [
    ("0", WrittenNumber.whole(0)), ("-17", .whole(-17)), ("+4", .whole(4)), (" 7\n", .whole(7)),
    ("999999999999999", .whole(999_999_999_999_999)),
    ("9007199254740993", .whole(9_007_199_254_740_993)),
    ("9223372036854775807", .whole(.max)), ("-9223372036854775808", .whole(.min)),
    ("9223372036854775808", .tooLong(0x1p63)),
    ("-12345678901234567890123", .tooLong(-1.2345678901234568e22)),
    ("+12345678901234567890123", .tooLong(1.2345678901234568e22)),
    ("007", .zeroLed(7)), ("-01", .zeroLed(-1)), ("00000000000000000000001", .zeroLed(1)),
    ("0.1", .double(0.1)), (".5", .double(0.5)), ("5.", .double(5)), ("-2.50", .double(-2.5)),
    ("1e3", .double(1000)), ("1E-7", .double(1e-7)), ("0x1p-1", .double(0.5)),
    ("123456789012345678.5", .double(123_456_789_012_345_678.5)), ("1e400", .gap),
    ("NaN", .gap), ("nan(1)", .gap), ("-inf", .gap), ("Infinity", .gap), ("NULL", .gap),
    ("n/a", .gap), ("#N/A", .gap),
    ("", .empty), (" \t", .empty), ("-", .none), ("+", .none), (".", .none), ("1,5", .none),
    ("--5", .none), ("1 2", .none), ("e5", .none), ("abc", .none), ("1_000", .none), ("١٢", .none),
    ("-.", .none), ("1e", .none), ("0x", .none),
  ])
  func readsNumbers(_ text: String, _ number: WrittenNumber) {
    #expect(WrittenNumber(text) == number)
  }

  @Test(arguments: [
    (["123456789012345678901234567890.5", "1.5"], 1), (["9007199254740993", "0.5"], 1),
    (["9007199254740992", "0.5"], 0), (["0.1", "0.30000000000000004"], 0),
    (["-0.000001234567890123456700000000"], 0), (["1.23456789012345678e-5"], 1),
    (["123456789012345678901.0", "1.00000000000000000001"], 2), (["100000000000000000000.0"], 0),
    (["9007199254740993"], 0), (["123456789012345678901234", "x"], 0),
  ])
  func countsNumbersThatAreRounded(_ texts: [String], _ count: Int) {
    let typing = ColumnTyping(TextColumn(texts.map { $0 }), type: nil)
    #expect(typing.roundedCount == count)
    #expect(typing.rounded?.text == (count == 0 ? nil : texts[0]))
  }

  @Test func saysWhichNumbersAreRoundedOrTooLong() {
    let text = """
      nodedef>name VARCHAR,n INTEGER,big DOUBLE
      a,12345678901234567890123,1234567890123456789012345.5
      """
    let reading = GraphFormat.gdf.read(Array(text.utf8))
    #expect(
      reading.log.problems == [
        .attribute(.tooLong(of: "n", text: "12345678901234567890123")),
        .attribute(.rounded(1, of: "big", text: "1234567890123456789012345.5")),
      ])
    #expect(
      reading.document.vertexAttributes.first?.values == .string(["12345678901234567890123"]))
  }

  @Test func readsEveryNumberThatIsPrinted() {
    for exponent in -320...307 {
      let number = Double("3.1415926535897931e\(exponent)") ?? 0
      #expect(WrittenNumber("\(number)").number == number)
      #expect(WrittenNumber("-\(number)").number == -number)
    }
    for shift in 0..<63 {
      for number in [1 << shift, (1 << shift) - 1, -(1 << shift)] {
        #expect(WrittenNumber("\(number)") == .whole(number))
      }
    }
  }

  private typealias Values = AttributeColumn.Values

  private static let undeclared: [(TextColumn, Values)] = [
    (["1", nil, "3"], .integer([1, nil, 3])), (["1", "2.5", "3"], .double([1, 2.5, 3])),
    (["1", "x"], .string(["1", "x"])),
    (["1", "NaN", "", "n/a", "2"], .integer([1, nil, nil, nil, 2])),
    (["1.5", "inf"], .double([1.5])), (["NaN", "n/a"], .string(["NaN", "n/a"])),
    (["", ""], .string(["", ""])), (["01", "2"], .string(["01", "2"])),
    (["12345678901234567890123", "1"], .string(["12345678901234567890123", "1"])),
    (["true", " False "], .boolean([true, false])), (["true", "1"], .string(["true", "1"])),
    (["true", ""], .string(["true", ""])), ([nil, "yes"], .string([nil, "yes"])),
  ]

  @Test(arguments: undeclared.indices)
  func findsTheTypeOfTexts(_ number: Int) {
    let (texts, values) = Self.undeclared[number]
    let typing = ColumnTyping(texts, type: nil)
    #expect(typing.values == values)
    #expect(typing.misfit == nil)
  }

  private static let declared: [(ValueType, TextColumn, Values, misfit: String?)] = [
    (.text, ["1", "2"], .string(["1", "2"]), nil), (.integer, ["01", "2"], .integer([1, 2]), nil),
    (.integer, ["NaN"], .integer([]), nil), (.integer, ["1", "2.5"], .double([1, 2.5]), "2.5"),
    (.integer, ["1", "x"], .string(["1", "x"]), "x"),
    (.integer, ["99999999999999999999"], .string(["99999999999999999999"]), "99999999999999999999"),
    (.number, ["1", "2"], .double([1, 2]), nil),
    (.number, ["10000000000000000000000"], .double([1e22]), nil),
    (.number, ["1", "?"], .string(["1", "?"]), "?"),
    (.boolean, ["1", " false ", "TRUE"], .boolean([true, false, true]), nil),
    (.boolean, ["true", "maybe"], .string(["true", "maybe"]), "maybe"),
    (.boolean, [nil, "", "0"], .boolean([nil, nil, false]), nil),
  ]

  @Test(arguments: declared.indices)
  func keepsADeclaredTypeThatFits(_ number: Int) {
    let (type, texts, values, misfit) = Self.declared[number]
    let typing = ColumnTyping(texts, type: type)
    #expect(typing.values == values)
    #expect(typing.misfit?.text == misfit)
  }

  @Test func saysWhichGapComesFirst() {
    let typing = ColumnTyping([nil, "1", nil, "inf", "2", "NaN"], type: .number)
    #expect(typing.gap?.text == "inf")
    #expect(typing.gap?.row == 3)
    #expect(typing.gapCount == 2)
  }
}
