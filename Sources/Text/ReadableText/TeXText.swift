/// A text with TeX's markup, read from front to back into Unicode.
///
/// A group is what matching braces enclose; a brace without its match is an ordinary sign.
struct TeXText {
  let scalars: [Unicode.Scalar]
  /// For each opening brace the place of its match, else -1; the same for a `$` that opens mathematics.
  let matches: [Int]
  var place = 0
  /// The end of the group that is read: nothing reads further.
  var limit: Int
  var depth = 0
  var isMath = false
  var output = String.UnicodeScalarView()

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    matches = Self.matches(in: scalars)
    limit = scalars.count
  }

  /// The converted text, blanks between words single.
  mutating func converted() -> String {
    convert()
    return String(output)
  }

  var next: Unicode.Scalar? { place < limit ? scalars[place] : nil }

  private mutating func convert() {
    while let scalar = next {
      switch scalar {
      case "\\": command()
      case "{" where isGroup, "$" where isGroup: group()
      case "}" where matches[place] >= 0: place += 1
      case "^", "_": script(scalar)
      case "~" where isTie: put(" ")
      case "-", "`", "'": mark(scalar)
      default: put(scalar)
      }
    }
  }

  /// Writes a sign that ends one place further.
  mutating func put(_ scalar: Unicode.Scalar) {
    place += 1
    if scalar == " ", output.last == " " { return }
    output.append(scalar)
  }

  /// Whether a `~` is TeX's fixed blank: it is where it is between a word's end and a word.
  private var isTie: Bool {
    guard place > 0, place + 1 < scalars.count else { return false }
    let before = scalars[place - 1]
    let after = scalars[place + 1]
    let endsWord = before.properties.isAlphabetic || before == "." || before == "}"
    return endsWord && (after.properties.isAlphabetic || after == "{" || after == "\\")
  }

  /// Dashes and quotation marks.
  private mutating func mark(_ scalar: Unicode.Scalar) {
    var count = 1
    while place + count < limit, scalars[place + count] == scalar { count += 1 }
    let isArrow = place + count < limit && scalars[place + count] == ">"
    let replacement: Unicode.Scalar? =
      switch (scalar, count) {
      case _ where isArrow: nil
      case ("-", 2): "–"
      case ("-", 3): "—"
      case ("`", 2): "“"
      case ("'", 2): isMath ? "″" : "”"
      case ("'", 1): isMath ? "′" : nil
      default: nil
      }
    if let replacement {
      output.append(replacement)
    } else {
      output.append(contentsOf: repeatElement(scalar, count: count))
    }
    place += count
  }
}

// MARK: - Groups

extension TeXText {
  /// Groups nested deeper are read as if they were not grouped.
  private static let deepest = 64

  /// Whether a group or a formula begins here that ends within the one that is read.
  var isGroup: Bool { matches[place] >= 0 && matches[place] < limit }

  /// Reads a group or a formula.
  private mutating func group() {
    let end = matches[place]
    let outer = (isMath, limit)
    let isFormula = scalars[place] == "$"
    place += 1
    let isDouble = isFormula && next == "$"
    if isDouble { place += 1 }
    guard depth < Self.deepest else { return }
    depth += 1
    isMath = isMath || isFormula
    limit = end
    convert()
    (isMath, limit) = outer
    place = end + 1
    if isDouble { place += 1 }
    depth -= 1
  }

  /// The text of the next group, command or sign, written nowhere; empty at the end.
  mutating func argument() -> String.UnicodeScalarView {
    skipBlanks()
    guard depth < Self.deepest, let scalar = next else { return .init() }
    let before = output
    output = .init()
    depth += 1
    defer {
      output = before
      depth -= 1
    }
    switch scalar {
    case "{" where isGroup: group()
    case "\\": command()
    case "}": break
    default: put(scalar)
    }
    return output
  }

  /// The matching braces and dollars.
  private static func matches(in scalars: [Unicode.Scalar]) -> [Int] {
    var matches = [Int](repeating: -1, count: scalars.count)
    var open: [Int] = []
    var dollar: Int?
    var place = 0
    while place < scalars.count {
      switch scalars[place] {
      case "\\": place += 1
      case "{": open.append(place)
      case "}":
        if let start = open.popLast() {
          matches[start] = place
          matches[place] = start
          if let opened = dollar, opened > start { dollar = nil }
        }
      case "$":
        let isDouble = place + 1 < scalars.count && scalars[place + 1] == "$"
        let width = isDouble ? 2 : 1
        if let start = dollar, (scalars[start + 1] == "$") == isDouble,
          isFormula(scalars, from: start + width, to: place)
        {
          matches[start] = place
          dollar = nil
        } else {
          dollar = place + width < scalars.count ? place : nil
        }
        place += width - 1
      default: break
      }
      place += 1
    }
    return matches
  }

  /// Whether what two dollars enclose is mathematics and not the text between two sums of money: it
  /// has a sign of TeX, or it is short words close to the dollars.
  private static func isFormula(_ scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    let inside = scalars[start..<end]
    if inside.contains(where: { $0 == "\\" || $0 == "^" || $0 == "_" || $0 == "{" }) { return true }
    if inside.first == " " || inside.last == " " { return false }
    if end + 1 < scalars.count, scalars[end + 1].isDigit { return false }
    let words = inside.split { !$0.properties.isAlphabetic }
    return words.allSatisfy { $0.count < 4 }
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
}
