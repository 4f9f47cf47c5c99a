public import CoterieLayouts

/// What a mark is filled with.
public enum SceneFill: Equatable, Sendable {
  /// One colour.
  case paint(Paint)
  /// Colours that change along a line.
  indirect case gradient(SceneGradient)

  /// The colour, or the one in the middle of a gradient.
  public var paint: Paint {
    switch self {
    case .paint(let paint): paint
    case .gradient(let gradient): gradient.middle
    }
  }

  func moved(by shift: Point) -> SceneFill {
    guard case .gradient(var gradient) = self else { return self }
    gradient.start = gradient.start.moved(by: shift)
    gradient.end = gradient.end.moved(by: shift)
    return .gradient(gradient)
  }
}

/// Colours that change along a line.
public struct SceneGradient: Hashable, Sendable {
  /// A colour at a place of the line.
  public struct Stop: Hashable, Sendable {
    /// From 0 (the start) to 1 (the end).
    public var share: Double
    /// The colour.
    public var paint: Paint

    /// A colour at a place of the line.
    public init(at share: Double, _ paint: Paint) {
      self.share = share
      self.paint = paint
    }
  }

  /// Where the first colour is.
  public var start: Point
  /// Where the last colour is.
  public var end: Point
  /// The colours, by ascending places.
  public var stops: [Stop]

  /// Colours along a line.
  public init(from start: Point, to end: Point, stops: [Stop]) {
    self.start = start
    self.end = end
    self.stops = stops
  }

  /// The colour of the stop nearest to the middle.
  var middle: Paint {
    let nearest = stops.min { ($0.share - 0.5).magnitude < ($1.share - 0.5).magnitude }
    return nearest?.paint ?? Paint(.other)
  }
}
