import CoterieRecords

/// Texts of some rows of a table, one after the other in one piece of memory.
///
///     var labels: TextColumn = ["Ada", nil, "Bob"]
///     labels[2]  // "Bob"
///
/// - Complexity: as that of ``SparseColumn``.
public struct TextColumn: Sendable {
  private(set) var rows = RowNumbers()
  /// The bytes of all texts; ``range(at:)`` is where one has its own.
  private(set) var bytes: [UInt8] = []
  private var ends = TextEnds()

  /// Creates a column without texts.
  public init() {}

  /// Creates a column of the first rows, of which some have no text.
  public init(_ texts: some Sequence<String?>) {
    for (row, text) in texts.enumerated() {
      if let text { append(text, row: row) }
    }
  }

  /// How many rows have a text.
  public var count: Int { rows.count }

  /// Whether no row has a text.
  public var isEmpty: Bool { rows.count == 0 }

  /// How many bytes the texts have.
  public var byteCount: Int { bytes.count }

  /// The text of a row, nil where it has none.
  public subscript(row: Int) -> String? {
    get { rows.place(of: row).map { text(at: $0) } }
    set {
      if let newValue, row > rows.last { return append(newValue, row: row) }
      if newValue == nil, rows.place(of: row) == nil { return }
      self = changed(row, to: newValue)
    }
  }

  /// The row of the text at a place among those that there are.
  public func row(at place: Int) -> Int { rows[place] }

  /// The text at a place among those that there are.
  public func text(at place: Int) -> String {
    String(decoding: bytes[range(at: place)], as: UTF8.self)
  }

  /// Where the bytes of a text are in ``bytes``.
  func range(at place: Int) -> Range<Int> { ends[place]..<ends[place + 1] }

  /// Whether a row has a text, and its bytes are some others.
  func has(_ other: Span<UInt8>, at place: Int) -> Bool {
    bytes.span.extracting(range(at: place)).hasSameBytes(as: other)
  }

  /// The first byte of a text, 0 where it is empty.
  func firstByte(at place: Int) -> UInt8 {
    let range = range(at: place)
    return range.isEmpty ? 0 : bytes[range.lowerBound]
  }

  /// Adds the text of a row behind all others.
  mutating func append(_ text: String, row: Int) {
    rows.append(row)
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  /// Adds the text of a row behind all others.
  ///
  /// - Precondition: `text` is UTF-8, and `row` is above the rows that have a text.
  mutating func append(_ text: Span<UInt8>, row: Int) {
    rows.append(row)
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
  }

  /// The column with another text in a row that is not behind all others.
  private func changed(_ row: Int, to text: String?) -> Self {
    var changed = Self()
    var isDone = text == nil
    for place in 0..<count {
      let here = rows[place]
      if !isDone, here >= row {
        text.map { changed.append($0, row: row) }
        isDone = true
      }
      if here != row { changed.append(self.text(at: place), row: here) }
    }
    return changed
  }

  /// The column of the rows in a list, each with the number of its place there.
  func taking(_ list: some Sequence<Int>) -> Self {
    var taken = Self()
    for (row, old) in list.enumerated() {
      if let place = rows.place(of: old) {
        taken.append(bytes.span.extracting(range(at: place)), row: row)
      }
    }
    return taken
  }
}

extension TextColumn: Equatable {
  /// Two columns are equal if the same rows have texts of the same bytes.
  public static func == (one: Self, other: Self) -> Bool {
    one.rows == other.rows && one.bytes == other.bytes
      && (0..<one.count).allSatisfy { one.ends[$0 + 1] == other.ends[$0 + 1] }
  }
}

extension TextColumn: ExpressibleByArrayLiteral {
  /// Creates a column of the first rows, of which some have no text.
  public init(arrayLiteral elements: String?...) { self.init(elements) }
}
