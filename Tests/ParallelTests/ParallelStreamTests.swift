import CoterieParallel
import Synchronization
import Testing

/// Work on items that come one after the other.
@Suite struct ParallelStreamTests {
  /// A source of the numbers from 0 to below a count.
  private final class Numbers: Sendable {
    private let next = Mutex(0)
    private let count: Int

    init(_ count: Int) { self.count = count }

    func take() -> Int? {
      next.withLock { next in
        guard next < count else { return nil }
        next += 1
        return next - 1
      }
    }
  }

  @Test(arguments: [1, 2, 3, 8], [0, 1, 2, 1000])
  func combinesResultsInTheOrderOfTheItems(threads: Int, count: Int) {
    let numbers = Numbers(count)
    let squares = ParallelStream(threads: threads).reduce(into: [Int]()) {
      numbers.take()
    } body: { number in
      // Some items take much longer than those after them.
      var sum = number * number
      for step in 0..<(number % 7 == 0 ? 20_000 : 10) { sum &+= step &- step }
      return sum
    } combine: {
      $0.append($1)
    }
    #expect(squares == (0..<count).map { $0 * $0 })
  }

  @Test func holdsFewItemsAtATime() {
    let numbers = Numbers(500)
    let underWay = Mutex((now: 0, most: 0))
    let sum = ParallelStream(threads: 4).reduce(into: 0) {
      let number = numbers.take()
      if number != nil {
        underWay.withLock { counts in
          counts.now += 1
          counts.most = max(counts.most, counts.now)
        }
      }
      return number
    } body: {
      $0
    } combine: { sum, number in
      sum += number
      underWay.withLock { $0.now -= 1 }
    }
    #expect(sum == 499 * 500 / 2)
    #expect(underWay.withLock { $0.most } <= 8)
  }
}
