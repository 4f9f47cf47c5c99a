internal import CoterieRecords
import CoterieText

/// The names of a field such as `author`.
struct BibTeXNames {
  /// The names, in order.
  private(set) var names: [BibTeXName] = []
  /// How many the list leaves out.
  private(set) var hidden = AuthorList.Hidden.none
  /// Texts that are no names.
  private(set) var unread: [String] = []

  /// No names.
  init() {}

  /// Reads the text of a field.
  init(_ text: ArraySlice<UInt8>) {
    let list = Self.withoutBracesAroundList(text.withoutOuterBlanks)
    let parts = BibTeXList.items(of: list)
    let isAlone = parts.count == 1
    for part in parts { add(part, isAlone: isAlone) }
  }

  private mutating func add(_ part: ArraySlice<UInt8>, isAlone: Bool) {
    if let name = BibTeXName(plain: part) {
      names.append(name)
      return
    }
    var part = part
    if let hidden = BibTeXHiddenNames(&part) { self.hidden = self.hidden.plus(hidden.count) }
    if part.isEmpty { return }
    if part.isSuffixOfName, let last = names.last, last.suffix.isEmpty, !last.isGroup {
      names[names.count - 1].suffix = part
      return
    }
    if part.maySeparateNames {
      let several = BibTeXList.namesWithoutAnd(part)
      if several.count > 1 {
        for name in several { add(name, isAlone: false) }
        return
      }
    }
    if let name = BibTeXName(part, isAlone: isAlone) {
      names.append(name)
    } else {
      unread.append(part.text)
    }
  }

  /// The list in braces that hold nothing else: `{{Lund, Asta and Li, Bo}}`. A group's name may hold an
  /// "and" too.
  private static func withoutBracesAroundList(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let inner = text.withoutOuterBraces else { return text }
    let parts = BibTeXList.items(of: inner)
    guard parts.count > 1 else { return text }
    let areFamilyFirst = parts.allSatisfy {
      $0.contains(UInt8(ascii: ",")) || BibTeXHiddenNames.areOthers($0)
    }
    let arePeople = parts.allSatisfy { part in
      part.contains(0x20) && isPersonName(part.readableText)
        && !OrganisationWords.mean(part.readableText, isAlone: true)
    }
    return areFamilyFirst || arePeople ? inner : text
  }
}

