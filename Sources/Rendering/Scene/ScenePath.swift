public import CoterieLayouts

/// Straight lines and cubic Bézier curves, in one or several rings or open lines.
public struct ScenePath: Equatable, Sendable {
  /// One step, from where the last one ended.
  public enum Step: Equatable, Sendable {
    /// The beginning of another line.
    case move(to: Point)
    /// A straight line.
    case line(to: Point)
    /// A cubic curve with two control points.
    case curve(Point, Point, to: Point)
    /// A straight line back to the beginning: the ring is closed.
    case close
  }

  /// The steps in order; the first is a move.
  public private(set) var steps: [Step]

  /// A line by its beginning and its steps.
  public init(from start: Point, _ steps: [Step]) { self.steps = [.move(to: start)] + steps }

  /// Straight lines from point to point; empty where there is no point.
  public init(through points: some Collection<Point>, isClosed: Bool = false) {
    steps = points.enumerated().map {
      $0.offset == 0 ? .move(to: $0.element) : .line(to: $0.element)
    }
    if isClosed, !steps.isEmpty { steps.append(.close) }
  }

  /// The curve of a link.
  init(_ arc: LinkArc) {
    self.init(from: arc.start, [.curve(arc.firstControl, arc.secondControl, to: arc.end)])
  }

  /// Several rings or lines in one path, as for an area with holes.
  public init(rings: [ScenePath]) { steps = rings.flatMap(\.steps) }

  /// The smallest rectangle around the lines, their width not counted.
  public var bounds: Box {
    var points: [Point] = []
    forEachLine { start, step in
      switch step {
      case .move(let end), .line(let end): points.append(end)
      case .curve(let first, let second, let end):
        let box = Box(aroundCurve: start, first, second, end)
        points += [Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.maxY)]
      case .close: break
      }
    }
    return Box(around: points)
  }

  /// Calls the body with every step and where it begins.
  func forEachLine(_ body: (_ start: Point, _ step: Step) -> Void) {
    var (ring, last) = (Point(x: 0, y: 0), Point(x: 0, y: 0))
    for step in steps {
      body(last, step)
      switch step {
      case .move(let end): (ring, last) = (end, end)
      case .line(let end), .curve(_, _, let end): last = end
      case .close: last = ring
      }
    }
  }

  func moved(by shift: Point) -> ScenePath { mapped { $0.moved(by: shift) } }

  /// The path with all its points at other places.
  func mapped(_ change: (Point) -> Point) -> ScenePath {
    var copy = self
    copy.steps = steps.map { step in
      switch step {
      case .move(let end): .move(to: change(end))
      case .line(let end): .line(to: change(end))
      case .curve(let first, let second, let end):
        .curve(change(first), change(second), to: change(end))
      case .close: .close
      }
    }
    return copy
  }
}
