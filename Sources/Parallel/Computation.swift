internal import Synchronization

/// One long computation, which reports its progress and can be cancelled.
///
///     let computation = Computation { print("\(Int(100 * $0)) %") }
///     let betweenness = try computation.run { graph.betweenness() }
///
/// and, from any thread, `computation.cancel()`: what has begun is finished, what has not is left
/// out, and `run` throws `CancellationError` in place of the unfinished value. The kernels inside
/// are plain functions that know nothing of this: the loops of ``ParallelLoop`` that run on the
/// thread of `run` report for them. Without a computation they cost nothing.
///
/// A task is cancelled with its computation by
///
///     try await withTaskCancellationHandler {
///       try computation.run { graph.betweenness() }
///     } onCancel: {
///       computation.cancel()
///     }
///
/// **Progress** is a number that never falls, from above 0 to 1: the share of a loop's chunks that
/// are done. It is no promise of time, since chunks differ. Where a computation has several loops,
/// the first one takes progress to its end and later ones leave it there, unless ``part(_:_:)``
/// gives each of them a part of the range.
public final class Computation: Sendable {
  private let onProgress: @Sendable (Double) -> Void
  private let hasBeenCancelled = Atomic<Bool>(false)
  private let state = SharedValue(State())

  private struct State: Sendable {
    /// How much is done.
    var reached = 0.0
    /// Whether some thread is in `onProgress`, and will call it again with what others reach.
    var isReporting = false
  }

  /// The smallest growth of the progress that is reported.
  private static let step = 0.001

  /// Creates a computation.
  ///
  /// - Parameter onProgress: Called with how much is done, at most about a thousand times, one call at
  ///   a time, on a thread that did a piece of work, which waits for it. It may run loops of this
  ///   computation itself.
  public init(onProgress: @escaping @Sendable (Double) -> Void = { _ in }) {
    self.onProgress = onProgress
  }

  /// Leaves out what has not begun. May be called at any time, from any thread, also by
  /// `onProgress`.
  public func cancel() { hasBeenCancelled.store(true, ordering: .relaxed) }

  /// Whether `cancel()` has been called.
  public var isCancelled: Bool { hasBeenCancelled.load(ordering: .relaxed) }

  /// Runs a body, whose loops report to this computation, and returns its value.
  ///
  /// - Throws: `CancellationError` when the computation is cancelled before the body has ended, and
  ///   what the body throws.
  public func run<Value>(_ body: () throws -> Value) throws -> Value {
    guard !isCancelled else { throw CancellationError() }
    let value = try observe(body)
    guard !isCancelled else { throw CancellationError() }
    report(1)
    return value
  }

  /// Runs a body whose loops report to this computation, which is not cancelled.
  package func observe<Value>(_ body: () throws -> Value) rethrows -> Value {
    try Self.$current.withValue(ComputationPart(self, from: 0, to: 1), operation: body)
  }

  /// Runs a body that does a part of the computation on this thread, where there is one.
  ///
  /// The parts of a part divide it in turn:
  ///
  ///     Computation.part(0, 0.1) { prepare() }
  ///     Computation.part(0.1, 1) { search() }
  ///
  /// - Parameters:
  ///   - start: How much is done when the body begins, of what encloses it.
  ///   - end: How much is done when it ends.
  ///   - body: What is done.
  /// - Precondition: 0 ≤ start ≤ end ≤ 1.
  public static func part<Value>(
    _ start: Double, _ end: Double, _ body: () throws -> Value
  ) rethrows -> Value {
    precondition(
      0 <= start && start <= end && end <= 1, "a part lies between 0 and 1, not \(start) and \(end)"
    )
    guard let whole = current else { return try body() }
    let value = try $current.withValue(whole.part(from: start, to: end), operation: body)
    whole.report(end)
    return value
  }

  /// What the thread that reads it works for.
  @TaskLocal package static var current: ComputationPart?

  fileprivate func report(_ progress: Double) {
    let isFirst = state.withLock { state in
      guard progress > state.reached, progress >= min(1, state.reached + Self.step) else {
        return false
      }
      state.reached = progress
      defer { state.isReporting = true }
      return !state.isReporting
    }
    guard isFirst else { return }
    // Nothing is locked meanwhile: the callback may itself run loops of this computation.
    var next: Double? = progress
    while let progress = next {
      onProgress(progress)
      next = state.withLock { state in
        guard state.reached > progress else {
          state.isReporting = false
          return nil
        }
        return state.reached
      }
    }
  }
}

/// A part of a computation's range of progress, for the loops that run inside it.
///
/// A serial kernel reads `Computation.current` once, before its loop, and asks it now and then.
package struct ComputationPart: Sendable {
  private let computation: Computation
  private let start: Double
  private let end: Double

  fileprivate init(_ computation: Computation, from start: Double, to end: Double) {
    self.computation = computation
    self.start = start
    self.end = end
  }

  /// Whether what has not begun is to be left out.
  package var isCancelled: Bool { computation.isCancelled }

  /// Reports that a share of this part is done.
  package func report(_ share: Double) { computation.report(start + (end - start) * share) }

  fileprivate func part(from: Double, to: Double) -> ComputationPart {
    let length = end - start
    return ComputationPart(computation, from: start + length * from, to: start + length * to)
  }
}
