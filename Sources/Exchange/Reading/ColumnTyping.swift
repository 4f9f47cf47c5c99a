import CoterieText

/// The values of a written column with the type that all of them have.
package struct ColumnTyping {
  /// The values.
  package let values: AttributeColumn.Values
  /// The first text that is a gap in a column of numbers, and its row: `NaN`, `inf`, `n/a`.
  package private(set) var gap: (text: String, row: Int)?
  /// How many gaps are written.
  package private(set) var gapCount = 0
  /// The first text that keeps a column from having the type that is declared, and its row.
  package private(set) var misfit: (text: String, row: Int)?
  /// The first number of more digits than a double holds, and its row.
  package private(set) var rounded: (text: String, row: Int)?
  /// How many such numbers there are.
  package private(set) var roundedCount = 0

  /// Finds the type of some texts.
  ///
  /// - A column that is declared as text stays text.
  /// - Whole numbers keep their digits: those that do not fit in 64 bits make the column text, as leading
  ///   zeros do where nothing is declared.
  /// - Numbers may have blanks around them, an exponent, or be hexadecimal as some tools write them.
  /// - `NaN`, infinities, `null`, `n/a` and empty texts are gaps in a column of numbers.
  /// - Complexity: O(*b*) for *b* bytes.
  package init(_ texts: TextColumn, type: ValueType?) {
    switch type {
    case .text:
      values = .string(texts)
      return
    case .boolean:
      if let booleans = Self.booleans(texts, takesDigits: true) {
        values = .boolean(booleans)
        return
      }
    case .integer, .number, nil:
      let numbers = NumberColumn(texts, isDeclared: type != nil, isWhole: type != .number)
      (gap, gapCount) = (numbers.gap, numbers.gapCount)
      (rounded, roundedCount) = (numbers.rounded, numbers.roundedCount)
      if let found = numbers.values {
        if type == .integer { misfit = numbers.fraction }
        values = found
        return
      }
      misfit = numbers.misfit
      (rounded, roundedCount) = (nil, 0)
      if type == nil {
        (gap, gapCount, misfit) = (nil, 0, nil)
        if let booleans = Self.booleans(texts, takesDigits: false) {
          values = .boolean(booleans)
          return
        }
      }
    }
    if type == .boolean { misfit = Self.firstThatIsNoBoolean(texts) }
    values = .string(texts)
  }

  /// Truth values, if all texts are.
  ///
  /// - Parameter takesDigits: Whether `1` and `0` are truth values, and empty texts gaps.
  private static func booleans(_ texts: TextColumn, takesDigits: Bool) -> SparseColumn<Bool>? {
    var column = SparseColumn<Bool>()
    for place in 0..<texts.count {
      let word = texts.text(at: place).withoutOuterBlanks.lowercased()
      if takesDigits, word.isEmpty { continue }
      guard let value = boolean(word, takesDigits) else { return nil }
      column.append(value, row: texts.row(at: place))
    }
    return column.isEmpty ? nil : column
  }

  private static func boolean(_ word: String, _ takesDigits: Bool) -> Bool? {
    switch word {
    case "true": true
    case "false": false
    case "1" where takesDigits: true
    case "0" where takesDigits: false
    default: nil
    }
  }

  private static func firstThatIsNoBoolean(_ texts: TextColumn) -> (text: String, row: Int)? {
    let place = (0..<texts.count).first { place in
      let word = texts.text(at: place).withoutOuterBlanks.lowercased()
      return !word.isEmpty && boolean(word, true) == nil
    }
    return place.map { (texts.text(at: $0), texts.row(at: $0)) }
  }
}

/// A column of texts as numbers: whole ones if all are, else doubles.
struct NumberColumn {
  /// The numbers; nil where some text is none, or there is none at all.
  private(set) var values: AttributeColumn.Values?
  /// The first gap that is written, and its row.
  private(set) var gap: (text: String, row: Int)?
  /// How many gaps are written.
  private(set) var gapCount = 0
  /// The first number of more digits than a double holds, and its row.
  private(set) var rounded: (text: String, row: Int)?
  /// How many such numbers there are.
  private(set) var roundedCount = 0
  /// The first text that is no number, and its row.
  private(set) var misfit: (text: String, row: Int)?
  /// The first number that is not whole where whole ones are looked for, and its row.
  private(set) var fraction: (text: String, row: Int)?

  /// Reads texts as numbers.
  ///
  /// - Parameters:
  ///   - isDeclared: Whether the file declares numbers: then leading zeros do no harm, and a column of
  ///     gaps alone is one of numbers.
  ///   - isWhole: Whether whole numbers are looked for.
  init(_ texts: TextColumn, isDeclared: Bool, isWhole: Bool) {
    var whole = SparseColumn<Int>()
    var doubles = SparseColumn<Double>()
    var isWhole = isWhole
    for place in 0..<texts.count {
      let row = texts.row(at: place)
      let number = WrittenNumber(texts.bytes.span, texts.range(at: place))
      switch number {
      case .whole(let value) where isWhole: whole.append(value, row: row)
      case .whole(let value): doubles.append(Double(value), row: row)
      case .double(let value):
        if isWhole {
          doubles = SparseColumn(whole)
          isWhole = false
          fraction = (texts.text(at: place), row)
        }
        doubles.append(value, row: row)
      case .gap:
        gap = gap ?? (texts.text(at: place), row)
        gapCount += 1
      case .zeroLed(let value) where isDeclared:
        if isWhole {
          whole.append(value, row: row)
        } else {
          doubles.append(Double(value), row: row)
        }
      // Digits that would be lost are text, unless the file says that they are a number.
      case .tooLong(let value) where isDeclared && !isWhole && value.isFinite:
        doubles.append(value, row: row)
      case .empty: continue
      case .zeroLed, .tooLong, .none:
        misfit = (texts.text(at: place), row)
        return
      }
    }
    if whole.isEmpty && doubles.isEmpty && !isDeclared { return }
    values = isWhole ? .integer(whole) : .double(doubles)
    if !isWhole { noteRounding(of: texts) }
  }

  private mutating func noteRounding(of texts: TextColumn) {
    for place in 0..<texts.count
    where WrittenNumber.isRounded(texts.bytes.span, texts.range(at: place)) {
      roundedCount += 1
      rounded = rounded ?? (texts.text(at: place), texts.row(at: place))
    }
  }
}

extension SparseColumn<Double> {
  /// The same numbers.
  fileprivate init(_ whole: SparseColumn<Int>) {
    for place in 0..<whole.count { append(Double(whole.values[place]), row: whole.row(at: place)) }
  }
}
