import Foundation
import FoundationXML

/// The rows of a text of comma-separated values, as RFC 4180 says, or nil where it breaks its rules.
func csvRows(_ text: String) -> [[String]]? {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = ""
  var isQuoted = false
  var wasQuoted = false
  var scalars = text.unicodeScalars[...]
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "\"" where isQuoted && scalars.first == "\"":
      cell += "\""
      scalars.removeFirst()
    case "\"" where isQuoted:
      isQuoted = false
      wasQuoted = true
    case "\"":
      guard cell.isEmpty, !wasQuoted else { return nil }
      isQuoted = true
    case ",", "\n":
      if isQuoted {
        cell.unicodeScalars.append(scalar)
        continue
      }
      row.append(cell)
      cell = ""
      wasQuoted = false
      if scalar == "\n" {
        rows.append(row)
        row = []
      }
    default:
      guard !wasQuoted, scalar != "\r" || isQuoted else { return nil }
      cell.unicodeScalars.append(scalar)
    }
  }
  return isQuoted || !cell.isEmpty || !row.isEmpty ? nil : rows
}

/// Whether bytes are well-formed XML, and the texts of the elements of a name.
func xmlTexts(_ data: Data, of element: String = "title") -> [String]? {
  let collector = TextCollector(element: element)
  let parser = XMLParser(data: data)
  parser.delegate = collector
  return parser.parse() ? collector.texts : nil
}

private final class TextCollector: NSObject, XMLParserDelegate {
  let element: String
  var texts: [String] = []
  private var current: String?

  init(element: String) { self.element = element }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?,
    qualifiedName _: String?, attributes _: [String: String]
  ) {
    if name == element { current = "" }
  }

  func parser(_: XMLParser, foundCharacters text: String) { current? += text }

  func parser(
    _: XMLParser, didEndElement name: String, namespaceURI _: String?, qualifiedName _: String?
  ) {
    guard name == element, let text = current else { return }
    texts.append(text)
    current = nil
  }
}

/// The first fault of a page's mark-up: a tag that is not closed or not opened, a sign that begins
/// none; nil where there is none.
func markupFault(_ html: String) -> String? {
  let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]
  var open: [String] = []
  var rest = html[...]
  while let start = rest.firstIndex(of: "<") {
    rest = rest[start...]
    if rest.hasPrefix("<!--") {
      guard let end = rest.firstRange(of: "-->") else { return "a comment is not closed" }
      rest = rest[end.upperBound...]
      continue
    }
    if rest.hasPrefix("<!") {
      guard let end = rest.firstIndex(of: ">") else { return "a declaration is not closed" }
      rest = rest[end...]
      continue
    }
    guard let end = tagEnd(rest) else { return "a tag is not closed: \(rest.prefix(60))" }
    let tag = rest[..<end].dropFirst()
    let isClosing = tag.hasPrefix("/")
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || "-:".contains($0) }
      .lowercased()
    guard !name.isEmpty else { return "a sign begins no tag: \(rest.prefix(60))" }
    rest = rest[end...].dropFirst()
    if isClosing {
      guard open.popLast() == name else { return "</\(name)> closes nothing" }
    } else if !tag.hasSuffix("/"), !voids.contains(name) {
      open.append(name)
      if name == "script" || name == "style" {
        guard let close = rest.firstRange(of: "</\(name)") else { return "\(name) is not closed" }
        rest = rest[close.lowerBound...]
      }
    }
  }
  return open.isEmpty ? nil : "<\(open.joined(separator: "><"))> is not closed"
}

/// Where a tag ends, its quoted attributes passed over.
private func tagEnd(_ text: Substring) -> Substring.Index? {
  var quote: Character?
  for place in text.indices {
    let character = text[place]
    if let open = quote {
      if character == open { quote = nil }
    } else if character == "\"" || character == "'" {
      quote = character
    } else if character == ">" {
      return place
    }
  }
  return nil
}
