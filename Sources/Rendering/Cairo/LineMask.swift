import CoterieLayouts

/// How much of every pixel straight lines cover, from 0 to 255: for many lines, of which cairo draws each in
/// several times the time.
///
/// A line covers a pixel by the distance of their middles, blurred by as much as a pixel is seen wide across
/// the line.
struct LineMask {
  let width: Int
  let height: Int
  private(set) var coverage: [UInt8]

  init(_ size: PixelSize) {
    (width, height) = (size.width, size.height)
    coverage = [UInt8](repeating: 0, count: width * height)
  }

  /// Adds a line between two places of the picture, in pixels.
  mutating func add(from start: Point, to end: Point, thickness: Double) {
    guard start != end else { return }
    let isFlat = (end.x - start.x).magnitude >= (end.y - start.y).magnitude
    // A steep line is a flat one in a picture whose rows are columns.
    let line = FlatLine(
      start: isFlat ? start : start.swapped, end: isFlat ? end : end.swapped, thickness)
    let (count, depth) = isFlat ? (width, height) : (height, width)
    let (step, down) = isFlat ? (1, width) : (width, 1)
    // Every place is within the picture: below `count` in one direction, below `depth` in the other.
    unsafe coverage.withUnsafeMutableBufferPointer { pixels in
      for column in line.columns(below: count) {
        let middle = line.middle(of: column)
        let length = line.length(of: column)
        let rows = line.rows(around: middle, below: depth)
        var across = (Double(rows.lowerBound) + 0.5 - middle) * line.slant
        var place = column * step + rows.lowerBound * down
        for _ in rows {
          let share = (line.share(across + line.half) - line.share(across - line.half)) * length
          let before = unsafe Int32(pixels[place])
          let added = (Int32(share * 256) * (255 - before) + 128) >> 8
          unsafe pixels[place] = UInt8(truncatingIfNeeded: min(255, before + added))
          across += line.slant
          place += down
        }
      }
    }
  }
}

extension Point {
  fileprivate var swapped: Point { Point(x: y, y: x) }
}

/// A line that goes from left to right, at most one row further with each column.
private struct FlatLine {
  private let start: Point
  private let end: Point
  private let slope: Double
  /// How far a row is across the line, in the widths of a pixel as it is seen there.
  let slant: Double
  /// Half the thickness, in the same measure.
  let half: Double
  /// How far above and below its middle the line is seen.
  private let reach: Double
  /// How far beyond its ends.
  private let margin: Double

  init(start: Point, end: Point, _ thickness: Double) {
    (self.start, self.end) = start.x <= end.x ? (start, end) : (end, start)
    slope = (self.end.y - self.start.y) / (self.end.x - self.start.x)
    let seen = 1 + slope.magnitude
    slant = 1 / seen
    half = thickness / 2 * (1 + slope * slope).squareRoot() / seen
    reach = (half + 0.5) * seen
    margin = slope.magnitude * thickness / 2 + 0.5
  }

  func columns(below count: Int) -> Range<Int> {
    let low = min(max(start.x - margin, 0), Double(count))
    return Int(low)..<Int(min(max(end.x + margin + 1, low), Double(count)))
  }

  func middle(of column: Int) -> Double { start.y + (Double(column) + 0.5 - start.x) * slope }

  func rows(around middle: Double, below count: Int) -> Range<Int> {
    let low = min(max(middle - reach, 0), Double(count))
    return Int(low)..<Int(min(max(middle + reach + 1, low), Double(count)))
  }

  /// How much of a column lies between the ends.
  func length(of column: Int) -> Double {
    let place = Double(column)
    return max(0, min(1, min(end.x, place + 1) - max(start.x, place)))
  }

  /// The share of a pixel on one side of a border.
  func share(_ way: Double) -> Double { min(max(way + 0.5, 0), 1) }
}
