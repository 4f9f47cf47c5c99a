/// The colours that Pajek knows by name: those of dvips, which are mixed of four inks and written here as the
/// light that is left of white.
enum PajekColor {
  /// The colour of a text: a name, in any case, `RGB` with six digits, `#rrggbb`, or a grey such as `Gray45`.
  static func color(_ text: String) -> GraphColor? {
    let name = text.lowercased()
    if let color = colors[name] { return color }
    if name.hasPrefix("rgb") { return GraphColor(hexadecimal: "#" + name.dropFirst(3)) }
    if name.hasPrefix("gray") || name.hasPrefix("grey"), let share = Int(name.dropFirst(4)),
      (0...100).contains(share)
    {
      let light = UInt8((255 * (100 - share) + 50) / 100)
      return GraphColor(red: light, green: light, blue: light)
    }
    return GraphColor(hexadecimal: text)
  }

  /// The name that a colour has exactly; nil where it has none.
  static func name(of color: GraphColor) -> String? { names[color] }

  private static let entries: [(name: String, color: GraphColor)] = table.split {
    $0 == "," || $0.isNewline
  }.compactMap { entry in
    let words = entry.split(separator: " ")
    guard words.count == 2, let color = GraphColor(hexadecimal: "#" + words[1]) else { return nil }
    return (String(words[0]), color)
  }

  private static let colors = Dictionary(
    entries.map { ($0.name.lowercased(), $0.color) }, uniquingKeysWith: { first, _ in first })

  private static let names = Dictionary(
    entries.map { ($0.color, $0.name) }, uniquingKeysWith: { first, _ in first })

  private static let table = """
    Apricot ffad7a, Aquamarine 2effb2, Bittersweet c23000, Black 000000, Blue 0000ff,
    BlueGreen 26ffab, BlueViolet 2216f5, BrickRed b8140b, Brown 661300, BurntOrange ff7d00,
    CadetBlue 616ec4, CarnationPink ff5eff, Cerulean 0fe3ff, CornflowerBlue 59deff, Cyan 00ffff,
    Dandelion ffb529, DarkOrchid 9933cc, Emerald 00ff80, ForestGreen 14e01b, Fuchsia 7c15eb,
    Goldenrod ffe629, Gray 808080, Green 00ff00, GreenYellow d9ff4f, JungleGreen 03ff7a,
    Lavender ff85ff, LimeGreen 80ff00, Magenta ff00ff, Mahogany a61916, Maroon ad1737,
    Melon ff8a80, MidnightBlue 037e91, Mulberry a519fa, NavyBlue 0f75ff, OliveGreen 379908,
    Orange ff6321, OrangeRed ff0080, Orchid ad5cff, Peach ff804c, Periwinkle 6e73ff,
    PineGreen 0fbf4e, Plum 8000ff, ProcessBlue 0affff, Purple 8c24ff, RawSienna 8c2700,
    Red ff0000, RedOrange ff3b21, RedViolet 9d11a8, Rhodamine ff2eff, RoyalBlue 0080ff,
    RoyalPurple 401aff, RubineRed ff00de, Salmon ff789e, SeaGreen 4fff80, Sepia 4c0d00,
    SkyBlue 61ffe0, SpringGreen bdff3d, Tan db9470, TealBlue 23faa5, Thistle e069ff,
    Turquoise 26ffcc, Violet 361fff, VioletRed ff30ff, White ffffff, WildStrawberry ff0a9c,
    Yellow ffff00, YellowGreen 8fff42, YellowOrange ff9400
    """
}
