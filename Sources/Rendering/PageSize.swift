public import CoterieLayouts

extension Size {
  /// A size of a page by its text: width, `x` and height, each a number above 0 with a unit (mm, cm, in, pt or
  /// px), from 10 to 14,400 points, which is as large as PDF readers show. A width without a unit has that of
  /// the height. Nil for any other text.
  ///
  ///     Size("170mmx120mm")   // 481.89 × 340.16 points
  ///     Size("8.5x11in")      // 612 × 792 points
  public init?(_ text: String) {
    let form =
      /(?<width>[0-9.]+)\ *(?<unit>mm|cm|in|pt|px)?\ *[x×]\ *(?<height>[0-9.]+)\ *(?<last>mm|cm|in|pt|px)/
    guard let parts = text.wholeMatch(of: form.ignoresCase()),
      let width = Self.points(parts.width, (parts.unit ?? parts.last).lowercased()),
      let height = Self.points(parts.height, parts.last.lowercased())
    else { return nil }
    self.init(width: width, height: height)
  }

  /// Points in each unit; a pixel is a 96th of an inch, as in CSS.
  private static let units = ["mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72, "pt": 1, "px": 0.75]

  private static func points(_ number: Substring, _ unit: String) -> Double? {
    guard let number = Double(number), let factor = units[unit],
      (10...14_400).contains(number * factor)
    else { return nil }
    return number * factor
  }
}
