/// A span of time in which a vertex, an edge or a value is there.
///
/// Times are numbers that ``GraphDocument/timeFormat`` explains. A spell without a start was always
/// there before its end, one without an end is there for ever.
public struct GraphSpell: Sendable, Hashable {
  /// When it begins.
  public var start: Double?
  /// When it ends.
  public var end: Double?
  /// Whether the moment of the start is outside.
  public var excludesStart: Bool
  /// Whether the moment of the end is outside.
  public var excludesEnd: Bool

  /// Creates a spell; by default both its ends belong to it.
  public init(
    start: Double? = nil, end: Double? = nil, excludesStart: Bool = false,
    excludesEnd: Bool = false
  ) {
    self.start = start
    self.end = end
    self.excludesStart = excludesStart && start != nil
    self.excludesEnd = excludesEnd && end != nil
  }

  /// Creates the spell of some years, both ends included.
  public init(years: ClosedRange<Int>) {
    self.init(start: Double(years.lowerBound), end: Double(years.upperBound))
  }
}

/// What the times of a document mean.
public enum GraphTimeFormat: String, Sendable, CaseIterable {
  /// Numbers, such as years.
  case number
  /// Days since 1 January 1970.
  case date
  /// Seconds since 1 January 1970, 0:00 UTC.
  case dateTime
}

extension GraphTimeFormat {
  /// The year of a time.
  public func year(of time: Double) -> Int? {
    switch self {
    case .number: Int(exactly: time.rounded(.down))
    case .date: Int(exactly: time.rounded(.down)).map(Self.year(ofDay:))
    case .dateTime: Int(exactly: (time / 86_400).rounded(.down)).map(Self.year(ofDay:))
    }
  }

  /// The first and the last year of a spell, nil where it is open on that side.
  public func years(of spell: GraphSpell) -> (first: Int?, last: Int?) {
    // The next whole time is the first that belongs to a spell without its start.
    let start = spell.start.map { spell.excludesStart ? $0.rounded(.down) + 1 : $0 }
    let end = spell.end.map { spell.excludesEnd ? $0.rounded(.up) - 1 : $0 }
    return (start.flatMap(year(of:)), end.flatMap(year(of:)))
  }

  /// The year of a day, counted from 1 January 1970; an estimate where it is beyond all calendars.
  private static func year(ofDay day: Int) -> Int {
    guard (-4_000_000_000...4_000_000_000).contains(day) else { return day / 366 + 1970 }
    return CalendarDay(number: day).year
  }
}
