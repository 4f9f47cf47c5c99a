import CoterieParallel
import Dispatch
import Foundation
import Synchronization
import Testing

@Suite("Computations that tell their progress and can be cancelled")
struct ComputationTests {
  /// Adds up 1 … `chunks`, a chunk each, and counts the chunks that are done.
  private func sum(
    chunks: Int, threads: Int, each: @Sendable (Int) -> Void = { _ in }
  ) -> Int {
    ParallelLoop(count: chunks, chunkSize: 1, threads: threads).reduce(into: 0) {
      0
    } body: { rounds, _ in
      each(rounds.lowerBound)
      return rounds.lowerBound + 1
    } combine: {
      $0 += $1
    }
  }

  @Test("A computation returns the value of its body and what the body throws")
  func values() throws {
    struct Failure: Error {}
    #expect(try Computation().run { sum(chunks: 100, threads: 2) } == 5050)
    #expect(throws: Failure.self) { try Computation().run { throw Failure() } }
  }

  @Test("Progress rises from above 0 to 1, which comes once", arguments: [1, 2, 7])
  func progress(_ threads: Int) throws {
    let told = SharedValue<[Double]>([])
    let computation = Computation { share in told.withLock { $0.append(share) } }
    try computation.run {
      _ = sum(chunks: 40, threads: threads)
      _ = sum(chunks: 7, threads: threads)
    }
    let shares = told.withLock { $0 }
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 })
    #expect(shares.first ?? 0 > 0)
    #expect(shares.last == 1)
    if threads == 1 { #expect(shares.count == 40) }
  }

  @Test("A callback may run a loop of the same computation", .timeLimit(.minutes(1)))
  func reentrance() throws {
    let box = SharedValue<Computation?>(nil)
    let sums = SharedValue<[Int]>([])
    let computation = Computation { share in
      guard let running = box.withLock({ $0 }), share < 0.5 else { return }
      running.observe {
        let total = sum(chunks: 10, threads: 1)
        sums.withLock { $0.append(total) }
      }
    }
    box.withLock { $0 = computation }
    #expect(try computation.run { sum(chunks: 4, threads: 2) } == 10)
    box.withLock { $0 = nil }
    #expect(sums.withLock { $0.allSatisfy { $0 == 55 } && !$0.isEmpty })
  }

  @Test("Progress is told at most about a thousand times")
  func fewReports() throws {
    let count = Atomic<Int>(0)
    let computation = Computation { _ in count.add(1, ordering: .relaxed) }
    try computation.run { _ = sum(chunks: 50_000, threads: 2) }
    #expect(count.load(ordering: .relaxed) <= 1001)
  }

  @Test("Parts divide the range, also parts of parts")
  func parts() throws {
    let told = SharedValue<[Double]>([])
    let computation = Computation { share in told.withLock { $0.append(share) } }
    try computation.run {
      Computation.part(0, 0.5) {
        Computation.part(0, 0.5) { _ = sum(chunks: 2, threads: 1) }
        Computation.part(0.5, 1) { _ = sum(chunks: 1, threads: 1) }
      }
      Computation.part(0.5, 1) { _ = sum(chunks: 4, threads: 1) }
    }
    #expect(told.withLock { $0 } == [0.125, 0.25, 0.5, 0.625, 0.75, 0.875, 1])
  }

  @Test("Without a computation, parts just run")
  func noComputation() {
    #expect(Computation.part(0, 1) { sum(chunks: 10, threads: 2) } == 55)
  }

  @Test("A computation that is cancelled throws, and begins nothing more", arguments: [1, 2, 7])
  func cancelling(_ threads: Int) {
    let begun = Atomic<Int>(0)
    let computation = Computation()
    #expect(throws: CancellationError.self) {
      try computation.run {
        sum(chunks: 10_000, threads: threads) { chunk in
          begun.add(1, ordering: .relaxed)
          if chunk == 20 { computation.cancel() }
        }
      }
    }
    #expect(computation.isCancelled)
    #expect((21...21 + 40).contains(begun.load(ordering: .relaxed)))
    #expect(throws: CancellationError.self) { try computation.run { 1 } }
  }

  @Test("It can be cancelled by its own progress and by another thread", arguments: [1, 2])
  func cancellingFromElsewhere(_ threads: Int) {
    let box = SharedValue<Computation?>(nil)
    let own = Computation { _ in box.withLock { $0?.cancel() } }
    box.withLock { $0 = own }
    #expect(throws: CancellationError.self) { try own.run { sum(chunks: 100, threads: threads) } }

    let begun = DispatchSemaphore(value: 0)
    let other = Computation { _ in begun.signal() }
    // A thread of its own: those that tests share may all be at work in loops like the one below.
    Thread.detachNewThread {
      begun.wait()
      other.cancel()
    }
    #expect(throws: CancellationError.self) {
      try other.run {
        while !other.isCancelled { _ = sum(chunks: 100, threads: threads) }
      }
    }
    box.withLock { $0 = nil }
  }

  @Test("What a cancelled loop returns has a result for every round", arguments: [1, 2, 7])
  func shapes(_ threads: Int) {
    let computation = Computation()
    let count = SharedValue(0)
    #expect(throws: CancellationError.self) {
      try computation.run {
        let results = ParallelLoop(count: 1000, chunkSize: 3, threads: threads).map {
          0
        } body: { round, _ in
          computation.cancel()
          return round
        }
        count.withLock { $0 = results.count }
      }
    }
    #expect(count.withLock { $0 } == 1000)
  }

  @Test("Loops inside a loop neither report nor stop")
  func nested() throws {
    let told = SharedValue<[Double]>([])
    let computation = Computation { share in told.withLock { $0.append(share) } }
    let total = try computation.run {
      ParallelLoop(count: 4, chunkSize: 1, threads: 1).reduce(into: 0) {
        0
      } body: { _, _ in
        sum(chunks: 10, threads: 1)
      } combine: {
        $0 += $1
      }
    }
    #expect(total == 220)
    #expect(told.withLock { $0 } == [0.25, 0.5, 0.75, 1])
  }

  @Test("Fast chunks wait for a slow one before them", arguments: [2, 7])
  func bounded(_ threads: Int) {
    let begun = Atomic<Int>(0)
    let seen = SharedValue(0)
    let total = sum(chunks: 2000, threads: threads) { chunk in
      if chunk > 0 {
        begun.add(1, ordering: .relaxed)
        return
      }
      // The first chunk takes as long as the others make progress: at most 31 may pass it.
      var quiet = 0
      var last = -1
      while quiet < 200_000 {
        let now = begun.load(ordering: .relaxed)
        quiet = now == last ? quiet + 1 : 0
        last = now
      }
      let passed = last
      seen.withLock { $0 = passed }
    }
    #expect(total == 2000 * 2001 / 2)
    #expect(seen.withLock { $0 } <= 31)
  }
}