/// Lists of BibTeX: items with the word "and" between them, outside of braces.
enum BibTeXList {
  /// The items that are not empty.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func items(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var items: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var depth = 0
    var place = start
    var lastQuote: Int?
    while place < text.endIndex {
      switch text[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "\"") where depth == 0 && opensQuote(text, place):
        let last = lastQuote ?? text.lastIndex(of: UInt8(ascii: "\"")) ?? place
        lastQuote = last
        if last > place, let close = text[(place + 1)...].firstIndex(of: UInt8(ascii: "\"")) {
          place = close
        }
      case UInt8(ascii: "a"), UInt8(ascii: "A"):
        guard depth == 0, isAnd(text, place) else { break }
        append(text[start..<place], to: &items)
        place += 2
        start = place + 1
      default: break
      }
      place += 1
    }
    append(text[min(start, text.endIndex)...], to: &items)
    return items
  }

  private static func append(_ item: ArraySlice<UInt8>, to items: inout [ArraySlice<UInt8>]) {
    let item = item.withoutOuterBlanks
    if !item.isEmpty { items.append(item) }
  }

  static func isAnd(_ text: ArraySlice<UInt8>, _ place: Int) -> Bool {
    guard place + 2 < text.endIndex, text[place + 1] | 0x20 == UInt8(ascii: "n"),
      text[place + 2] | 0x20 == UInt8(ascii: "d")
    else { return false }
    return (place == text.startIndex || text[place - 1] <= 0x20)
      && (place + 3 == text.endIndex || text[place + 3] <= 0x20)
  }

  private static func opensQuote(_ text: ArraySlice<UInt8>, _ place: Int) -> Bool {
    guard place > text.startIndex else { return true }
    let before = text[place - 1]
    return before <= 0x20 || before == UInt8(ascii: "=") || before == UInt8(ascii: ",")
  }

  /// The parts between two signs outside of braces and quotes, without blanks around them.
  static func parts(of text: ArraySlice<UInt8>, between sign: UInt8) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var depth = 0
    var place = start
    var isQuoted = false
    while place < text.endIndex {
      switch text[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "\"") where depth == 0 && (isQuoted || opensQuote(text, place)):
        isQuoted.toggle()
      case sign where depth == 0 && !isQuoted:
        parts.append(text[start..<place].withoutOuterBlanks)
        start = place + 1
      default: break
      }
      place += 1
    }
    parts.append(text[min(start, text.endIndex)...].withoutOuterBlanks)
    return parts
  }

  /// The names in an item that should be one: `Lund, Asta; Li, Bo`, `A. Lund, B. Li`, `Lund, A., Li, B.`
  static func namesWithoutAnd(_ item: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let semicolon = parts(of: item, between: UInt8(ascii: ";")).filter { !$0.isEmpty }
    if semicolon.count > 1 { return semicolon }
    let parts = parts(of: item, between: UInt8(ascii: ",")).filter { !$0.isEmpty }
    guard parts.count > 1, !item.contains(UInt8(ascii: "=")) else { return [item] }
    if parts.allSatisfy(\.isInitialAndFamily) { return parts }
    let isPaired =
      parts.count > 3 && parts.count.isMultiple(of: 2)
      && stride(from: 1, to: parts.count, by: 2).allSatisfy { parts[$0].areInitialsOfName }
    if isPaired {
      return stride(from: 0, to: parts.count, by: 2).map { place in
        item[parts[place].startIndex..<parts[place + 1].endIndex]
      }
    }
    let areWhole =
      parts.count > 2
      && parts.allSatisfy { part in
        part.count(where: { $0 == 0x20 }) > 0 && isPersonName(part.readableText)
      }
    return areWhole ? parts : [item]
  }
}

extension ArraySlice<UInt8> {
  /// Whether an item may hold several names: it has a semicolon, several commas, or begins with an initial
  /// and has a comma.
  fileprivate var maySeparateNames: Bool {
    var commas = 0
    for byte in self {
      if byte == UInt8(ascii: ";") { return true }
      if byte == UInt8(ascii: ",") { commas += 1 }
    }
    return commas > 1 || commas == 1 && count > 1 && self[startIndex + 1] == UInt8(ascii: ".")
  }

  /// Whether a text is `A. Lund`: initials with a point, and then a word.
  fileprivate var isInitialAndFamily: Bool {
    let words = split(whereSeparator: { $0 <= 0x20 })
    guard words.count > 1, let last = words.last, last.count > 1 else { return false }
    return last[last.startIndex + 1] != UInt8(ascii: ".") && !last.contains(UInt8(ascii: "."))
      && words.dropLast().allSatisfy { $0.areInitials && $0.last == UInt8(ascii: ".") }
  }

  /// Whether a text is `A.` or `A. B.`
  fileprivate var areInitialsOfName: Bool {
    let words = split(whereSeparator: { $0 <= 0x20 })
    return !words.isEmpty && words.allSatisfy(\.areInitials)
  }

  /// What is between braces that hold the whole text; nil where there are none.
  var withoutOuterBraces: ArraySlice<UInt8>? {
    guard first == UInt8(ascii: "{"), last == UInt8(ascii: "}"), count > 1 else { return nil }
    var depth = 0
    var place = startIndex
    while place < endIndex - 1 {
      switch self[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\\"): place += 1
      default: break
      }
      if depth == 0 { return nil }
      place += 1
    }
    guard depth == 1, place == endIndex - 1 else { return nil }
    return self[(startIndex + 1)..<(endIndex - 1)].withoutOuterBlanks
  }

  /// The text without braces that hold all of it.
  var droppingOuterBraces: ArraySlice<UInt8> {
    var text = withoutOuterBlanks
    var depth = 0
    while depth < 8, let inner = text.withoutOuterBraces {
      text = inner
      depth += 1
    }
    return text
  }
}
