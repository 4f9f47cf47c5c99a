public import CoterieNetworks
import CoterieText

/// An estimate of the run time of a stage.
///
/// The time grows with the numbers of vertices and edges, by constants that were measured once on
/// one machine and one thread; it may well be half as much, or twice.
public struct CostEstimate: Sendable, Equatable {
  /// The name of the stage: of a measure, of several that are taken together, of a method.
  public let stage: String
  /// The seconds of computing that it roughly takes.
  public let seconds: Double

  /// Creates an estimate.
  public init(stage: String, seconds: Double) {
    self.stage = stage
    self.seconds = seconds
  }

  /// A warning about a stage that takes more than a minute; nil for a shorter one.
  public var warning: String? {
    guard seconds > 60 else { return nil }
    return "\(stage) will roughly take \(time) of computing."
  }

  private var time: String {
    let hours = seconds / 3600
    if hours < 1.5 { return Int((60 * hours).rounded(.up)).of("minute") }
    // A year, or more than an integer holds.
    return hours < 8760 ? Int(hours.rounded(.up)).of("hour") : "more than a year"
  }
}

extension Measure {
  /// Estimates of measures, one for those that are computed together.
  public static func estimates(
    of network: Network, _ measures: [Measure], _ convention: Convention = Convention()
  ) -> [CostEstimate] {
    let input = MeasureInput(network, convention, for: measures)
    return MeasureGroup.all(of: measures).map {
      CostEstimate(stage: $0.stage, seconds: $0.seconds(input))
    }
  }
}

extension Table {
  /// Estimates, a row a stage.
  public static func estimates(_ estimates: [CostEstimate]) -> Table {
    Table(
      columns: [
        Table.Column("stage", "Stage", "What is computed together."),
        Table.Column("seconds", "Seconds", "What it will roughly take on one thread."),
      ],
      rows: estimates.map { [.text($0.stage), .number($0.seconds)] })
  }
}
