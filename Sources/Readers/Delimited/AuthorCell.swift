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
  init(_ cell: String, in column: AuthorColumn) {
    var pieces = column.pieces(of: cell.decodingEntities)
    isCut = cell.utf8.count >= Self.spreadsheetLimit && cell.utf16.count == Self.spreadsheetLimit
    if isCut {
      pieces.removeLast()
      hidden = .unknown
    }
    for piece in pieces { add(piece, in: column) }
  }

  /// The most characters that a spreadsheet keeps of a cell.
  private static let spreadsheetLimit = 32_767

  private mutating func add(_ piece: Substring, in column: AuthorColumn) {
    let (text, identifier) = Self.withoutNumber(piece)
    guard !Self.isPlain(text) else {
      addName(text, in: column, identifier)
      return
    }
    let parts = AuthorPieces(text)
    hidden = hidden.plus(parts.hidden)
    for name in parts.names { addName(name[...], in: column, identifier) }
  }

  private mutating func addName(
    _ piece: Substring, in column: AuthorColumn, _ identifier: PersonIdentifier?
  ) {
    guard let name = CellName(String(piece).collapsed, isFamilyFirst: column.isFamilyFirst) else {
      return
    }
    contributors.append(
      Contributor(name.name, isGroup: name.isGroup, identifiers: identifier.map { [$0] } ?? []))
  }

  /// Whether a piece holds words of names alone and nothing that says that authors are left out.
  private static func isPlain(_ piece: Substring) -> Bool {
    var isWordStart = true
    for byte in piece.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xDF: isWordStart = false
      case UInt8(ascii: "a")...UInt8(ascii: "z"): if isWordStart { return false }
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "'"), 0x80...0xBF: continue
      case UInt8(ascii: " "), UInt8(ascii: ","): isWordStart = true
      default: return false
      }
    }
    return !piece.utf8.suffix(2).elementsEqual("..".utf8)
      && !piece.utf8.split(whereSeparator: { $0 < 0x41 }).contains {
        HiddenAuthorsPhrase.mayHold(Substring($0))
      }
  }

  /// A name without the author's number of Scopus after it: `Lund, Asta (57900000001)`.
  private static func withoutNumber(_ piece: Substring) -> (Substring, PersonIdentifier?) {
    guard piece.last == ")", let start = piece.lastIndex(of: "(") else { return (piece, nil) }
    let digits = piece[piece.index(after: start)...].dropLast()
    guard digits.utf8.count >= 8, digits.utf8.allSatisfy({ 48...57 ~= $0 }) else {
      return (piece, nil)
    }
    return (piece[..<start].trimmedSlice, PersonIdentifier(.scopus, String(digits)))
  }
}

/// The names in a piece of a cell that may hold several, and how many it says are left out.
private struct AuthorPieces {
  private(set) var names: [String] = []
  let hidden: AuthorList.Hidden

  init(_ piece: Substring) {
    let line = LineText(String(piece))
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
    names = Self.arePersons(texts) ? texts : [String(piece)]
  }

  /// Whether an "and" or the like separates whole names, and is not in the name of one: all of them
  /// are of one form.
  private static func arePersons(_ texts: [String]) -> Bool {
    guard texts.count > 1 else { return true }
    let withComma = texts.count { $0.contains(",") }
    return withComma == texts.count || withComma == 0 && texts.allSatisfy { $0.contains(" ") }
  }
}

extension String {
  /// The text with characters for entities such as `&eacute;`, whose semicolons separate nothing.
  fileprivate var decodingEntities: String {
    utf8.contains(UInt8(ascii: "&")) && utf8.contains(UInt8(ascii: ";")) ? readable : self
  }
}
