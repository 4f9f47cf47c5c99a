import CoterieGraphCore

/// How a long piece of work is told of, stage by stage: the time of each, and its progress.
///
///     let stages = Stages { stage, seconds in print(stage, seconds) }
///     let betweenness = stages.run("betweenness") { graph.betweenness() }
public struct Stages: Sendable {
  private let onEnd: (@Sendable (_ stage: String, _ seconds: Double) -> Void)?
  private let onProgress: (@Sendable (_ stage: String, _ progress: Double) -> Void)?

  /// Creates a way to tell.
  ///
  /// - Parameters:
  ///   - onProgress: Told how far a stage has come, from 0, when it begins, to at most 1.
  ///   - onEnd: Told how many seconds a stage took, when it ends.
  public init(
    onProgress: (@Sendable (_ stage: String, _ progress: Double) -> Void)? = nil,
    onEnd: (@Sendable (_ stage: String, _ seconds: Double) -> Void)? = nil
  ) {
    self.onProgress = onProgress
    self.onEnd = onEnd
  }

  /// Nothing is told.
  public static let silent = Stages()

  /// Does the work of a stage.
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
