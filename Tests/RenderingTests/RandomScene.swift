import CoterieLayouts
import CoterieParallel
import CoterieRendering

/// Scenes of marks of every kind, made by chance.
struct RandomScene {
  private var generator: RepeatableGenerator

  init(seed: UInt64) { generator = RepeatableGenerator(seed: seed) }

  private mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  private mutating func length() -> Double { Double(number(90_000)) / 100 }

  private mutating func point() -> Point { Point(x: length(), y: length() - 300) }

  private mutating func paint() -> Paint {
    Paint(Color.all[number(6)], opacity: number(3) == 0 ? 0.25 : 1)
  }

  private mutating func path() -> ScenePath {
    let points = (0..<4).map { _ in point() }
    guard number(2) == 0 else { return ScenePath(through: points, isClosed: number(2) == 0) }
    return ScenePath(from: points[0], [.curve(points[1], points[2], to: points[3]), .close])
  }

  private mutating func shape() -> SceneShape {
    switch number(4) {
    case 0: .disc(center: point(), radius: length())
    case 1: .box(Box(center: point(), size: Size(width: length(), height: length())))
    case 2: .path(path(), rule: number(3) == 0 ? .evenOdd : .nonZero)
    default:
      .text(
        SceneText(
          "Ada & \(number(9))", at: point(), size: Double(8 + number(3)),
          weight: number(3) == 0 ? .bold : .regular,
          anchor: SceneText.Anchor.allCases[number(3)], hasHalo: number(2) == 0))
    }
  }

  private mutating func mark(_ place: Int) -> SceneMark {
    let shape = shape()
    let isText = if case .text = shape { true } else { false }
    let stroke = Stroke(paint(), width: Double(1 + number(3)) / 2, isDashed: number(4) == 0)
    return SceneMark(
      shape, fill: isText || number(3) > 0 ? .paint(paint()) : nil,
      stroke: isText || number(2) == 0 ? nil : stroke, key: .vertex(place))
  }

  /// A scene in which marks of one look often follow each other. Each has its key and its tip.
  mutating func scene(_ count: Int) -> Scene {
    var scene = Scene(size: Size(width: 900, height: 600), title: "Marks")
    var last = mark(0)
    for place in 0..<count {
      var next = mark(place)
      if number(2) == 0 {
        (next.shape, next.fill, next.stroke) = (last.shape, last.fill, last.stroke)
      }
      last = next
      scene[SceneLayer.Name.allCases[number(6)]].marks.append(next)
      scene.tips[.vertex(place)] = "v\(place)"
    }
    return scene
  }
}
