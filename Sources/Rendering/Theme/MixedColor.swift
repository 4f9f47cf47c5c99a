// Colours for paper, where a pale colour is an ink of its own and not a thin layer of a strong one.

extension Color {
  private static let mixture: UInt32 = 1 << 16

  /// What one sees of a paint on the empty page, as an opaque colour.
  static func mixed(_ paint: Paint) -> Color {
    Color(code: paint.color.code + UInt32(100 - paint.opacity.hundredths) * mixture)
  }

  /// The colour that is mixed with that of the page, and how much of it there is; nil where it is pure.
  var mixture: Paint? {
    let ground = code / Self.mixture
    guard ground > 0 else { return nil }
    return Paint(Color(code: code % Self.mixture), opacity: 1 - Double(ground) / 100)
  }
}

extension Paint {
  /// The colour that one sees of it on the empty page, seen through a layer of an opacity.
  fileprivate func mixed(_ opacity: Double) -> Paint {
    let faded = faded(to: opacity)
    return faded.opacity > 0 ? Paint(.mixed(faded)) : faded
  }
}

// MARK: - Scenes

extension Scene {
  /// The scene as it is drawn in a theme: on paper all is opaque, since many printers draw what is transparent
  /// as coarse dots. A pale mark then covers what is under it.
  func drawn(in theme: Theme) -> Scene {
    guard theme.isForPaper else { return self }
    var copy = self
    for name in layers.map(\.name) {
      let opacity = copy[name].opacity
      copy[name].opacity = 1
      for place in copy[name].marks.indices { copy[name].marks[place].mix(opacity) }
    }
    return copy
  }
}

extension SceneMark {
  fileprivate mutating func mix(_ opacity: Double) {
    fill = fill?.mixed(opacity)
    if let paint = stroke?.paint { stroke?.paint = paint.mixed(opacity) }
    if case .picture(let raster, let box) = shape {
      shape = .picture(raster.mapped { $0.mixed(opacity) }, in: box)
    }
  }
}

extension SceneFill {
  fileprivate func mixed(_ opacity: Double) -> SceneFill {
    switch self {
    case .paint(let paint): return .paint(paint.mixed(opacity))
    case .gradient(var gradient):
      for place in gradient.stops.indices {
        gradient.stops[place].paint = gradient.stops[place].paint.mixed(opacity)
      }
      return .gradient(gradient)
    }
  }
}
