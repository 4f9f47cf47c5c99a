import CoterieText

/// A piece of the report page: well-formed HTML that is well-formed XML too.
///
/// It is written as a literal. Texts put into the literal are escaped, pieces of markup are not, so
/// that no name or title can ever be taken for markup. A number needs a name: see ``PageValue``.
///
///     let cell: PageMarkup = "<td>\("Ada <Stone>")</td>"
///     cell.html  // "<td>Ada &lt;Stone&gt;</td>"
struct PageMarkup: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// The markup.
  private(set) var html: String

  init(stringLiteral value: String) { html = value }
  init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }
  /// Markup that some other writer made.
  init(trusted html: String) { self.html = html }
  /// A text, escaped.
  init(text: String) { html = text.escapedForPage }

  /// Whether there is nothing in it.
  var isEmpty: Bool { html.isEmpty }

  static func += (lhs: inout PageMarkup, rhs: PageMarkup) { lhs.html += rhs.html }
  static func + (lhs: PageMarkup, rhs: PageMarkup) -> PageMarkup {
    PageMarkup(trusted: lhs.html + rhs.html)
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { html += literal }
    mutating func appendInterpolation(_ markup: PageMarkup) { html += markup.html }
    mutating func appendInterpolation(_ text: some StringProtocol) {
      html += String(text).escapedForPage
    }
    mutating func appendInterpolation(_ value: PageValue) { html += value.markup.html }
  }
}

extension Sequence {
  /// The markup of each element, one after the other.
  func markup(_ transform: (Element) -> PageMarkup) -> PageMarkup {
    PageMarkup(trusted: map { transform($0).html }.joined())
  }
}

extension Sequence where Element == PageMarkup {
  /// The pieces one after the other.
  func joined(separator: PageMarkup = "") -> PageMarkup {
    PageMarkup(trusted: map(\.html).joined(separator: separator.html))
  }
}

extension DefaultStringInterpolation {
  /// Markup must not become a text by accident: it would be escaped, and shown as it is written.
  @available(*, deprecated, message: "markup goes into markup, not into a text")
  mutating func appendInterpolation(_ markup: PageMarkup) {}
}

extension Array where Element == PageMarkup {
  /// The pieces as an enumeration: `A, B and C`.
  var listed: PageMarkup {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension PageMarkup {
  /// A name or title, set apart so that its direction of writing changes nothing around it.
  static func name(_ text: String) -> PageMarkup { "<bdi>\(text)</bdi>" }

  /// Prose: a paragraph.
  static func paragraph(_ content: PageMarkup) -> PageMarkup {
    content.isEmpty ? "" : "<p>\(content)</p>\n"
  }
}

extension String {
  /// The text for HTML: markup escaped, line breaks and tabs as blanks, other control characters and
  /// overrides of direction made visible.
  package var escapedForPage: String {
    let special = utf8.contains { byte in
      byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
        || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
    guard special else { return self }
    let blanks = String(
      String.UnicodeScalarView(
        unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 })
    )
    var escaped = ""
    for scalar in blanks.withVisibleControls.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
