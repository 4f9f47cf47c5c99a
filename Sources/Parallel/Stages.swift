/// Watches a long computation, stage by stage: the progress and the time of each.
///
///     let stages = Stages { stage, seconds in print(stage, seconds) }
///     let betweenness = stages.run("betweenness") { graph.betweenness() }
public struct Stages: Sendable {
  private let onEnd: (@Sendable (_ stage: String, _ seconds: Double) -> Void)?
  private let onProgress: (@Sendable (_ stage: String, _ progress: Double) -> Void)?

  /// Creates a watcher.
  ///
  /// - Parameters:
  ///   - onProgress: Called with the progress of a stage, from 0, when it begins, to at most 1.
  ///   - onEnd: Called with the seconds that a stage took, when it ends.
  public init(
    onProgress: (@Sendable (_ stage: String, _ progress: Double) -> Void)? = nil,
    onEnd: (@Sendable (_ stage: String, _ seconds: Double) -> Void)? = nil
  ) {
    self.onProgress = onProgress
    self.onEnd = onEnd
  }

  /// Watches nothing.
  public static let silent = Stages()

  /// Runs the work of a stage.
  public func run<Value>(_ stage: String, _ work: () throws -> Value) rethrows -> Value {
    guard let onEnd else { return try observe(stage, work) }
    let clock = ContinuousClock()
    let start = clock.now
    let value = try observe(stage, work)
    onEnd(stage, start.duration(to: clock.now) / .seconds(1))
    return value
  }

  private func observe<Value>(_ stage: String, _ work: () throws -> Value) rethrows -> Value {
    guard let onProgress else { return try work() }
    onProgress(stage, 0)
    return try Computation { onProgress(stage, $0) }.observe(work)
  }
}
