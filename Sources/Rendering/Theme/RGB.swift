/// A colour that is seen, in the space sRGB.
struct RGB: Equatable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// The colour of `#rrggbb`.
  init(_ hex: String) {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    red = UInt8(value >> 16 & 255)
    green = UInt8(value >> 8 & 255)
    blue = UInt8(value & 255)
  }
}

extension Theme {
  /// What every colour is, by its code.
  var colors: [RGB] { Color.all.map { RGB(self[$0]) } }
}
