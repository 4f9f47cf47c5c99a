internal import CoterieRecords
import CoterieText

/// The authors that a cell of a table lists.
struct AuthorCell {
  /// The authors, in order.
  private(set) var contributors: [Contributor] = []
  /// How many the cell leaves out.
  private(set) var hidden = AuthorList.Hidden.none
  /// Whether a spreadsheet cut the cell.
  let isCut: Bool

  /// The authors as a list.
  var list: AuthorList { AuthorList(contributors, hidden: hidden) }

  /// Reads a cell of a column.
  ///
  /// A cell of as many characters as a spreadsheet keeps was cut there: its last name is left out, and
  /// its list is truncated.
  init(_ cell: CellBytes, in column: AuthorColumn) {
    var pieces = column.pieces(of: cell.decodingEntities)
    isCut = Self.isCut(cell)
    if isCut {
      _ = pieces.popLast()
      hidden = .unknown
    }
    contributors.reserveCapacity(pieces.count)
    for piece in pieces { add(piece, in: column) }
  }

  /// The names of a cell, where each is a plain one, as nearly always; nil for other cells.
  static func plainNames(_ cell: CellBytes, in column: AuthorColumn) -> [PlainCellName]? {
    if isCut(cell) { return nil }
    var names: [PlainCellName] = []
    let pieces = column.pieces(of: cell)
    names.reserveCapacity(pieces.count)
    for piece in pieces {
      guard let name = PlainCellName(piece, isFamilyFirst: column.isFamilyFirst) else { return nil }
      names.append(name)
    }
    return names
  }

  private static func isCut(_ cell: CellBytes) -> Bool {
    cell.count >= spreadsheetLimit && cell.text.utf16.count == spreadsheetLimit
  }

  /// The most characters that a spreadsheet keeps of a cell.
  private static let spreadsheetLimit = 32_767

  private mutating func add(_ piece: CellBytes, in column: AuthorColumn) {
    let (text, identifier) = Self.withoutNumber(piece)
    if let name = PlainCellName(text, isFamilyFirst: column.isFamilyFirst)?.name {
      add(name, isGroup: false, identifier)
      return
    }
    let parts = AuthorPieces(text.text)
    hidden = hidden.plus(parts.hidden)
    for part in parts.names {
      if let name = CellName(Array(part.utf8)[...], isFamilyFirst: column.isFamilyFirst) {
        add(name.name, isGroup: name.isGroup, identifier)
      }
    }
  }

  private mutating func add(_ name: PersonName, isGroup: Bool, _ identifier: PersonIdentifier?) {
    contributors.append(
      Contributor(name, isGroup: isGroup, identifiers: identifier.map { [$0] } ?? []))
  }

  /// A name without the author's number of Scopus after it: `Lund, Asta (57900000001)`.
  private static func withoutNumber(_ piece: CellBytes) -> (CellBytes, PersonIdentifier?) {
    guard piece.last == UInt8(ascii: ")"), let start = piece.lastIndex(of: UInt8(ascii: "("))
    else { return (piece, nil) }
    let digits = piece[(start + 1)...].dropLast()
    guard digits.count >= 8, digits.allSatisfy(\.isDigit) else { return (piece, nil) }
    return (piece[..<start].withoutOuterBlanks, PersonIdentifier(.scopus, digits.text))
  }
}

/// The names in a piece of a cell that may hold several, and how many it says are left out.
private struct AuthorPieces {
  private(set) var names: [String] = []
  let hidden: AuthorList.Hidden

  init(_ piece: String) {
    let line = LineText(piece)
    let list = AuthorListParts(line, upTo: line.characters.count)
    hidden = list.parts[...].hiddenAuthors
    var ranges: [Range<Int>] = []
    var isAfterName = false
    for part in list.parts {
      guard case .name(let range, let separator) = part else {
        isAfterName = false
        continue
      }
      if isAfterName, separator == .comma, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
      isAfterName = true
    }
    let texts = ranges.map { line.words(of: $0) }
    names = Self.arePersons(texts) ? texts : [piece]
  }

  /// Whether an "and" or the like separates whole names, and is not in the name of one: all of them
  /// are of one form.
  private static func arePersons(_ texts: [String]) -> Bool {
    guard texts.count > 1 else { return true }
    let withComma = texts.count { $0.contains(",") }
    return withComma == texts.count || withComma == 0 && texts.allSatisfy { $0.contains(" ") }
  }
}

extension ArraySlice<UInt8> {
  /// The text with characters for entities such as `&eacute;`, whose semicolons separate nothing.
  fileprivate var decodingEntities: CellBytes {
    contains(UInt8(ascii: "&")) && contains(UInt8(ascii: ";"))
      ? Array(text.readable.utf8)[...] : self
  }
}
