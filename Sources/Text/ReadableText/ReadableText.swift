import Foundation

extension String {
  /// The text as people read it: TeX and HTML markup become Unicode.
  ///
  /// Titles and names come with the markup of the system that exported them. This is what a page, a
  /// table or a picture shows; the data keep the text as the source wrote it.
  ///
  ///     "Using $\\eps$-Smooth Losses".readable  // "Using ε-Smooth Losses"
  ///     "Paul Erd{\\H o}s".readable             // "Paul Erdős"
  ///     "CO<sub>2</sub> &amp; us".readable      // "CO₂ & us"
  ///
  /// - Accents and letters of TeX, its symbols, Greek letters, fonts, fractions and roots; `_` and `^`
  ///   become subscripts and superscripts where Unicode has all their signs, else `n^(3/2)`.
  /// - `$…$` is mathematics only where it looks like it: `$5 and $10` stays.
  /// - Tags of HTML, JATS and MathML are left out; other text in angle brackets stays.
  /// - An unknown command keeps its name; nothing that is not understood is dropped.
  ///
  /// The result is text and holds no markup, so it is not to be converted again: `\{1\}` gives `{1}`.
  ///
  /// - Complexity: O(*n*) for *n* characters; text without markup is returned as it is.
  package var readable: String {
    guard utf8.contains(where: isMarkupSign) else { return self }
    // Exports of several systems escape a text that is escaped already: `&amp;amp;`. So do they with
    // tags, in pairs: a single one is what the title is about.
    let resolved = withoutTags(self).resolvingEntities.resolvingEntities
    let text = resolved.contains("</") ? withoutTags(resolved) : resolved
    guard text.utf8.contains(where: isMarkupSign) else { return text }
    var tex = TeXText(text)
    let converted = tex.converted()
    // Below U+0300 there is nothing to compose.
    return converted.unicodeScalars.contains { $0.value >= 0x300 }
      ? converted.precomposedStringWithCanonicalMapping : converted
  }
}

/// Whether a byte may begin or belong to markup.
private func isMarkupSign(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "<"),
    UInt8(ascii: "{"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "`"):
    true
  default: false
  }
}
