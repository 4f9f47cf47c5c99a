import CoterieRecords
import Testing

/// Texts, each stored once.
@Suite struct TextTableTests {
  /// Texts with many repetitions, of all lengths up to a few hundred bytes.
  private func texts(_ count: Int, seed: UInt64) -> [String] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Int(state >> 40) % (count / 2 + 1)
      return number.isMultiple(of: 7)
        ? "" : String(repeating: "é\(number) ", count: 1 + number % 40)
    }
  }

  private func table(_ texts: [String]) -> (table: TextTable, ids: [TextID]) {
    var table = TextTable()
    let ids = texts.map { table.intern($0) }
    return (table, ids)
  }

  @Test(arguments: [0, 1, 2, 100, 3000])
  func haveOneNumberEachInTheOrderInWhichTheyCome(count: Int) {
    let texts = texts(count, seed: 5)
    let (table, ids) = table(texts)
    var expected = ["": 0]
    for text in texts where expected[text] == nil { expected[text] = expected.count }
    #expect(ids.map(\.index) == texts.map { expected[$0] })
    #expect(table.count == expected.count)
    #expect(table.byteCount == expected.keys.reduce(0) { $0 + $1.utf8.count })
    for (text, number) in expected {
      #expect(table[TextID(UInt32(number))] == text)
      #expect(table.id(of: text)?.index == number)
    }
    #expect(table.id(of: "not there") == nil)
  }

  @Test func areAppendedAsIfTheyWereAddedOneByOne() {
    for (first, second) in [(0, 0), (0, 50), (50, 0), (2000, 3000), (3000, 70)] {
      let texts = [texts(first, seed: 1), texts(second, seed: 2)]
      var (appended, _) = table(texts[0])
      let (other, ids) = table(texts[1])
      let newIDs = appended.append(other)
      let (whole, wholeIDs) = table(texts[0] + texts[1])
      #expect(ids.map { newIDs[$0.index] } == Array(wholeIDs.dropFirst(first)))
      #expect(appended.count == whole.count)
      let numbers = (0..<UInt32(whole.count)).map { TextID($0) }
      #expect(numbers.map { appended[$0] } == numbers.map { whole[$0] })
    }
  }

  @Test func areFoundAndAddedAfterTheIndexWasDropped() {
    let texts = texts(2000, seed: 3)
    let (whole, ids) = table(texts)
    for count in [0, 1, 999, 2000] {
      var (table, _) = table(Array(texts.prefix(count)))
      table.dropIndex()
      #expect(table.id(of: "not there") == nil)
      #expect(table.id(of: "") == TextID.none)
      if let last = texts.prefix(count).last { #expect(table.id(of: last) == ids[count - 1]) }
      #expect(texts.map { table.intern($0) } == ids)
      #expect(table.count == whole.count)
    }
  }

  @Test func areAppendedToAndFromTablesWhoseIndexWasDropped() {
    let texts = [texts(500, seed: 1), texts(500, seed: 2)]
    let (whole, _) = table(texts[0] + texts[1])
    for (dropsFirst, dropsSecond) in [(true, false), (false, true), (true, true)] {
      var (first, _) = table(texts[0])
      var (second, _) = table(texts[1])
      if dropsFirst { first.dropIndex() }
      if dropsSecond { second.dropIndex() }
      _ = first.append(second)
      let numbers = (0..<UInt32(whole.count)).map { TextID($0) }
      #expect(numbers.map { first[$0] } == numbers.map { whole[$0] })
    }
  }

  @Test func endAtPlacesBeyondFourGigabytes() {
    let gigabyte = 1 << 30
    let places = [
      0, 1, 4 * gigabyte - 1, 4 * gigabyte, 4 * gigabyte, 13 * gigabyte + 7, 16 * gigabyte,
    ]
    var ends = TextEnds()
    for place in places {
      ends.append(place)
      #expect(ends.last == place)
    }
    #expect((0..<ends.count).map { ends[$0] } == [0] + places)
  }
}
