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
  }

  private(set) var separator: Separator
  /// Whether a name without a comma has its initials last: `Lund A.`
  private(set) var isFamilyFirst: Bool

  /// Decides how cells list authors.
  init(_ cells: [String]) {
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
  func pieces(of cell: String) -> [Substring] {
    if cell.utf8.contains(UInt8(ascii: ";")) { return cell.pieces(between: ";") }
    switch separator {
    case .bar: return cell.pieces(between: "|")
    case .and: return cell.piecesBetweenAnd
    case .comma: return cell.piecesBetweenAnd.flatMap { $0.pieces(between: ",") }.joiningSuffixes
    case .secondComma:
      let names = cell.piecesBetweenAnd.flatMap { $0.pieces(between: ",") }
      return stride(from: 0, to: names.count, by: 2).map { place in
        place + 1 < names.count
          ? cell[names[place].startIndex..<names[place + 1].endIndex] : names[place]
      }
    case .none: return [cell[...]]
    }
  }
}

/// How many cells or names speak for each form.
private struct Votes {
  var bars = 0
  var ands = 0
  var lists = 0
  var pairs = 0
  var singles = 0
  var familyFirst = 0
  var givenFirst = 0

  var separator: AuthorColumn.Separator {
    let most = max(bars, ands, lists, pairs, singles)
    return switch most {
    case 0: .comma
    case ands: .and
    case lists: .comma
    case pairs: .secondComma
    case bars: .bar
    default: .none
    }
  }

  mutating func add(_ cell: String) {
    guard !cell.utf8.contains(UInt8(ascii: ";")) else {
      addOrders(cell.pieces(between: ";"))
      return
    }
    if cell.utf8.contains(UInt8(ascii: "|")) {
      bars += 1
      addOrders(cell.pieces(between: "|"))
      return
    }
    let parts = cell.piecesBetweenAnd
    let names = parts.flatMap { $0.pieces(between: ",") }.joiningSuffixes
    if parts.count > 1 {
      addAnd(parts)
    } else {
      addCommas(names)
    }
    addOrders(names)
  }

  /// Whether commas are inside names where `and` separates them: the last name has one then, too.
  private mutating func addAnd(_ parts: [Substring]) {
    let withComma = parts.filter { $0.utf8.contains(UInt8(ascii: ",")) }
    let isList = !withComma.isEmpty && parts.last?.utf8.contains(UInt8(ascii: ",")) == false
    if isList, parts.count == 2 { lists += 1 } else { ands += 1 }
  }

  private mutating func addCommas(_ names: [Substring]) {
    guard names.count > 1 else { return }
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

  private mutating func addOrders(_ names: [Substring]) {
    for name in names where !name.utf8.contains(UInt8(ascii: ",")) {
      let words = name.words
      guard words.count > 1, let first = words.first, let last = words.last else { continue }
      if last.areInitials, !first.areInitials { familyFirst += 1 }
      if first.areInitials, !last.areInitials { givenFirst += 1 }
    }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The texts between two signs that hold more than white space.
  fileprivate func pieces(between sign: Character) -> [Substring] {
    split(separator: sign).map(\.trimmedSlice).filter { !$0.isEmpty }
  }

  /// The texts between two words `and`.
  fileprivate var piecesBetweenAnd: [Substring] {
    split(separator: " and ").map(\.trimmedSlice).filter { !$0.isEmpty }
  }
}

extension Substring {
  var words: [Substring] { split(separator: " ") }

  /// Whether the text is up to four capitals of initials: `A.`, `J.-P.`, `BC`.
  var areInitials: Bool {
    var letters = 0
    for character in self where character != "." && character != "-" {
      guard character.isUppercase else { return false }
      letters += 1
    }
    return (1...4).contains(letters) && (letters <= 3 || utf8.contains(UInt8(ascii: ".")))
  }
}

extension [Substring] {
  /// The names of a list with a suffix such as `Jr.` joined to the name before it.
  fileprivate var joiningSuffixes: [Substring] {
    reduce(into: []) { names, piece in
      if let name = names.last, PersonName.suffixes.contains(String(piece)) {
        names[names.count - 1] = piece.base[name.startIndex..<piece.endIndex]
      } else {
        names.append(piece)
      }
    }
  }
}
