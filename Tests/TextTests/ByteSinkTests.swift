import CoterieText
import Testing

/// Bytes that are handed on in pieces.
@Suite struct ByteSinkTests {
  private final class Taken {
    var pieces: [[UInt8]] = []
  }

  @Test(arguments: [0, 1, 100, 65_535, 65_536, 65_537, 300_000])
  func handsOnAllInOrder(count: Int) {
    let taken = Taken()
    var sink = ByteSink {
      taken.pieces.append($0)
      return true
    }
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for (place, byte) in bytes.enumerated() where place < count / 3 { sink.append(byte) }
    sink.append(Array(bytes[(count / 3)...]))
    sink.append("é")
    sink.flush()
    #expect(Array(taken.pieces.joined()) == bytes + Array("é".utf8))
    #expect(taken.pieces.allSatisfy { !$0.isEmpty })
    let isClosed = sink.isClosed
    #expect(!isClosed)
  }

  @Test func gathersShortTexts() {
    let taken = Taken()
    var sink = ByteSink {
      taken.pieces.append($0)
      return true
    }
    for _ in 0..<100_000 { sink.append("ten bytes ") }
    sink.flush()
    sink.flush()
    #expect(taken.pieces.map(\.count).reduce(0, +) == 1_000_000)
    #expect(taken.pieces.count == 16)
  }

  @Test func dropsWhatFollowsARefusal() {
    let taken = Taken()
    var sink = ByteSink {
      taken.pieces.append($0)
      return taken.pieces.count < 2
    }
    for _ in 0..<5 { sink.append([UInt8](repeating: 7, count: 70_000)) }
    let isClosed = sink.isClosed
    #expect(isClosed)
    sink.append("more")
    sink.flush()
    #expect(taken.pieces.count == 2)
  }

  @Test func gathersAWholeForWhatIsShort() {
    #expect(ByteSink.bytes { $0.append("a,b\n") } == Array("a,b\n".utf8))
  }
}
