public import ArgumentParser
import CoterieAnalyses
public import CoterieGraphCore
import CoterieText

/// Which links of a network are kept for its structure: the same options everywhere.
struct BackboneOptions: ParsableArguments {
  /// The kinds of backbones.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case forest, strongest, both, disparity, simmelian
  }

  @Option(
    help: """
      Keep only these links: the maximum spanning forest (forest), the strongest of each vertex \
      (strongest), both (both), those heavier than chance makes them (disparity), or those whose ends have \
      the same strongest neighbours (simmelian).
      """)
  var backbone: Kind?

  @Option(
    help: ArgumentHelp(
      "With --backbone strongest or both, the number of links of each vertex. (default: 3)",
      valueName: "k"),
    transform: NumberOption.whole(atLeast: 1))
  var strongest: Int?

  @Option(
    help: ArgumentHelp(
      "With --backbone disparity, keep links with a p below this. (default: 0.05)",
      valueName: "p"),
    transform: NumberOption.shareUpToOne)
  var alpha: Double?

  @Option(
    help: ArgumentHelp(
      "With --backbone simmelian, the smallest overlap of a link. (default: 0.5)",
      valueName: "share"
    ),
    transform: NumberOption.shareUpToOne)
  var overlap: Double?

  @Option(
    help: """
      With --backbone simmelian, rank neighbours by triangles, the number of common neighbours, or by weight. \
      (default: triangles)
      """)
  var tieStrength: Backbone.TieStrength?

  func validate() throws {
    let settings: [(name: String, isGiven: Bool, kinds: [Kind])] = [
      ("--strongest", strongest != nil, [.strongest, .both]),
      ("--alpha", alpha != nil, [.disparity]),
      ("--overlap", overlap != nil, [.simmelian]),
      ("--tie-strength", tieStrength != nil, [.simmelian]),
    ]
    for setting in settings where setting.isGiven {
      if let backbone, setting.kinds.contains(backbone) { continue }
      let kinds = setting.kinds.map(\.rawValue).joined(separator: " or ")
      throw ValidationError("\(setting.name) needs --backbone \(kinds).")
    }
  }

  /// The backbone that is asked for, with its settings; nil for all links.
  var chosen: Backbone? {
    switch backbone {
    case nil: nil
    case .forest: .forest
    case .strongest: .strongest(strongest ?? 3)
    case .both: .forestAndStrongest(strongest ?? 3)
    case .disparity: .disparity(alpha: alpha ?? 0.05)
    case .simmelian:
      .simmelian(overlap: overlap ?? 0.5, tieStrength: tieStrength ?? .triangles)
    }
  }

  /// The options for `parameters` of a result: the kind, and the settings that it has.
  var parameters: [JSONValue.Member] {
    let settings: [JSONValue.Member] =
      switch chosen {
      case nil, .forest: []
      case .strongest(let count), .forestAndStrongest(let count):
        [JSONValue.Member(name: "strongest", value: .integer(count))]
      case .disparity(let alpha): [JSONValue.Member(name: "alpha", value: .number(alpha))]
      case .simmelian(let overlap, let tieStrength):
        [
          JSONValue.Member(name: "overlap", value: .number(overlap)),
          JSONValue.Member(name: "tie_strength", value: .string(tieStrength.rawValue)),
        ]
      }
    return [JSONValue.Member(name: "backbone", value: .optional(backbone?.rawValue))] + settings
  }

  /// The options that are not the defaults, as words of a command line.
  var words: [String] {
    var words: [String] = []
    if let backbone { words += ["--backbone", backbone.rawValue] }
    if let strongest { words += ["--strongest", "\(strongest)"] }
    if let alpha { words += ["--alpha", alpha.shortest] }
    if let overlap { words += ["--overlap", overlap.shortest] }
    if let tieStrength { words += ["--tie-strength", tieStrength.rawValue] }
    return words
  }
}

extension Backbone.TieStrength: ExpressibleByArgument {}
