internal import CoterieRecords

/// How the cells of a column list authors, decided once for a table from its first rows.
///
/// A cell with semicolons is separated there. Other columns are separated by bars, by `and` as in
/// BibTeX, or by commas; a comma may also separate a family name from a given name, so the cells
/// together decide:
///
///     Lund, Asta; Li, Bo      Asta Lund; Bo Li      Lund, Asta and Li, Bo      Asta Lund|Bo Li
///     Asta Lund, Bo Li        Lund A., Li B.        A Lund, B Li               Lund, A., Li, B.
struct AuthorColumn: Sendable, Equatable {
  /// What separates two authors of a cell without semicolons.
  enum Separator: Sendable {
    case bar
    /// ` and `; commas are inside names.
    case and
    /// Commas, and ` and ` before the last author.
    case comma
    /// Every second comma, `Lund, A., Li, B.`
    case secondComma
    /// Nothing: a cell has one author, and its comma is inside the name.
    case none
    /// Nothing: names are joined, `Asta LundBo Li`.
    case capital
  }

  private(set) var separator: Separator
  /// Whether a name without a comma has its initials last: `Lund A.`
  private(set) var isFamilyFirst: Bool

  /// Decides how cells list authors.
  init(_ cells: [CellBytes]) {
    var votes = Votes()
    for cell in cells { votes.add(cell) }
    separator = votes.separator
    isFamilyFirst = votes.familyFirst > votes.givenFirst
  }

  /// Creates a column whose form is known.
  init(separator: Separator, isFamilyFirst: Bool = false) {
    self.separator = separator
    self.isFamilyFirst = isFamilyFirst
  }

  /// The texts of a cell's authors, and of what says that some are left out.
  func pieces(of cell: CellBytes) -> [CellBytes] {
    if cell.contains(semicolon) { return cell.pieces(between: semicolon) }
    switch separator {
    case .bar: return cell.pieces(between: bar)
    case .and: return cell.piecesBetweenAnd
    case .comma: return cell.piecesBetweenAnd.flatMap { $0.pieces(between: comma) }.joiningSuffixes
    case .secondComma:
      let names = cell.piecesBetweenAnd.flatMap { $0.pieces(between: comma) }
      return stride(from: 0, to: names.count, by: 2).map { place in
        place + 1 < names.count
          ? cell[names[place].startIndex..<names[place + 1].endIndex] : names[place]
      }
    case .none: return [cell]
    case .capital: return cell.piecesBetweenJoints
    }
  }
}

private let semicolon = UInt8(ascii: ";")
private let bar = UInt8(ascii: "|")
private let comma = UInt8(ascii: ",")

/// How many cells or names speak for each form.
private struct Votes {
  var bars = 0
  var ands = 0
  var lists = 0
  var pairs = 0
  var singles = 0
  var joints = 0
  var others = 0
  var familyFirst = 0
  var givenFirst = 0

  var separator: AuthorColumn.Separator {
    let most = max(bars, ands, lists, pairs, singles)
    return switch most {
    case 0: joints > others ? .capital : .comma
    case ands: .and
    case lists: .comma
    case pairs: .secondComma
    case bars: .bar
    default: .none
    }
  }

  mutating func add(_ cell: CellBytes) {
    let sign = [semicolon, bar].first { cell.contains($0) }
    if let sign {
      if sign == bar { bars += 1 }
      addOrders(cell.pieces(between: sign))
      return
    }
    let parts = cell.piecesBetweenAnd
    let names = parts.flatMap { $0.pieces(between: comma) }.joiningSuffixes
    if parts.count > 1 {
      addAnd(parts)
    } else {
      addCommas(names)
    }
    addOrders(names)
  }

  /// Whether commas are inside names where `and` separates them: the last name has one then, too.
  private mutating func addAnd(_ parts: [CellBytes]) {
    let hasComma = parts.contains { $0.contains(comma) }
    let isList = hasComma && parts.last?.contains(comma) == false
    if isList, parts.count == 2 { lists += 1 } else { ands += 1 }
  }

  private mutating func addCommas(_ names: [CellBytes]) {
    guard names.count > 1 else {
      if let name = names.first {
        if name.piecesBetweenJoints.count > 1 { joints += 1 } else { others += 1 }
      }
      return
    }
    let areInitials = names.map { $0.words.allSatisfy(\.areInitials) }
    let isAlternating = names.indices.allSatisfy { areInitials[$0] == !$0.isMultiple(of: 2) }
    if names.count.isMultiple(of: 2), isAlternating, names.count > 2 {
      pairs += 1
    } else if names.count == 2, isAlternating || names.contains(where: { $0.words.count == 1 }) {
      singles += 1
    } else {
      lists += 1
    }
  }

  private mutating func addOrders(_ names: [CellBytes]) {
    for name in names where !name.contains(comma) {
      let words = name.words
      guard words.count > 1, let first = words.first, let last = words.last else { continue }
      if last.areInitials, !first.areInitials { familyFirst += 1 }
      if first.areInitials, !last.areInitials { givenFirst += 1 }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The names that are joined without a sign: each begins with a capital right after a small letter,
  /// but after `Mc` and the like at a word's beginning and where it would be one word, as the first half
  /// of `WenGuang`.
  fileprivate var piecesBetweenJoints: [CellBytes] {
    let line = LineText(text)
    var pieces: [CellBytes] = []
    var (start, wordStart) = (0, 0)
    for place in line.characters.indices.dropFirst() {
      let (previous, character) = (line.characters[place - 1], line.characters[place])
      if !previous.isLetter { wordStart = place }
      guard previous.isLowercase, character.isUppercase, start < wordStart,
        !namePrefixes.contains(line[wordStart..<place])
      else { continue }
      pieces.append(Array(line[start..<place].utf8)[...])
      (start, wordStart) = (place, place)
    }
    return pieces + [Array(line[start..<line.characters.count].utf8)[...]]
  }
}

extension [CellBytes] {
  /// The names of a list with a suffix such as `Jr.` joined to the name before it.
  fileprivate var joiningSuffixes: [CellBytes] {
    guard dropFirst().contains(where: { $0.count <= 3 && PersonName.suffixes.contains($0.text) })
    else { return self }
    return reduce(into: []) { names, piece in
      if let name = names.last, PersonName.suffixes.contains(piece.text) {
        names[names.count - 1] = [UInt8]("\(name.text) \(piece.text)".utf8)[...]
      } else {
        names.append(piece)
      }
    }
  }
}
