/// Values of one type, of some rows of a table: memory follows the values and not the rows.
///
///     var sizes: SparseColumn<Double> = [nil, 2.5]
///     sizes[7] = 4
///     sizes[1]     // 2.5
///     sizes.count  // 2
///
/// - Complexity: a value is read in O(log *n*) for *n* values, in O(1) where no row before the last one
///   lacks a value; one is added behind the others in O(1), else in O(*n*).
public struct SparseColumn<Value: Sendable & Equatable>: Sendable, Equatable {
  private(set) var rows = RowNumbers()
  /// The values in the order of their rows.
  public private(set) var values: [Value] = []

  /// Creates a column without values.
  public init() {}

  /// Creates a column of the first rows, each of which has a value.
  public init(_ values: [Value]) {
    self.values = values
    rows = RowNumbers(first: values.count)
  }

  /// Creates a column of the first rows, of which some have no value.
  public init(_ values: some Sequence<Value?>) {
    for (row, value) in values.enumerated() {
      if let value { append(value, row: row) }
    }
  }

  /// How many rows have a value.
  public var count: Int { values.count }

  /// Whether no row has a value.
  public var isEmpty: Bool { values.isEmpty }

  /// The value of a row, nil where it has none.
  public subscript(row: Int) -> Value? {
    get { rows.place(of: row).map { values[$0] } }
    set {
      guard let newValue else { return remove(row) }
      if row > rows.last { return append(newValue, row: row) }
      if let place = rows.place(of: row) {
        values[place] = newValue
      } else {
        let place = rows.placeToInsert(row)
        rows.insert(row, at: place)
        values.insert(newValue, at: place)
      }
    }
  }

  /// Makes room for values.
  mutating func reserve(_ count: Int) { values.reserveCapacity(count) }

  /// The row of the value at a place of ``values``.
  public func row(at place: Int) -> Int { rows[place] }

  /// Adds the value of a row behind all others.
  ///
  /// - Precondition: `row` is above the rows that have a value.
  mutating func append(_ value: Value, row: Int) {
    rows.append(row)
    values.append(value)
  }

  private mutating func remove(_ row: Int) {
    guard let place = rows.place(of: row) else { return }
    rows.remove(at: place)
    values.remove(at: place)
  }

  /// The column of what becomes of the values; rows that get none have none.
  func mapping<Other>(_ transform: (Value) -> Other?) -> SparseColumn<Other> {
    var mapped = SparseColumn<Other>()
    for (place, value) in values.enumerated() {
      if let other = transform(value) { mapped.append(other, row: row(at: place)) }
    }
    return mapped
  }

  /// The column of the rows in a list, each with the number of its place there.
  func taking(_ list: some Sequence<Int>) -> Self {
    var taken = Self()
    for (row, old) in list.enumerated() {
      if let value = self[old] { taken.append(value, row: row) }
    }
    return taken
  }
}

extension SparseColumn: ExpressibleByArrayLiteral {
  /// Creates a column of the first rows, of which some have no value.
  public init(arrayLiteral elements: Value?...) { self.init(elements) }
}
