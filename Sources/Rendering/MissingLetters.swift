public import CoterieGraphviz

extension Scene {
  /// The names and titles with letters that no installed font has, in the order of the drawing, each
  /// once. PNG and PDF show boxes in place of such letters; SVG leaves the choice of fonts to its
  /// viewer.
  ///
  /// - Throws: ``GraphvizError`` if the library does not start.
  public func textsWithoutFont() throws(GraphvizError) -> [String] {
    let pieces = marks.flatMap { mark -> [Substring] in
      guard case .text(let text) = mark.shape else { return [] }
      // Lines such as "2019 · 李明, Ann Lee" hold several names.
      return text.string.drawable.split(whereSeparator: { ",;·()".contains($0) })
    }
    let letters = Set(pieces.flatMap(\.unicodeScalars).filter(\.needsGlyph))
    let lacking = try InstalledFonts.lacking(letters)
    guard !lacking.isEmpty else { return [] }
    var seen: Set<String> = []
    return pieces.compactMap { piece in
      guard piece.unicodeScalars.contains(where: lacking.contains) else { return nil }
      let text = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return seen.insert(text).inserted ? text : nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether a font must have it to draw it.
  fileprivate var needsGlyph: Bool {
    value >= 0xA0 && !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
  }
}
