internal import Dispatch
internal import Foundation

/// Work on items that come one after the other, on several threads, with results taken in order.
///
/// The items come from one place, such as a file that is read piece by piece; how many there are is
/// known only at the end. Threads take them as they come, and their results are combined in the order
/// of the items, so that the outcome is the same on any number of threads. No more than two items a
/// thread are under way at a time: memory follows the threads, not the items.
public struct ParallelStream: Sendable {
  /// The number of threads at work at the same time; the calling one alone where the system refuses
  /// others.
  public let threadCount: Int

  /// Creates a stream.
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor.
  /// - Precondition: `threads` is at least 1.
  public init(threads: Int? = nil) {
    precondition(threads ?? 1 > 0, "a stream runs on at least one thread, not on \(threads ?? 1)")
    threadCount = threads ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// Works on all items and returns what their results add up to.
  ///
  /// - Parameters:
  ///   - initial: What there is before the first item.
  ///   - next: The next item, nil at the end; called for one item at a time, in order, on any thread.
  ///   - body: Works on one item.
  ///   - combine: Adds the result of one item; called for one item at a time, in order.
  public func reduce<Result: Sendable, Item: Sendable, Part: Sendable>(
    into initial: consuming Result,
    next: @Sendable () -> Item?,
    body: @Sendable (Item) -> Part,
    combine: @Sendable (inout Result, Part) -> Void
  ) -> Result {
    threadCount > 1 && SpareThreads.suffice(for: threadCount)
      ? reduceInParallel(into: initial, next, body, combine)
      : reduceInOrder(into: initial, next, body, combine)
  }

  private func reduceInOrder<Result, Item, Part>(
    into initial: consuming Result, _ next: () -> Item?, _ body: (Item) -> Part,
    _ combine: (inout Result, Part) -> Void
  ) -> Result {
    var result = initial
    while let item = next() { combine(&result, body(item)) }
    return result
  }

  private func reduceInParallel<Result: Sendable, Item: Sendable, Part: Sendable>(
    into initial: consuming Result, _ next: @Sendable () -> Item?,
    _ body: @Sendable (Item) -> Part, _ combine: @Sendable (inout Result, Part) -> Void
  ) -> Result {
    let items = SharedValue(ItemCounter())
    let waiting = SharedValue(WaitingParts<Part>())
    let result = SharedValue(initial)
    // An item that is taken and not yet combined holds a place; the earliest of them is always at work.
    let places = DispatchSemaphore(value: 2 * threadCount)
    DispatchQueue.concurrentPerform(iterations: threadCount) { _ in
      while true {
        places.wait()
        let taken = items.withLock { counter in counter.take(next) }
        guard let (number, item) = taken else {
          places.signal()
          break
        }
        let part = body(item)
        guard waiting.withLock({ $0.add(part, number: number) }) else { continue }
        // This thread alone combines, until no part is ready; others go on with their items.
        while let ready = waiting.withLock({ $0.takeNext() }) {
          result.withLock { combine(&$0, ready) }
          places.signal()
        }
      }
    }
    return result.withLock { $0 }
  }
}

/// How many items were taken, and whether there are more.
private struct ItemCounter: Sendable {
  private var count = 0
  private var isAtEnd = false

  mutating func take<Item>(_ next: () -> Item?) -> (number: Int, item: Item)? {
    guard !isAtEnd, let item = next() else {
      isAtEnd = true
      return nil
    }
    defer { count += 1 }
    return (count, item)
  }
}

/// The results that wait for those before them.
private struct WaitingParts<Part: Sendable>: Sendable {
  private var parts: [Int: Part] = [:]
  private var nextNumber = 0
  private var isCombining = false

  /// Takes a part; returns whether the caller is to combine what is ready.
  mutating func add(_ part: Part, number: Int) -> Bool {
    parts[number] = part
    guard !isCombining, parts[nextNumber] != nil else { return false }
    isCombining = true
    return true
  }

  /// The next part in order; nil where it is not there yet, and then nobody combines.
  mutating func takeNext() -> Part? {
    guard let part = parts.removeValue(forKey: nextNumber) else {
      isCombining = false
      return nil
    }
    nextNumber += 1
    return part
  }
}
