import CoterieReaders
import CoterieRecords

extension RecordReader {
  /// Reads bytes in pieces, each cut where the format allows it in a window of random length.
  ///
  /// - Returns: The table, and how many pieces there were.
  static func tableOfPieces(
    of bytes: [UInt8], windows: Range<Int>, using generator: inout some RandomNumberGenerator
  ) -> (table: RecordTable, pieceCount: Int) {
    let context = ReadingContext(file: "page.txt")
    let beginning = Array(bytes.prefix(1 << 16))
    let reader = Self(beginning: beginning.span, context)
    var table = RecordTable()
    var once: [Diagnostic] = []
    var (start, length, count) = (0, 0, 0)
    while start < bytes.count || count == 0 {
      let end = endOfPiece(reader, bytes, from: start, windows, &generator)
      let piece = RecordPiece(
        Array(bytes[start..<end]), isFirst: start == 0, isLast: end == bytes.count)
      var sink = RecordSink(context, piece: piece)
      reader.read(piece, into: &sink)
      if start == 0 {
        table = sink.tableOfWholeSource(format: "", position: Self.position)
        once = sink.firstOfFile
      } else {
        for diagnostic in sink.firstOfFile
        where !once.contains(where: { $0.problem.kind == diagnostic.problem.kind }) {
          once.append(diagnostic)
          table.report(
            Diagnostic(diagnostic.problem, at: diagnostic.location.moved(by: length)))
        }
        table.append(piece: sink.table, ofSource: 0, after: length)
      }
      (start, length, count) = (end, length + sink.length, count + 1)
    }
    return (table, count)
  }

  private static func endOfPiece(
    _ reader: Self, _ bytes: [UInt8], from start: Int, _ windows: Range<Int>,
    _ generator: inout some RandomNumberGenerator
  ) -> Int {
    var window = Int.random(in: windows, using: &generator)
    while start + window < bytes.count {
      let part = Array(bytes[start..<start + window])
      if let cut = reader.framing.lastCut(part.span) { return start + cut }
      window *= 2
    }
    return bytes.count
  }
}

/// A generator of numbers that repeats them for a seed: the linear congruential one of Knuth.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }
}
