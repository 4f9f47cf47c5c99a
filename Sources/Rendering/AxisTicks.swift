/// Round numbers from 0 to at least a maximum, for an axis of counts.
struct AxisTicks: Equatable {
  /// The numbers, ascending, beginning with 0.
  let values: [Int]

  /// Four to six ticks at steps of 1, 2 or 5 times a power of ten. A maximum below 0 counts as 0,
  /// one above 10¹⁵ as 10¹⁵.
  init(upTo maximum: Int) {
    let maximum = min(max(maximum, 0), 1_000_000_000_000_000)
    var step = 1
    while maximum / step >= 5 {
      let isTwo = String(step).hasPrefix("2")
      step = isTwo ? step / 2 * 5 : step * 2
    }
    let top = max(1, (maximum + step - 1) / step)
    values = (0...top).map { $0 * step }
  }

  /// The largest number.
  var top: Int { values.last ?? 1 }
}

/// The years that an axis names: multiples of 1, 2, 5, 10, 20, 50, …, and the last one.
struct YearTicks {
  /// The places of these years, ascending.
  let places: [Int]

  /// - Parameters:
  ///   - years: The years in ascending order.
  ///   - room: How many years a label is wide.
  init(_ years: [Int], room: Int) {
    let factors = sequence(first: 1) { $0 < 1_000_000_000 ? $0 * 10 : nil }
    let distances = factors.lazy.flatMap { [$0, 2 * $0, 5 * $0] }
    let distance = distances.first { $0 >= room } ?? 1
    let last = years.count - 1
    places = years.indices.filter { place in
      place == last || (years[place].isMultiple(of: distance) && last - place >= room)
    }
  }
}
