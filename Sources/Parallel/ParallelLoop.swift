internal import Dispatch
internal import Foundation
internal import Synchronization

/// A loop over 0 ..< `count` that runs on several threads and adds up in a fixed order.
///
/// The range is cut into chunks whose bounds depend on `count` and `chunkSize` only. Threads take
/// the chunks as they come, but the results are handed on in chunk order, so that sums of floating
/// point numbers have the same bits on any number of threads. Results wait for those before them;
/// a thread that is too far ahead waits too, so that no more than 32 results, or four for each
/// thread, are kept.
///
/// Inside a ``Computation`` the loop reports how many chunks are done, and when it is cancelled
/// leaves out those that have not begun. What it returns then is unfinished, and thrown away by
/// the computation: a kernel has to bear that results are missing from a sum. The first chunk is
/// always done. Loops inside the body of a loop do not report.
public struct ParallelLoop: Sendable {
  /// The number of rounds of the loop.
  public let count: Int

  /// The number of rounds in every chunk but the last.
  public let chunkSize: Int

  /// The number of threads at work at the same time; the calling one alone where the system refuses
  /// others.
  public let threadCount: Int

  /// Creates a loop.
  ///
  /// - Parameters:
  ///   - count: The number of rounds.
  ///   - chunkSize: The number of rounds that one thread does at a time.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Precondition: `count` is not negative; `chunkSize` and `threads` are at least 1.
  public init(count: Int, chunkSize: Int, threads: Int? = nil) {
    precondition(count >= 0, "a loop can't have \(count) rounds")
    precondition(chunkSize > 0, "a chunk of a loop has at least one round, not \(chunkSize)")
    precondition(threads ?? 1 > 0, "a loop runs on at least one thread, not on \(threads ?? 1)")
    self.count = count
    self.chunkSize = chunkSize
    let chunkCount = (count + chunkSize - 1) / chunkSize
    let limit = threads ?? ProcessInfo.processInfo.activeProcessorCount
    threadCount = max(1, min(limit, chunkCount))
  }

  /// The number of chunks.
  public var chunkCount: Int { (count + chunkSize - 1) / chunkSize }

  private func chunk(_ number: Int) -> Range<Int> {
    number * chunkSize..<min(count, (number + 1) * chunkSize)
  }

  /// Runs the loop and returns what its results add up to.
  ///
  /// - Parameters:
  ///   - initial: What there is before the first chunk.
  ///   - workspace: Makes the working memory of one thread, which it uses for all its chunks.
  ///   - body: Does the rounds of one chunk and returns their result.
  ///   - combine: Adds the result of one chunk; called for one chunk at a time, in order.
  public func reduce<Result: Sendable, Workspace: ~Copyable, Part: Sendable>(
    into initial: Result,
    workspace: @Sendable () -> Workspace,
    body: @Sendable (Range<Int>, inout Workspace) -> Part,
    combine: @Sendable (inout Result, Part) -> Void
  ) -> Result {
    reduce(into: initial, workspace: workspace, body: body, combine: combine) { _ in }
  }

  /// - Parameter finish: Takes over the working memory of a thread that has done its last chunk.
  private func reduce<Result: Sendable, Workspace: ~Copyable, Part: Sendable>(
    into initial: Result,
    workspace: @Sendable () -> Workspace,
    body: @Sendable (Range<Int>, inout Workspace) -> Part,
    combine: @Sendable (inout Result, Part) -> Void,
    finish: @Sendable (consuming Workspace) -> Void
  ) -> Result {
    func run(_ computation: ComputationPart?) -> Result {
      threadCount > 1 && SpareThreads.suffice(for: threadCount)
        ? reduceInParallel(into: initial, computation, workspace, body, combine, finish)
        : reduceInOrder(into: initial, computation, workspace, body, combine, finish)
    }
    guard let computation = Computation.current else { return run(nil) }
    return Computation.$current.withValue(nil) { run(computation) }
  }

  private func reduceInOrder<Result, Workspace: ~Copyable, Part>(
    into initial: Result, _ computation: ComputationPart?,
    _ workspace: () -> Workspace,
    _ body: (Range<Int>, inout Workspace) -> Part,
    _ combine: (inout Result, Part) -> Void,
    _ finish: (consuming Workspace) -> Void
  ) -> Result {
    var result = initial
    var memory = workspace()
    for number in 0..<chunkCount {
      if number > 0, let computation, computation.isCancelled { break }
      combine(&result, body(chunk(number), &memory))
      computation?.report(Double(number + 1) / Double(chunkCount))
    }
    finish(memory)
    return result
  }

