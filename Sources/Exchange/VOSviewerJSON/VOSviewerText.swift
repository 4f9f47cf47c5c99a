import CoterieText

/// Descriptions in VOSviewer's files, which are HTML.
enum VOSviewerText {
  /// The lines of a text as HTML.
  static func html(_ lines: [String]) -> String {
    lines.map { line in
      CleanText.onOneLine(line).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;")
    }.joined(separator: "\n")
  }

  /// The lines that some HTML writes.
  static func lines(html: String) -> [String] {
    html.replacing("<br>", with: "\n").split(separator: "\n").map { line in
      String(line).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
        "&amp;", with: "&")
    }
  }
}
