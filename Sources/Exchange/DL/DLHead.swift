import CoterieRecords

/// What a DL file says before its data.
struct DLHead {
  /// What labels are of.
  enum Axis {
    case both, rows, columns, matrices
  }

  /// How many rows there are; nil where nothing says so.
  var rowCount: Int?
  /// How many columns there are.
  var columnCount: Int?
  /// How many matrices there are.
  var matrixCount = 1
  /// How the data are written.
  var format = DLFormat.fullMatrix
  /// Whether rows and columns are different things.
  var hasTwoModes = false
  /// Whether the matrix lacks its diagonal.
  var lacksDiagonal = false
  /// The labels of rows, columns and matrices.
  var labels: [Axis: [String]] = [:]
  /// Whether the labels of rows and of columns stand among the data.
  var embedded: Set<Axis> = []

  /// Whether the labels of an axis stand among the data.
  func embeds(_ axis: Axis) -> Bool { embedded.contains(axis) || embedded.contains(.both) }

  /// The labels of an axis.
  func labels(of axis: Axis) -> [String] { labels[axis] ?? labels[.both] ?? [] }
}

// MARK: - Reading

extension DLHead {
  /// Reads a file up to its data; nothing of one that does not begin with `dl`.
  mutating func read(
    _ scanner: inout WordScanner, _ text: Span<UInt8>, _ builder: inout GraphBuilder
  ) {
    guard scanner.keyword(text)?.word == "dl" else { return }
    var axis = Axis.both
    while let keyword = scanner.keyword(text) {
      switch keyword.word {
      case "data": return Self.beginData(&scanner, text)
      case "row", "rows": axis = .rows
      case "col", "cols", "column", "columns": axis = .columns
      case "matrix", "matrices", "level", "levels": axis = .matrices
      case "labels", "label":
        readLabels(of: axis, &scanner, text, hasColon: keyword.hasColon)
        axis = .both
      case "title": builder.title = scanner.value(text) ?? ""
      default: readSetting(keyword.word, &scanner, text, &builder)
      }
    }
    builder.add(.graphFile(.endsEarly(inside: "dl")), line: 1)
  }

  private static func beginData(_ scanner: inout WordScanner, _ text: Span<UInt8>) {
    if scanner.endsLine(text) { scanner.nextLine(text) }
  }

  private mutating func readSetting(
    _ word: String, _ scanner: inout WordScanner, _ text: Span<UInt8>,
    _ builder: inout GraphBuilder
  ) {
    let line = scanner.line
    let value = scanner.value(text) ?? ""
    let number = Int(value).flatMap { $0 >= 0 ? $0 : nil }
    switch word {
    case "n" where number != nil: (rowCount, columnCount) = (number, number)
    case "nr" where number != nil:
      rowCount = number
      hasTwoModes = columnCount.map { $0 != number } ?? false
    case "nc" where number != nil:
      columnCount = number
      hasTwoModes = rowCount.map { $0 != number } ?? false
    case "nm" where number != nil: matrixCount = number ?? 1
    case "diagonal", "diag": lacksDiagonal = value.lowercased() == "absent"
    case "format":
      if let named = DLFormat.named(value.lowercased()) {
        format = named.format
        if named.hasTwoModes { hasTwoModes = true }
      } else {
        format = .unread
        builder.add(
          .graphFile(.leftOut("matrix in the format \"\(value.excerpt)\"", count: 1)), line: line)
      }
    default:
      builder.add(
        .graphFile(.unexpected("\(word) \(value)".excerpt, expected: "a keyword of DL")),
        line: line)
    }
  }

  // MARK: Labels

  private mutating func readLabels(
    of axis: Axis, _ scanner: inout WordScanner, _ text: Span<UInt8>, hasColon: Bool
  ) {
    if !hasColon, scanner.skips("embedded", text) {
      embedded.insert(axis)
      _ = scanner.skips(":", text)
      return
    }
    let count: Int? =
      switch axis {
      case .rows: rowCount
      case .columns: columnCount
      case .matrices: matrixCount
      case .both: rowCount ?? columnCount
      }
    labels[axis] = DLLabels.read(&scanner, text, count: count)
  }
}
