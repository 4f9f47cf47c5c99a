import CoterieText

/// A vertex or an edge of a file while its element is open: what is said of it so far, so that nothing is
/// made of an element that a cut goes through.
struct XMLItem {
  /// A value of a column.
  struct Value {
    let column: Int
    let text: Range<Int>
    /// When the item has it; nil where that is not said.
    let spell: GraphSpell?
  }

  /// All texts, one after the other.
  private(set) var bytes: [UInt8] = []
  /// The line of its tag.
  private(set) var line = 1

  /// What the file calls it.
  var id: Range<Int>?
  /// What the format has as its label.
  var label: Range<Int>?
  /// What yEd shows on it.
  var nodeLabel: Range<Int>?
  /// Its description.
  var description: Range<Int>?
  /// The relation that it is of.
  var kind: Range<Int>?
  /// The ends of an edge.
  var source: Range<Int>?
  var target: Range<Int>?
  var isDirected = false
  /// The weight in the format's own place.
  var weight: Double?
  private(set) var values: [Value] = []
  /// Columns that have a second value.
  private(set) var repeatedColumns: Set<Int> = []
  var spells: [GraphSpell] = []

  var place: (x: Double?, y: Double?)
  /// The diameter of a vertex, or the thickness of an edge.
  var size: Double?
  var color: GraphColor?
  var isInferred = false

  /// The number of this item, and the last item that had a value, by column.
  private var number: UInt32 = 0
  private var lastItems: [UInt32] = []

  /// Whether nothing is said.
  var isEmpty: Bool { bytes.isEmpty && values.isEmpty }

  /// Begins another item.
  mutating func begin(line: Int) {
    self.line = line
    number &+= 1
    bytes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    (id, label, nodeLabel, description, kind, source, target) = (nil, nil, nil, nil, nil, nil, nil)
    (isDirected, weight, place, size, color) = (false, nil, (nil, nil), nil, nil)
    isInferred = false
    if !spells.isEmpty { spells = [] }
    if !repeatedColumns.isEmpty { repeatedColumns = [] }
  }

  /// Keeps a text.
  mutating func keep(_ text: Span<UInt8>) -> Range<Int> {
    let start = bytes.count
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    return start..<bytes.count
  }

  /// Adds a value of a column.
  mutating func add(_ text: Span<UInt8>, column: Int, during spell: GraphSpell? = nil) {
    values.append(Value(column: column, text: keep(text), spell: spell))
    if spell != nil { return }
    while lastItems.count <= column { lastItems.append(0) }
    if lastItems[column] == number { repeatedColumns.insert(column) }
    lastItems[column] = number
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The values of columns that have several: the one text of equal ones, else a list.
  var lists: [(column: Int, text: String, isList: Bool)] {
    if repeatedColumns.isEmpty { return [] }
    var texts: [Int: [String]] = [:]
    for value in values where value.spell == nil && repeatedColumns.contains(value.column) {
      texts[value.column, default: []].append(text(value.text))
    }
    return texts.sorted { $0.key < $1.key }.map { column, texts in
      Set(texts).count == 1
        ? (column, texts[0], false) : (column, "[\(texts.joined(separator: ", "))]", true)
    }
  }
}
