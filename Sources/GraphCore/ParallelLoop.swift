internal import Dispatch
internal import Foundation
internal import Synchronization

/// A loop over 0 ..< `count` that runs on several threads and adds up in a fixed order.
///
/// The range is cut into chunks whose bounds depend on `count` and `chunkSize` only. Threads take
/// the chunks as they come, but the results are handed on in chunk order, so that sums of floating
/// point numbers have the same bits on any number of threads.
public struct ParallelLoop: Sendable {
  /// The number of rounds of the loop.
  public let count: Int

  /// The number of rounds in every chunk but the last.
  public let chunkSize: Int

  /// The number of threads at work at the same time.
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
    guard threadCount > 1 else {
      var result = initial
      var memory = workspace()
      for number in 0..<chunkCount { combine(&result, body(chunk(number), &memory)) }
      return result
    }
    let nextChunk = Atomic<Int>(0)
    let combined = Mutex(CombinedParts<Result, Part>(result: initial))
    DispatchQueue.concurrentPerform(iterations: threadCount) { _ in
      var memory = workspace()
      while true {
        let number = nextChunk.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < chunkCount else { return }
        let part = body(chunk(number), &memory)
        combined.withLock { parts in
          parts.waiting[number] = part
          while let next = parts.waiting.removeValue(forKey: parts.count) {
            combine(&parts.result, next)
            parts.count += 1
          }
        }
      }
    }
    return combined.withLock { $0.result }
  }

  /// Runs the loop and returns the results of all rounds in order.
  ///
  /// - Parameters:
  ///   - workspace: Makes the working memory of one thread.
  ///   - body: Does one round and returns its result.
  public func map<Workspace: ~Copyable, Element: Sendable>(
    workspace: @Sendable () -> Workspace,
    body: @Sendable (Int, inout Workspace) -> Element
  ) -> [Element] {
    reduce(into: [], workspace: workspace) { rounds, memory in
      var part: [Element] = []
      part.reserveCapacity(rounds.count)
      for round in rounds { part.append(body(round, &memory)) }
      return part
    } combine: { results, part in
      results.append(contentsOf: part)
    }
  }
}

/// What the first `count` chunks add up to, and the results of later ones that wait their turn.
private struct CombinedParts<Result: Sendable, Part: Sendable>: Sendable {
  var result: Result
  var count = 0
  var waiting: [Int: Part] = [:]
}
