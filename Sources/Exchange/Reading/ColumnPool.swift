import CoterieRecords

/// The columns of a file from which properties are taken, until those are left that are just columns.
struct ColumnPool {
  private var columns: [Column] = []
  let rowCount: Int
  /// What the times mean that a column gave.
  var timeFormat: GraphTimeFormat?
  /// The names of the columns that were taken.
  private var takenNames: Set<String>
  /// The plain names of columns of which was said already that several look alike.
  private var noticedNames: Set<String> = []

  private struct Column {
    let name: String
    let type: ValueType?
    let texts: TextColumn
    let timedTexts: [(row: Int, spell: GraphSpell, text: String)]
  }

  /// Creates a pool of the columns that have values.
  ///
  /// - Parameters:
  ///   - repeated: The rows that are listed several times, of which the first text stays.
  ///   - losses: Counts the texts of these that differ from the one that stays.
  init(
    _ written: WrittenColumns, rowCount: Int, repeated: Set<Int> = [], losses: inout LostValues
  ) {
    self.rowCount = rowCount
    takenNames = written.takenNames
    columns = written.columns.filter { !$0.isEmpty }.map { column in
      Column(
        name: column.name, type: column.type,
        texts: column.column(rowCount: rowCount, repeated: repeated, losses: &losses),
        timedTexts: column.timedTexts)
    }
  }

  /// What columns are called that give the weights of edges.
  static let weightNames: Set<String> = ["weight", "edgeweight", "value"]

  /// `first_year`, `firstYear` and `First Year` are one name.
  static func plain(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && !$0.isWhitespace }
  }

  /// Whether there is a column of a name.
  func has(_ name: String) -> Bool { columns.contains { Self.plain($0.name) == name } }
}

// MARK: - Taking columns

extension ColumnPool {
  /// Removes the first column that has one of some names, the first name first, and whose texts convert;
  /// nil where there is none.
  ///
  /// - Parameter convert: Makes values of the texts; nil where they are something else.
  mutating func take<Values>(_ names: [String], _ convert: (TextColumn) -> Values?) -> Values? {
    for name in names {
      for (place, column) in columns.enumerated()
      where Self.plain(column.name) == name && column.timedTexts.isEmpty {
        guard let values = convert(column.texts) else { continue }
        columns.remove(at: place)
        takenNames.insert(column.name)
        removeCopies(of: column)
        return values
      }
    }
    return nil
  }

  /// Removes the columns that say the same as one of their name that was taken.
  private mutating func removeCopies(of taken: Column) {
    columns.removeAll { $0.name == taken.name && $0.timedTexts.isEmpty && $0.texts == taken.texts }
  }

  /// The texts of the first column of some names, which stays in the pool.
  func texts(_ names: [String]) -> TextColumn? {
    names.lazy.compactMap { name in
      columns.first { Self.plain($0.name) == name && $0.timedTexts.isEmpty }?.texts
    }.first
  }

  /// Removes the columns of some names, the first name first, and returns them as one: a later one fills the
  /// gaps of those before it, and stays in the pool where it has other values for the same rows.
  ///
  /// - Parameters:
  ///   - isKnown: Whether a row has a value that comes before those of all columns.
  ///   - knownAs: What such values are called.
  ///   - notice: Takes the name of a column that stays, that of the first, and a row of both.
  mutating func takeJoined(
    _ names: [String], beside isKnown: (Int) -> Bool, knownAs: String,
    _ notice: (_ name: String, _ first: String, _ row: Int) -> Void
  ) -> TextColumn? {
    let places = names.flatMap { name in
      columns.indices.filter {
        Self.plain(columns[$0].name) == name && !columns[$0].texts.isEmpty
      }
    }
    if places.isEmpty { return nil }
    noticedNames.formUnion(names)
    var joined = TextColumn()
    var taken: Set<Int> = []
    for place in places {
      let texts = columns[place].texts
      let shared = (0..<texts.count).lazy.map { texts.row(at: $0) }.first { row in
        isKnown(row) || joined[row] != nil
      }
      if let shared {
        notice(columns[place].name, taken.min().map { columns[$0].name } ?? knownAs, shared)
      } else {
        taken.insert(place)
      }
      joined = joined.filled(with: texts)
    }
    removeTexts(at: taken)
    return joined
  }

  /// Removes the texts of some columns, which stay where they have values at some times.
  private mutating func removeTexts(at places: Set<Int>) {
    columns = columns.enumerated().compactMap { place, column in
      if !places.contains(place) { return column }
      if column.timedTexts.isEmpty {
        takenNames.insert(column.name)
        return nil
      }
      return Column(
        name: column.name, type: column.type, texts: [], timedTexts: column.timedTexts)
    }
  }

  /// Removes columns that only together mean something; nil, and nothing is removed, where one of them is
  /// missing or does not convert.
  mutating func takeAll<Values>(
    _ names: [[String]], _ convert: (TextColumn) -> Values?
  ) -> [Values]? {
    var pool = self
    var taken: [Values] = []
    for alternatives in names {
      guard let values = pool.take(alternatives, convert) else { return nil }
      taken.append(values)
    }
    self = pool
    return taken
  }

