import CoterieLayouts

/// The text of an SVG file, as it is written: bytes in UTF-8.
struct SVGText {
  private(set) var bytes: [UInt8] = []

  /// Appends markup as it is.
  static func += (text: inout SVGText, markup: String) {
    text.bytes.append(contentsOf: markup.utf8)
  }

  /// Appends ` name="` and a number.
  mutating func append(_ opening: String, _ value: Double) {
    self += opening
    append(hundredths: value.hundredths)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a number of hundredths.
  mutating func append(hundredths: Int) { bytes.appendFixed(hundredths) }

  /// Appends what people read, for the content of an element or a value in quotation marks.
  mutating func append(escaped text: String) {
    for byte in text.drawable.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;"
      case UInt8(ascii: "<"): self += "&lt;"
      case UInt8(ascii: ">"): self += "&gt;"
      case UInt8(ascii: "\""): self += "&quot;"
      default: bytes.append(byte)
      }
    }
  }

  /// What people read, for the content of an element or a value in quotation marks.
  static func escaped(_ text: String) -> String {
    var escaped = SVGText()
    escaped.append(escaped: text)
    return String(decoding: escaped.bytes, as: UTF8.self)
  }

  /// Appends bytes in base 64.
  mutating func append(base64 data: [UInt8]) {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for place in stride(from: 0, to: data.count, by: 3) {
      let part = data[place..<min(place + 3, data.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for digit in 0..<4 {
        let isPadding = digit > part.count
        bytes.append(isPadding ? UInt8(ascii: "=") : digits[bits >> (18 - 6 * digit) & 63])
      }
    }
  }
}

// MARK: - Paths

extension SVGText {
  /// Appends the data of a path: beginnings absolute, everything else relative to the place before it as it
  /// is written, so that roundings do not add up.
  mutating func append(_ path: ScenePath) {
    var (ring, last) = (RoundedPoint(), RoundedPoint())
    for step in path.steps {
      switch step {
      case .move(let end):
        last = RoundedPoint(end)
        ring = last
        self += "M"
        append(last, from: RoundedPoint(), isFirst: true)
      case .line(let end):
        self += "l"
        append([end], from: &last)
      case .curve(let first, let second, let end):
        self += "c"
        append([first, second, end], from: &last)
      case .close:
        self += "z"
        last = ring
      }
    }
  }

  private mutating func append(_ points: [Point], from last: inout RoundedPoint) {
    let start = last
    for (place, point) in points.enumerated() {
      last = RoundedPoint(point)
      append(last, from: start, isFirst: place == 0)
    }
  }

  /// Appends a pair of numbers, with spaces where no sign divides them.
  private mutating func append(_ point: RoundedPoint, from start: RoundedPoint, isFirst: Bool) {
    let (x, y) = (point.x - start.x, point.y - start.y)
    if !isFirst, x >= 0 { bytes.append(UInt8(ascii: " ")) }
    bytes.appendFixed(x)
    if y >= 0 { bytes.append(UInt8(ascii: " ")) }
    bytes.appendFixed(y)
  }
}

/// A place in hundredths.
private struct RoundedPoint {
  var x = 0
  var y = 0

  init() {}

  init(_ point: Point) {
    x = point.x.hundredths
    y = point.y.hundredths
  }
}