  private func reduceInParallel<Result: Sendable, Workspace: ~Copyable, Part: Sendable>(
    into initial: Result, _ computation: ComputationPart?,
    _ workspace: @Sendable () -> Workspace,
    _ body: @Sendable (Range<Int>, inout Workspace) -> Part,
    _ combine: @Sendable (inout Result, Part) -> Void,
    _ finish: @Sendable (consuming Workspace) -> Void
  ) -> Result {
    let nextChunk = Atomic<Int>(0)
    let combined = SharedValue(CombinedParts<Result, Part>(result: initial))
    // Each chunk that is begun and not yet combined holds one of these places. The earliest such
    // chunk is always at work, so places become free as long as a thread waits for one.
    let places = DispatchSemaphore(value: max(32, 4 * threadCount))
    DispatchQueue.concurrentPerform(iterations: threadCount) { _ in
      var memory = workspace()
      while true {
        places.wait()
        let number = nextChunk.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < chunkCount, number == 0 || computation?.isCancelled != true else {
          places.signal()
          break
        }
        let part = body(chunk(number), &memory)
        let (freed, count) = combined.withLock { parts in
          (parts.add(part, number: number, combine), parts.count)
        }
        for _ in 0..<freed { places.signal() }
        computation?.report(Double(count) / Double(chunkCount))
      }
      finish(memory)
    }
    return combined.withLock { parts in
      // Behind a chunk that was left out, others may have been done.
      for _ in parts.waiting { places.signal() }
      return parts.result
    }
  }

  /// Runs the loop and returns the working memories of the threads, in no particular order: for
  /// counts, which add up to the same in any.
  ///
  /// - Parameters:
  ///   - workspace: Makes the working memory of one thread, which it uses for all its chunks.
  ///   - body: Does the rounds of one chunk.
  /// - Returns: One memory at least, and no more than there are threads.
  public func workspaces<Workspace: Sendable>(
    startingWith workspace: @Sendable () -> Workspace,
    body: @Sendable (Range<Int>, inout Workspace) -> Void
  ) -> [Workspace] {
    let finished = FinishedWorkspaces<Workspace>()
    reduce(into: (), workspace: workspace, body: body) { _, _ in
    } finish: { memory in
      finished.memories.withLock { $0.append(memory) }
    }
    return finished.memories.withLock { $0 }
  }

  /// Runs the loop and returns the results of all rounds in order.
  ///
  /// Rounds that a cancelled ``Computation`` leaves out have the result of the last one that was
  /// done, so that there always is one for each.
  ///
  /// - Parameters:
  ///   - workspace: Makes the working memory of one thread.
  ///   - body: Does one round and returns its result.
  public func map<Workspace: ~Copyable, Element: Sendable>(
    workspace: @Sendable () -> Workspace,
    body: @Sendable (Int, inout Workspace) -> Element
  ) -> [Element] {
    var results = reduce(into: [Element](), workspace: workspace) { rounds, memory in
      var part: [Element] = []
      part.reserveCapacity(rounds.count)
      for round in rounds { part.append(body(round, &memory)) }
      return part
    } combine: { results, part in
      results.append(contentsOf: part)
    }
    while results.count < count, let last = results.last { results.append(last) }
    return results
  }
}

/// What the first `count` chunks add up to, and the results of later ones that wait their turn.
private struct CombinedParts<Result: Sendable, Part: Sendable>: Sendable {
  var result: Result
  var count = 0
  var waiting: [Int: Part] = [:]

  /// Takes the result of a chunk; returns how many chunks could be combined.
  mutating func add(
    _ part: Part, number: Int, _ combine: (inout Result, Part) -> Void
  ) -> Int {
    let before = count
    waiting[number] = part
    while let next = waiting.removeValue(forKey: count) {
      combine(&result, next)
      count += 1
    }
    return count - before
  }
}

/// The working memories that threads have done with.
private final class FinishedWorkspaces<Memory: Sendable>: Sendable {
  let memories = SharedValue([Memory]())
}
