/// The fonts of every picture: of each letter the first that has it.
enum FontStack {
  /// The usual families.
  static let families = [
    "Liberation Sans", "Arial", "Helvetica", "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic",
    "sans-serif",
  ]

  /// The families of a user's choice, `Fira Sans, Inter`, without signs that end a name in CSS.
  static func chosen(_ font: String?) -> [String] {
    (font ?? "").split(separator: ",").map { name in
      name.filter { $0 != "'" && $0 != "\\" }.drawableLine
    }.filter { !$0.isEmpty }
  }
}
