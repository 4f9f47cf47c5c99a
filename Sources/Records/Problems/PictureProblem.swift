import CoterieText

/// A picture that was drawn.
public enum PictureProblem: Hashable, Sendable {
  /// How many names and titles have letters that no font has, some of them, and the package that has
  /// such a font.
  case missingFonts(Int, examples: [String], package: String)
  /// None of the families of fonts is installed that the user asked for.
  case missingFamilies([String])
  /// Graphviz did not draw a network, in its own words.
  case graphviz(reason: String)
  /// Graphviz is not asked to draw a network of so many vertices and links.
  case tooLarge(vertices: Int, links: Int, mostVertices: Int, mostLinks: Int)
}

extension PictureProblem {
  var kind: ProblemKind {
    switch self {
    case .missingFonts, .missingFamilies: .missingFonts
    case .graphviz: .graphvizFailed
    case .tooLarge: .networkTooLarge
    }
  }

  var wording: ProblemWording {
    switch self {
    case .missingFonts(let count, let examples, let package):
      .init(
        .warning,
        "\(count.of("name or title", plural: "names and titles")) "
          + "\(count == 1 ? "has" : "have") letters that no installed font has: "
          + examples.map { "\"\($0)\"" }.joined(separator: ", ")
          + (count > examples.count ? " and \((count - examples.count).of("other"))" : ""),
        outcome: "PNG and PDF show boxes in their place",
        remedy: "Install \(package), or draw SVG")
    case .missingFamilies(let names):
      .init(
        .warning,
        "no font is installed that is called "
          + names.map { "\"\($0)\"" }.joined(separator: " or "),
        outcome: "PNG and PDF show Liberation Sans or what is most like it",
        remedy: "Install it, or name one of those that 'fc-list : family' lists")
    case .graphviz(let reason):
      .init(
        .warning, reason, outcome: "this picture is left out; all other files are written",
        remedy: "Draw a part of the network with 'coterie draw --renderer graphviz'")
    case .tooLarge(let vertices, let links, let mostVertices, let mostLinks):
      .init(
        .note,
        "the network has \(vertices.of("vertex", plural: "vertices")) and \(links.of("link")); Graphviz is given "
          + "\(mostVertices.grouped) and \(mostLinks.grouped) at most",
        outcome: "there is no Graphviz picture of it",
        remedy: "Draw a part of it with 'coterie draw --renderer graphviz --max-vertices N'")
    }
  }
}
