import CoterieRecords
import CoterieText

/// The texts of a column as the values of a property. Gaps are no values; other texts that are none are left
/// out, each with a warning, unless they are more than the values: then the column is something else.
struct PropertyTexts<Value: Sendable & Equatable> {
  /// What a text is.
  enum Reading {
    case value(Value)
    /// A text that stands for a number that is missing.
    case gap
    /// A text that says nothing, or that there is nothing.
    case nothing
    /// A text that is no value.
    case other
  }

  /// The values.
  private(set) var values = SparseColumn<Value>()
  private var gaps = (count: 0, first: (text: String, row: Int)?.none)
  private var others: [(text: String, row: Int)] = []

  /// Reads texts; nil where most are no values.
  init?(_ texts: TextColumn, _ read: (Span<UInt8>, Range<Int>) -> Reading) {
    for place in 0..<texts.count {
      switch read(texts.bytes.span, texts.range(at: place)) {
      case .value(let value): values.append(value, row: texts.row(at: place))
      case .gap:
        gaps.count += 1
        gaps.first = gaps.first ?? (texts.text(at: place), texts.row(at: place))
      case .nothing: continue
      case .other: others.append((texts.text(at: place), texts.row(at: place)))
      }
    }
    if others.count > values.count { return nil }
  }

  /// Says which texts are left out.
  ///
  /// - Parameter problem: What a text that is no value is.
  func report(
    _ name: String, _ log: inout GraphLog, line: (Int) -> Int?,
    _ problem: (String) -> AttributeProblem
  ) {
    if let gap = gaps.first {
      log.add(
        .attribute(.gaps(gaps.count, of: name, text: gap.text.excerpt)), line: line(gap.row))
    }
    for other in others { log.add(.attribute(problem(other.text.excerpt)), line: line(other.row)) }
  }
}

extension PropertyTexts<Double> {
  /// Reads numbers.
  init?(numbers texts: TextColumn) {
    self.init(texts) { text, range in
      let number = WrittenNumber(text, range)
      switch number {
      case .gap: return .gap
      case .empty: return .nothing
      default: return number.number.map { .value($0) } ?? .other
      }
    }
  }
}

extension PropertyTexts<Int> {
  /// Reads whole numbers in a range; nil also where a number is another one, since then it is of something else.
  init?(integers texts: TextColumn, in range: ClosedRange<Int>) {
    var areFit = true
    self.init(texts) { text, place in
      switch WrittenNumber(text, place) {
      case .whole(let value), .zeroLed(let value):
        if !range.contains(value) { areFit = false }
        return .value(value)
      case .double, .tooLong:
        areFit = false
        return .other
      case .gap: return .gap
      case .empty: return .nothing
      case .none: return .other
      }
    }
    if !areFit { return nil }
  }
}

extension PropertyTexts<GraphColor> {
  /// Reads colours; `none` and `transparent` are no colour.
  init?(colors texts: TextColumn) {
    self.init(texts) { text, place in
      let word = String(copying: text.extracting(place)).withoutOuterBlanks
      if let color = GraphColor(text: word) { return .value(color) }
      return ["", "none", "transparent"].contains(word.lowercased()) ? .nothing : .other
    }
  }
}

// MARK: - Properties of a pool

extension ColumnPool {
  /// Removes the first column of numbers that has one of some names; no numbers where there is none.
  mutating func takeNumbers(
    _ names: [String], _ log: inout GraphLog, line: (Int) -> Int?
  ) -> SparseColumn<Double> {
    guard let texts = take(names, { PropertyTexts(numbers: $0) }) else { return [] }
    texts.report(names[0], &log, line: line) { .badNumber($0, of: names[0]) }
    return texts.values
  }

  /// Removes the columns of places; no places where one of them is missing.
  mutating func takePlaces(
    _ log: inout GraphLog, line: (Int) -> Int?
  ) -> (x: SparseColumn<Double>, y: SparseColumn<Double>) {
    let found = takeAll([["x", "xpos"], ["y", "ypos"]]) { PropertyTexts(numbers: $0) }
    guard let found else { return ([], []) }
    for (name, texts) in zip(["x", "y"], found) {
      texts.report(name, &log, line: line) { .badNumber($0, of: name) }
    }
    return (found[0].values, found[1].values)
  }

  /// Removes the column of clusters, with numbers from 1 on.
  mutating func takeClusters(
    _ log: inout GraphLog, line: (Int) -> Int?
  ) -> SparseColumn<Int> {
    let found = take(["cluster"]) { PropertyTexts(integers: $0, in: 1...Int(Int32.max)) }
    found?.report("cluster", &log, line: line) { .badNumber($0, of: "cluster") }
    return found?.values ?? []
  }

  /// Removes the column of colours, or those of their parts `r`, `g` and `b`.
  mutating func takeColors(
    _ log: inout GraphLog, line: (Int) -> Int?
  ) -> SparseColumn<GraphColor> {
    if let texts = take(["color", "colour"], { PropertyTexts(colors: $0) }) {
      texts.report("color", &log, line: line) { .badColor($0, of: "color") }
      return texts.values
    }
    let names = [["r", "red"], ["g", "green"], ["b", "blue"]]
    guard let parts = takeAll(names, { PropertyTexts(integers: $0, in: 0...255) }) else {
      return []
    }
    for (name, part) in zip(names, parts) {
      part.report(name[0], &log, line: line) { .badColor($0, of: name[0]) }
    }
    var colors = SparseColumn<GraphColor>()
    let reds = parts[0].values
    for place in 0..<reds.count {
      let row = reds.row(at: place)
      guard let green = parts[1].values[row], let blue = parts[2].values[row] else { continue }
      colors.append(
        GraphColor(red: UInt8(reds.values[place]), green: UInt8(green), blue: UInt8(blue)),
        row: row)
    }
    return colors
  }
}
