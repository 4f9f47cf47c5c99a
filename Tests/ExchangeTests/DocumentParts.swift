import CoterieExchange

/// The parts of a document that a format may hold.
struct DocumentParts: OptionSet, Sendable {
  let rawValue: Int

  static let titles = Self(rawValue: 1)
  /// The names by which edges mean vertices.
  static let ids = Self(rawValue: 1 << 1)
  static let labels = Self(rawValue: 1 << 2)
  /// The order of the vertices.
  static let order = Self(rawValue: 1 << 3)
  static let positions = Self(rawValue: 1 << 4)
  static let sizes = Self(rawValue: 1 << 5)
  static let colors = Self(rawValue: 1 << 6)
  static let clusters = Self(rawValue: 1 << 7)
  static let times = Self(rawValue: 1 << 8)
  static let vertexColumns = Self(rawValue: 1 << 9)
  static let directions = Self(rawValue: 1 << 10)
  /// Edges with a direction beside others without.
  static let mixedDirections = Self(rawValue: 1 << 11)
  static let weights = Self(rawValue: 1 << 12)
  static let edgeIDs = Self(rawValue: 1 << 13)
  static let edgeLabels = Self(rawValue: 1 << 14)
  static let kinds = Self(rawValue: 1 << 15)
  static let edgeColors = Self(rawValue: 1 << 16)
  static let widths = Self(rawValue: 1 << 17)
  static let inferred = Self(rawValue: 1 << 18)
  static let timedWeights = Self(rawValue: 1 << 19)
  static let edgeColumns = Self(rawValue: 1 << 20)

  /// Truth values, and not numbers in their place.
  static let truthValues = Self(rawValue: 1 << 21)

  static let all = Self(rawValue: 1 << 22 - 1)
}

/// What a format holds of a document.
struct HeldParts: Sendable {
  /// The parts that come back as they were.
  let held: DocumentParts
  /// The parts that come back in another form: scaled places, columns of other names.
  let changed: DocumentParts

  private init(_ held: DocumentParts, changed: DocumentParts = []) {
    self.held = held.subtracting(changed)
    self.changed = changed
  }

  /// The parts in which a document that was read can differ from one that was written.
  var compared: DocumentParts {
    // A file without ids, labels or an order of vertices has others in their place.
    DocumentParts.all.subtracting(changed).subtracting(
      DocumentParts([.ids, .labels, .order, .truthValues]).subtracting(held))
  }

  /// Which edges can have directions.
  var directions: RandomDocument.Directions {
    held.contains(.mixedDirections) ? .some : held.contains(.directions) ? .all : .none
  }

  /// What a format holds.
  init(of format: GraphFormat) {
    self = Self.table[format.name] ?? Self(.all)
  }

  /// The formats that do not hold everything.
  private static let table: [String: HeldParts] = [
    "net": Self(pajek, changed: [.positions, .sizes, .colors, .edgeColors]),
    "time.net": Self(
      pajek.union([.kinds, .times]), changed: [.positions, .sizes, .colors, .edgeColors]),
    "mtx": Self([.titles, .order, .directions, .weights]),
    "metis": Self([.order], changed: .weights),
    "dl": Self([.labels, .order, .directions, .weights]),
    "gml": Self(DocumentParts.all.subtracting(.truthValues)),
    "gdf": Self(DocumentParts.all.subtracting(.titles)),
    "tsv": Self([.titles, .labels, .weights]),
    "adjlist": Self([.titles, .labels], changed: .weights),
    "lgl": Self([.labels, .weights]),
    "vosviewer.json": Self(
      DocumentParts.all.subtracting([.directions, .mixedDirections]),
      changed: [.positions, .vertexColumns]),
  ]

  private static let pajek: DocumentParts = [
    .titles, .labels, .order, .directions, .mixedDirections, .weights, .edgeLabels, .widths,
    .inferred,
  ]
}
