/// The words around a diagram.
public struct DiagramText: Equatable, Sendable {
  /// What the diagram is.
  public var title: String
  /// How much it shows; one sentence or a line of counts.
  public var subtitle: String
  /// What the diagram leaves out: limits, and what has no place in it. One paragraph each.
  public var selection: [String]
  /// What the data does not say: filters, truncated lists, inferred authors and years. One paragraph each.
  public var footer: [String]

  /// The words around a diagram.
  public init(
    title: String, subtitle: String = "", selection: [String] = [], footer: [String] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.selection = selection
    self.footer = footer
  }
}

extension DiagramText {
  /// How much is shown, and what is left out.
  var caption: String { Self.paragraph([subtitle] + selection) }

  /// All words but the title.
  var description: String { Self.paragraph([subtitle] + selection + footer) }

  /// The texts as sentences of one paragraph.
  private static func paragraph(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.map { text in
      text.last?.isPunctuation ?? true ? text : text + "."
    }.joined(separator: " ")
  }
}
