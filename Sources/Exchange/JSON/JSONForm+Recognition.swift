import CoterieText

extension JSONForm {
  /// The kinds of files that hold graphs; a file is of the first one that it fits.
  private static let kinds: [@Sendable (JSONOutline, Span<UInt8>) -> JSONForm?] = [
    vosviewer, cytoscape, graphology, jsonGraph, nodeLink, tree,
  ]

  /// Finds the form of a text; nil where it is none that holds a graph.
  init?(_ outline: JSONOutline, in text: Span<UInt8>) {
    for kind in Self.kinds {
      if let form = kind(outline, text) {
        self = form
        return
      }
    }
    return nil
  }

  /// Whether a file that begins so is of a form.
  static func recognises(
    _ prefix: [UInt8], _ form: (JSONOutline, Span<UInt8>) -> JSONForm?
  ) -> Bool {
    let text = TextInput(prefix).bytes
    guard let first = text.first(where: { $0 > 0x20 }), "{[".utf8.contains(first) else {
      return false
    }
    return form(JSONOutline(of: text.span), text.span) != nil
  }
}
