import CoterieExchange
import CoterieText
import Testing

/// Graph files that are written piece by piece.
@Suite struct StreamedWritingTests {
  /// A document of which every file has several pieces.
  private static let document = {
    let count = 4_000
    var document = GraphDocument(title: "A long graph", descriptionLines: ["Lines & <signs>."])
    document.vertices = VertexTable(
      (0..<count).lazy.map {
        .init(id: "vertex-\($0)", label: "Vertex “\($0)”", cluster: 1 + $0 % 7)
      })
    document.edges = EdgeTable(
      (0..<5 * count).lazy.map { number in
        let (source, step) = (number % count, number / count)
        let years = 2000...(2000 + number % 3)
        return .init(
          source: source, target: (source + step + 1) % count, weight: Double(number) / 3,
          spells: [GraphSpell(years: years)],
          timedWeights: years.map { .init(year: $0, weight: 1) })
      })
    return document
  }()

  @Test(arguments: GraphFormat.written)
  func hasTheBytesAndProblemsOfAWholeFile(format: GraphFormat) {
    let whole = format.writing(Self.document)
    let taken = Taken()
    var sink = ByteSink {
      taken.bytes += $0
      taken.count += 1
      return true
    }
    let problems = format.write(Self.document, to: &sink)
    sink.flush()
    #expect(taken.bytes == whole.bytes)
    #expect(problems == whole.problems)
    #expect(taken.count > 1 || whole.bytes.count < 200_000 || format.name.contains("vosviewer"))
  }

  private final class Taken {
    var bytes: [UInt8] = []
    var count = 0
  }
}
