/// Round numbers from 0 to at least a maximum, for an axis of counts.
struct AxisTicks: Equatable {
  /// The numbers, ascending, beginning with 0.
  let values: [Int]

  /// Four to six ticks at steps of 1, 2 or 5 times a power of ten.
  init(upTo maximum: Int) {
    var step = 1
    while maximum / step >= 5 {
      let isTwo = String(step).hasPrefix("2")
      step = isTwo ? step / 2 * 5 : step * 2
    }
    let top = max(1, (max(maximum, 0) + step - 1) / step)
    values = (0...top).map { $0 * step }
  }

  /// The largest number.
  var top: Int { values.last ?? 1 }
}
