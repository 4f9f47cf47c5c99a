/// The colours of a picture, by their meanings.
///
///     Theme.dark[.ink]      // "#e8edf2"
///     Theme.named("print")  // on white, for paper
///
/// The colours of a theme keep these laws, which tests recompute from their values: text has a contrast of
/// at least 4.5 on the ground and on panels, marks of at least 3 on the ground; any two of the twelve hues,
/// and ``Color/other``, differ for readers with normal vision and with each kind of colour blindness.
public struct Theme: Sendable, Hashable {
  /// The name by which people ask for it.
  public let name: String
  private let roles: [Color: String]
  private let hues: [String]

  /// Whether the ground is dark.
  var isDark: Bool { self == .dark }

  /// Whether pictures are to be printed: nothing is transparent then.
  var isForPaper: Bool { self == .print || self == .mono }

  /// The colour of a meaning, as `#rrggbb`.
  public subscript(color: Color) -> String {
    if let mixture = color.mixture {
      let ground = RGB(self[.background])
      return RGB(self[mixture.color]).mixed(with: ground, opacity: mixture.opacity).hexadecimal
    }
    if let step = color.step, ColorScale.tables.indices.contains(step.table) {
      let table = ColorScale.tables[step.table]
      return (isDark ? table.dark : table.light)[step.place]
    }
    if let place = color.hue, hues.indices.contains(place) { return hues[place] }
    return roles[color] ?? roles[.other] ?? "#808080"
  }

  /// On white, for screens.
  public static let light = Theme(
    name: "light",
    roles: [
      .ink: "#1b2733", .muted: "#556372", .rule: "#7f8b96", .grid: "#dde3e8", .link: "#5b6b7a",
      .background: "#ffffff", .panel: "#f4f6f8", .missing: "#b9c2ca", .border: "#5f6e7b",
      .sea: "#eef4f7", .accent: "#055dc8", .other: "#7d8994",
    ], hues: lightHues)

  /// On a dark ground, for screens.
  public static let dark = Theme(
    name: "dark",
    roles: [
      .ink: "#e8edf2", .muted: "#a3b1bf", .rule: "#667583", .grid: "#2b3641", .link: "#93a3b1",
      .background: "#11171d", .panel: "#1a222b", .missing: "#4f5b66", .border: "#9fb0bf",
      .sea: "#0c1116", .accent: "#2d8eee", .other: "#8894a0",
    ],
    hues: [
      "#2d8eee", "#fc9324", "#51c585", "#875b94", "#75f5f9", "#fa9bcc", "#565dd5", "#53cdfe",
      "#d6e360", "#a26337", "#e16857", "#f6c2c6",
    ])

  /// On white, for paper: black text, no tinted grounds.
  public static let print = Theme(name: "print", roles: printRoles, hues: lightHues)

  /// On white, in greys alone, all of them dark enough to be seen: hues repeat after five, so that names and
  /// numbers have to say which cluster is which.
  public static let mono = Theme(
    name: "mono", roles: printRoles,
    hues: [
      "#222222", "#7d7d7d", "#3e3e3e", "#929292", "#5d5d5d", "#222222", "#7d7d7d", "#3e3e3e",
      "#929292", "#5d5d5d", "#222222", "#7d7d7d",
    ])

  /// All themes.
  public static let all: [Theme] = [.light, .dark, .print, .mono]

  /// The theme of a name; nil where there is none.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  private static let lightHues = [
    "#055dc8", "#d9731f", "#0e5e16", "#5f0774", "#034239", "#a73f93", "#402ca4", "#1b98cd",
    "#696f08", "#602102", "#c54d4b", "#84195c",
  ]

  private static let printRoles: [Color: String] = [
    .ink: "#000000", .muted: "#404040", .rule: "#808080", .grid: "#d0d0d0", .link: "#4d4d4d",
    .background: "#ffffff", .panel: "#ffffff", .missing: "#ffffff", .border: "#333333",
    .sea: "#ffffff", .accent: "#000000", .other: "#7a7a7a",
  ]
}
