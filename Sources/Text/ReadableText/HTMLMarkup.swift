extension String {
  /// The text with its character references resolved, each once: `&amp;`, `&eacute;`, `&#233;`,
  /// `&#xE9;`. What names no character stays.
  package var resolvingEntities: String {
    guard utf8.contains(UInt8(ascii: "&")), utf8.contains(UInt8(ascii: ";")) else { return self }
    return CoterieText.resolvingEntities(self)
  }
}

private func resolvingEntities(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
    result += rest[..<start]
    rest = rest[start...]
    let end = rest.utf8.prefix(longestEntity).firstIndex(of: UInt8(ascii: ";"))
    if let end, let character = namedCharacter(rest[rest.utf8.index(after: start)..<end]) {
      result += character
      rest = rest[rest.utf8.index(after: end)...]
    } else {
      result += "&"
      rest = rest[rest.utf8.index(after: start)...]
    }
  }
  return result + rest
}

/// No reference is longer: `&CounterClockwiseContourIntegral;`.
private let longestEntity = 33

/// The character that a reference names: `eacute`, `#233`, `#xE9`; two with some names.
func namedCharacter(_ name: Substring) -> String? {
  guard name.hasPrefix("#") else { return htmlEntities[String(name)] }
  let digits = name.dropFirst()
  let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
  let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
  return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }.map { String($0) }
}

/// The text without the tags of HTML, JATS and MathML. Subscripts and superscripts become TeX's, for
/// ``TeXText`` to convert.
func withoutTags(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
  var result = ""
  var rest = text[...]
  while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
    result += rest[..<start]
    rest = rest[start...]
    if let tag = Tag(rest) {
      result += tag.replacement
      rest = rest[tag.end...]
    } else {
      result += "<"
      rest = rest[rest.utf8.index(after: start)...]
    }
  }
  return result + rest
}

/// A tag whose name is known: `<i>`, `</sub>`, `<jats:p>`, `<span class="x">`, `<br/>`.
private struct Tag {
  let replacement: String
  let end: Substring.Index

  /// Reads the tag that the text begins with; nil where it begins with none.
  init?(_ text: Substring) {
    guard let close = text.utf8.prefix(300).firstIndex(of: UInt8(ascii: ">")) else { return nil }
    var inside = text[text.utf8.index(after: text.startIndex)..<close]
    let isClosing = inside.hasPrefix("/")
    if isClosing { inside = inside.dropFirst() }
    let name = inside.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ":") }
    let attributes = inside.dropFirst(name.count)
    guard attributes.allSatisfy({ $0 == " " || $0 == "/" }) || attributes.contains("=") else {
      return nil
    }
    let local = name.lowercased().split(separator: ":").last.map { String($0) } ?? ""
    let isPrefixed = name.contains(":") && knownPrefixes.contains { name.hasPrefix($0) }
    guard isPrefixed || (!name.contains(":") && knownTags.contains(local)) else { return nil }
    switch local {
    case "sub", "inf": replacement = isClosing ? "}" : "_{"
    case "sup": replacement = isClosing ? "}" : "^{"
    case "br", "p", "div", "title": replacement = " "
    default: replacement = ""
    }
    end = text.utf8.index(after: close)
  }
}

private let knownPrefixes = ["jats:", "mml:", "m:", "xhtml:", "ce:", "sb:"]

/// The tags that titles and names come with.
private let knownTags: Set<String> = [
  "a", "abbr", "b", "big", "bold", "br", "cite", "code", "del", "div", "em", "font", "i", "inf",
  "ins", "italic", "mark", "math", "mfrac", "mi", "mn", "mo", "mrow", "msqrt", "mstyle", "msub",
  "msubsup", "msup", "mtext", "p", "q", "roman", "s", "sc", "scp", "semantics", "small", "span",
  "strong", "sub", "sup", "title", "tt", "u", "underline",
]