  /// Removes the column of a name with the values that it has at some times.
  mutating func takeTimed(_ name: String) -> [(row: Int, spell: GraphSpell, text: String)] {
    guard
      let place = columns.firstIndex(where: {
        Self.plain($0.name) == name && !$0.timedTexts.isEmpty
      })
    else { return [] }
    let column = columns.remove(at: place)
    if !column.texts.isEmpty {
      columns.insert(
        Column(name: column.name, type: column.type, texts: column.texts, timedTexts: []), at: place
      )
    }
    return column.timedTexts
  }

  /// Texts as whole numbers in a range; nil where some are none.
  static func integers(_ texts: TextColumn, in range: ClosedRange<Int>) -> SparseColumn<Int>? {
    guard
      case .integer(let numbers) =
        NumberColumn(texts, isDeclared: true, isWhole: true).values,
      numbers.values.allSatisfy(range.contains)
    else { return nil }
    return numbers
  }
}

extension TextColumn {
  /// What all texts convert to; nil where one does not.
  func values<Value>(_ convert: (String) -> Value?) -> SparseColumn<Value>? {
    var values = SparseColumn<Value>()
    for place in 0..<count {
      guard let value = convert(text(at: place)) else { return nil }
      values.append(value, row: row(at: place))
    }
    return values
  }
}

// MARK: - What is left

extension ColumnPool {
  /// The columns that are left, each with the type of its values, and with a name of its own.
  ///
  /// - Parameters:
  ///   - log: Takes what is noticed.
  ///   - line: The line of a row.
  func finished(_ log: inout GraphLog, line: (Int) -> Int?) -> [AttributeColumn] {
    let names = Set(columns.map(\.name))
    var counts = Dictionary(uniqueKeysWithValues: takenNames.map { ($0, 1) })
    return columns.map { column in
      let name = Self.unused(column.name, names, &counts)
      if let problem = problem(of: column, renamed: name) {
        log.add(
          .attribute(problem), line: column.texts.isEmpty ? nil : line(column.texts.row(at: 0)))
      }
      let typing = ColumnTyping(column.texts, type: column.type)
      typing.report(name, column.type, &log, line: line)
      return AttributeColumn(
        name: name, values: typing.values,
        timedValues: column.timedTexts.map { timed in
          .init(
            row: timed.row, spell: timed.spell,
            value: AttributeValue(timed.text, type: column.type))
        })
    }
  }

  /// What there is to say of the name of a column that is left: that another one has it, or one that means
  /// the same.
  private func problem(of column: Column, renamed name: String) -> AttributeProblem? {
    if name != column.name { return .repeatedColumn(column.name, renamed: name) }
    let plain = Self.plain(name)
    guard !noticedNames.contains(plain),
      let first = takenNames.sorted().first(where: { $0.lowercased() == name.lowercased() })
    else { return nil }
    return .otherColumn(name, than: first, of: Self.plural[plain] ?? "\(plain)s")
  }

  private static let plural = [
    "x": "places", "y": "places", "color": "colours", "colour": "colours", "r": "colours",
    "g": "colours", "b": "colours", "inferred": "marks of inferred links", "spells": "spells",
    "firstyear": "first years", "lastyear": "last years", "weightbyyear": "weights by year",
  ]

  /// The name where it comes for the first time, else the next of `name_2`, `name_3` … that is no name
  /// itself.
  ///
  /// - Parameter counts: How often each name has come, the made ones included.
  static func unused(
    _ name: String, _ names: Set<String>, _ counts: inout [String: Int]
  ) -> String {
    counts[name, default: 0] += 1
    guard var number = counts[name], number > 1 else { return name }
    while names.contains("\(name)_\(number)") { number += 1 }
    counts[name] = number
    return "\(name)_\(number)"
  }
}

extension ColumnTyping {
  /// Says what of a column is not as the file declares it.
  func report(
    _ name: String, _ type: ValueType?, _ log: inout GraphLog, line: (Int) -> Int?
  ) {
    if let gap {
      log.add(.attribute(.gaps(gapCount, of: name, text: gap.text.excerpt)), line: line(gap.row))
    }
    if let rounded {
      log.add(
        .attribute(.rounded(roundedCount, of: name, text: rounded.text)), line: line(rounded.row))
    }
    guard let misfit, let type else { return }
    let isTooLong = if case .tooLong = WrittenNumber(misfit.text) { true } else { false }
    log.add(
      .attribute(
        type == .integer && isTooLong
          ? .tooLong(of: name, text: misfit.text)
          : .otherType(of: name, declared: type.word, text: misfit.text.excerpt)),
      line: line(misfit.row))
  }
}

extension ValueType {
  fileprivate var word: String {
    switch self {
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "true or false"
    case .text: "text"
    }
  }
}

extension AttributeValue {
  /// The value that a text writes, of a declared type if it has that.
  init(_ text: String, type: ValueType?) {
    switch (type, WrittenNumber(text)) {
    case (.text, _): self = .string(text)
    case (.boolean, _):
      switch text.withoutOuterBlanks.lowercased() {
      case "true", "1": self = .boolean(true)
      case "false", "0": self = .boolean(false)
      default: self = .string(text)
      }
    case (.number, let number): self = number.number.map { .double($0) } ?? .string(text)
    case (_, .whole(let value)): self = .integer(value)
    case (_, .double(let value)): self = .double(value)
    default: self = .string(text)
    }
  }
}
