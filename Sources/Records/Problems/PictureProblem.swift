import CoterieText

/// A picture that was drawn.
public enum PictureProblem: Hashable, Sendable {
  /// How many names and titles have letters that no font has, some of them, and the package that has
  /// such a font.
  case missingFonts(Int, examples: [String], package: String)
}

extension PictureProblem {
  var kind: ProblemKind {
    switch self {
    case .missingFonts: .missingFonts
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
    }
  }
}
