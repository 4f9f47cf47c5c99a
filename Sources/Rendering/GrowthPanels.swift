import CoterieLayouts

/// Where the panels of a ``GrowthChart`` are: the bars above the lines, or beside them where a page is flat.
struct GrowthPanels {
  private(set) var bars = Box(minX: left, minY: top, maxX: 686, maxY: 182)
  private(set) var lines = Box(minX: left, minY: 242, maxX: 686, maxY: 432)
  private(set) var size = Size(width: 0, height: 456)

  /// The room for the numbers of an axis.
  static let left = 46.0
  /// The room for the heading of a panel, and for the years below it.
  private static let (top, bottom) = (32.0, 24.0)
  private static let gap = 4.0
  /// Lower rooms that are wide have the panels beside each other.
  private static let leastHeight = 230.0
  private static let leastRatio = 1.6
  private static let leastSide = 20.0

  init() {}

  /// - Parameters:
  ///   - room: What the page leaves; nil where it is as large as the panels.
  ///   - labelRoom: The room for the last values of the lines.
  init(in room: Size?, labelRoom: Double) {
    guard let room else {
      size.width = lines.maxX + labelRoom
      return
    }
    if room.height < Self.leastHeight, room.width > Self.leastRatio * room.height {
      putBeside(room, labelRoom)
    } else {
      putBelow(room, labelRoom)
    }
    size = Size(width: lines.maxX + labelRoom, height: lines.maxY + Self.bottom)
  }

  private mutating func putBelow(_ room: Size, _ labelRoom: Double) {
    let width = max(Self.leastSide, room.width - Self.left - labelRoom)
    let height = max(
      2 * Self.leastSide, room.height - 2 * (Self.top + Self.bottom) - Self.gap)
    bars = Box(
      minX: Self.left, minY: Self.top, maxX: Self.left + width, maxY: Self.top + 0.44 * height)
    let start = bars.maxY + Self.bottom + Self.gap + Self.top
    lines = Box(
      minX: Self.left, minY: start, maxX: Self.left + width, maxY: start + 0.56 * height)
  }

  private mutating func putBeside(_ room: Size, _ labelRoom: Double) {
    let width = max(Self.leastSide, (room.width - 2 * Self.left - labelRoom - 3 * Self.gap) / 2)
    let height = max(Self.leastSide, room.height - Self.top - Self.bottom)
    bars = Box(
      minX: Self.left, minY: Self.top, maxX: Self.left + width, maxY: Self.top + height)
    lines = bars.offset(x: width + Self.left + 3 * Self.gap, y: 0)
  }
}
