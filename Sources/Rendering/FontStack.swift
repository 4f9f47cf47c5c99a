/// The fonts of every picture: of each letter the first that has it.
enum FontStack {
  static let families = [
    "Liberation Sans", "Arial", "Helvetica", "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic",
    "sans-serif",
  ]
}
