/// A colour that is seen, in the space sRGB.
struct RGB: Equatable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  private init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// The colour of `#rrggbb`.
  init(_ hex: String) {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    red = UInt8(value >> 16 & 255)
    green = UInt8(value >> 8 & 255)
    blue = UInt8(value & 255)
  }

  /// The colour as `#rrggbb`.
  var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }

  /// What one sees of the colour at an opacity on another.
  func mixed(with ground: RGB, opacity: Double) -> RGB {
    let part = { (color: UInt8, ground: UInt8) in
      UInt8((opacity * Double(color) + (1 - opacity) * Double(ground)).rounded())
    }
    return RGB(
      part(red, ground.red), part(green, ground.green), part(blue, ground.blue))
  }
}

/// What every colour is in a theme.
struct ThemeColors {
  private let theme: Theme
  /// The colours but those of scales and mixtures, by their codes.
  private let known: [RGB]

  init(_ theme: Theme) {
    self.theme = theme
    known = Color.all.map { RGB(theme[$0]) }
  }

  subscript(color: Color) -> RGB {
    let code = Int(color.code)
    return known.indices.contains(code) ? known[code] : RGB(theme[color])
  }
}
