/// A column as a file writes it: the text of each value, by vertex or edge, before anything is decided
/// about its type.
struct WrittenColumn: Sendable {
  /// The name in the file.
  var name: String
  /// What the file declares the values to be; nil where it declares nothing.
  var type: ValueType?
  /// The value of rows for which the file gives none.
  var fallback: String?
  /// The texts of rows that follow one another.
  private var texts = TextColumn()
  /// Texts of rows that do not follow those before them.
  private var others: [(row: Int, text: String)] = []
  /// Values at some times.
  private(set) var timedTexts: [(row: Int, spell: GraphSpell, text: String)] = []

  init(_ name: String, type: ValueType? = nil) {
    self.name = name
    self.type = type
  }

  /// Whether the file gives no value.
  var isEmpty: Bool { texts.isEmpty && others.isEmpty && timedTexts.isEmpty && fallback == nil }

  /// Sets the value of a row; the last one stays.
  mutating func set(_ text: Span<UInt8>, row: Int) {
    if others.isEmpty, row > texts.rows.last {
      texts.append(text, row: row)
    } else {
      others.append((row, String(copying: text)))
    }
  }

  /// Sets the value of a row; the last one stays.
  mutating func set(_ text: String, row: Int) {
    if others.isEmpty, row > texts.rows.last {
      texts.append(text, row: row)
    } else {
      others.append((row, text))
    }
  }

  /// Adds the value that a row has for some time.
  mutating func add(_ text: String, row: Int, during spell: GraphSpell) {
    timedTexts.append((row, spell, text))
  }

  /// The texts by row, with the fallback where a row has none.
  func column(rowCount: Int) -> TextColumn {
    var losses = LostValues()
    return column(rowCount: rowCount, repeated: [], losses: &losses)
  }

  /// The texts by row, with the fallback where a row has none. Of several texts of a row the last stays, or the
  /// first that is not blank where the row is listed several times.
  ///
  /// - Parameters:
  ///   - repeated: The rows that are listed several times.
  ///   - losses: Counts the texts of these that differ from the one that stays.
  func column(rowCount: Int, repeated: Set<Int>, losses: inout LostValues) -> TextColumn {
    let column = others.isEmpty ? texts : joined(repeated, &losses)
    guard let fallback, column.count < rowCount else { return column }
    let timed = Set(timedTexts.map(\.row))
    return TextColumn((0..<rowCount).map { column[$0] ?? (timed.contains($0) ? nil : fallback) })
  }

  /// The texts of all rows in their order.
  private func joined(_ repeated: Set<Int>, _ losses: inout LostValues) -> TextColumn {
    func text(_ number: Int) -> String {
      number < texts.count ? texts.text(at: number) : others[number - texts.count].text
    }
    var numbers = ValueList<Int>()
    for place in 0..<texts.count { numbers.append(place, row: texts.row(at: place)) }
    for (place, other) in others.enumerated() {
      numbers.append(texts.count + place, row: other.row)
    }
    let kept = numbers.column { row, first, last in
      guard repeated.contains(row), !text(first).isBlank else { return last }
      if !text(last).isBlank, text(first) != text(last) {
        losses.add(row: row, column: name, kept: text(first), lost: text(last))
      }
      return first
    }
    var column = TextColumn()
    for place in 0..<kept.count {
      column.append(text(kept.values[place]), row: kept.row(at: place))
    }
    return column
  }
}

/// The columns of the vertices, or of the edges, of a file.
struct WrittenColumns: Sendable {
  private(set) var columns: [WrittenColumn] = []
  private var places: [String: Int] = [:]
  /// The names of columns that a reader keeps in a place of their own.
  private(set) var takenNames: Set<String> = []

  /// Notes the name of a column that has a place of its own, which no other column is to get.
  mutating func take(_ name: String) { takenNames.insert(name) }

  /// The number of the column of a name, made where there is none.
  mutating func column(named name: String, type: ValueType? = nil) -> Int {
    if let place = places[name] { return place }
    return addColumn(named: name, type: type)
  }

  /// Makes a column, also where there is one of that name, and returns its number.
  mutating func addColumn(named name: String, type: ValueType? = nil) -> Int {
    if places[name] == nil { places[name] = columns.count }
    columns.append(WrittenColumn(name, type: type))
    return columns.count - 1
  }

  subscript(column: Int) -> WrittenColumn {
    get { columns[column] }
    _modify { yield &columns[column] }
  }
}
