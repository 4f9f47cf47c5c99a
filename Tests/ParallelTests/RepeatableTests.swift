import CoterieParallel
import TestSupport
import Testing

@Suite("Repeatable loops and numbers")
struct RepeatableTests {
  @Test("A sum has the same bits on 1, 2 and 7 threads")
  func sums() {
    func sum(threads: Int) -> Double {
      ParallelLoop(count: 10_000, chunkSize: 37, threads: threads).reduce(into: 0.0) {
        0
      } body: { rounds, _ in
        rounds.reduce(0.0) { $0 + 1 / Double($1 + 1) }
      } combine: {
        $0 += $1
      }
    }
    #expect(sum(threads: 1) == sum(threads: 2))
    #expect(sum(threads: 1) == sum(threads: 7))
  }

  @Test("Results come in order, and every round is done once", arguments: [0, 1, 5, 64, 1000])
  func maps(_ count: Int) {
    for threads in [1, 2, 7] {
      let loop = ParallelLoop(count: count, chunkSize: 5, threads: threads)
      let squares = loop.map {
        0
      } body: { round, workspace in
        workspace += 1
        return round * round
      }
      #expect(squares == (0..<count).map { $0 * $0 })
    }
  }

  @Test("The threads' memories hold every round once", arguments: [0, 1, 5, 64, 1000])
  func workspaces(_ count: Int) {
    for threads in [1, 2, 7] {
      let loop = ParallelLoop(count: count, chunkSize: 5, threads: threads)
      let memories = loop.workspaces {
        [Int]()
      } body: { rounds, memory in
        memory += rounds
      }
      #expect((1...loop.threadCount).contains(memories.count))
      #expect(memories.joined().sorted() == Array(0..<count))
    }
  }

  /// The numbers that the authors' own program prints for the state 1, 2, 3, 4.
  @Test("The generator is xoshiro256**")
  func xoshiro() {
    var generator = RepeatableGenerator(state: (1, 2, 3, 4))
    #expect(
      (0..<6).map { _ in generator.next() } == [
        11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
        607_988_272_756_665_600,
      ])
  }

  @Test("A seed gives the same numbers for ever")
  func seeded() {
    var first = RepeatableGenerator(seed: 42)
    var second = RepeatableGenerator(seed: 42)
    #expect((0..<100).map { _ in first.next() } == (0..<100).map { _ in second.next() })
    var other = RepeatableGenerator(seed: 43)
    #expect(first.next() != other.next())
    var deck = Array(0..<10)
    var dealer = RepeatableGenerator(seed: 0)
    dealer.shuffle(&deck)
    #expect(deck.sorted() == Array(0..<10))
    var again = Array(0..<10)
    var sameDealer = RepeatableGenerator(seed: 0)
    sameDealer.shuffle(&again)
    #expect(deck == again)
  }

  @Test("Bounded numbers are about equally frequent", arguments: [1, 2, 3, 7, 10])
  func bounded(_ bound: Int) {
    var generator = RepeatableGenerator(seed: 5)
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<10_000 * bound { counts[generator.below(bound)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 500 })
    #expect((0..<1000).allSatisfy { _ in (0..<1).contains(generator.fraction()) })
  }
}
