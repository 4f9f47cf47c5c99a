import CoterieExchange
import CoterieRecords
import Testing

/// VOSviewer's map and network.
@Suite struct VOSviewerTests {
  private let map = """
    \u{FEFF}id\tlabel\tx\ty\tcluster\tweight<Documents>\tscore<Avg. pub. year>
    1\t"abbasi, a"\t0.1\t-0.2\t1\t5\t2010.5
    2\tbob\t0.3\t0.4\t2\t3\t
    3\t"c ""d\"""\t0.5\t0.6\t2\t1\tnan

    """
  private let network = "1\t2\t5\n2\t3\t1\n"

  private var joined: GraphDocument {
    GraphReading.joined([EdgeListTests.read(map), EdgeListTests.read(network)]).document
  }

  @Test func readsBothTogether() {
    #expect(joined.vertices.map(\.label) == ["abbasi, a", "bob", "c \"d\""])
    #expect(joined.vertices.map(\.cluster) == [1, 2, 2])
    #expect(joined.vertices[1].position == .init(x: 0.3, y: 0.4))
    #expect(EdgeListTests.links(joined) == ["1 -- 2 5.0", "2 -- 3 1.0"])
    #expect(
      joined.vertexAttributes == [
        .init(name: "weight<Documents>", values: .integer([5, 3, 1])),
        .init(name: "score<Avg. pub. year>", values: .double([2010.5])),
      ])
  }

  @Test func writesWhatItReads() {
    let mapBytes = GraphFormat.vosviewerMap.writing(joined)
    let networkBytes = GraphFormat.vosviewerNetwork.writing(joined)
    #expect(mapBytes.problems.isEmpty)
    #expect(networkBytes.problems.isEmpty)
    #expect(String(decoding: networkBytes.bytes, as: UTF8.self) == network)
    let again = GraphReading.joined([
      GraphFormat.edgeList.read(networkBytes.bytes), GraphFormat.edgeList.read(mapBytes.bytes),
    ])
    #expect(again.document == joined)
  }

  /// Clusters are numbered from 1; other numbers are a column, and the names of such clusters have no place.
  @Test func saysThatNamesOfClustersFromZeroAreLeftOut() {
    func reading(first: Int) -> GraphReading {
      GraphFormat.vosviewerJSON.read(
        Array(
          """
          {"network": {"items": [{"id": 1, "label": "Ada", "cluster": \(first)},
            {"id": 2, "label": "Ben", "cluster": 1}],
          "links": [{"source_id": 1, "target_id": 2}],
          "clusters": [{"cluster": \(first), "label": "A"}, {"cluster": 1, "label": "B"}]}}
          """.utf8))
    }
    let fromZero = reading(first: 0)
    #expect(fromZero.document.clusterLabels == [])
    #expect(
      fromZero.document.vertexAttributes == [.init(name: "cluster", values: .integer([0, 1]))])
    #expect(
      fromZero.log.diagnostics.map(\.problem) == [
        .graphFile(.leftOut("cluster label", count: 2))
      ])
    let fromOne = reading(first: 2)
    #expect(fromOne.document.clusterLabels == ["B", "A"])
    #expect(fromOne.log.isEmpty)
  }

  @Test func callsColumnsAsVOSviewerDoes() {
    let document = GraphDocument(
      vertices: [
        .init(id: "a", label: "Ada", spells: [.init(years: 2001...2005)]), .init(id: "b"),
      ],
      vertexAttributes: [
        .init(name: "papers", values: .integer([3, 4])),
        .init(name: "change", values: .double([-0.5, 2])),
        .init(name: "url", values: .string(["x", "y"])),
        .init(name: "remark", values: .string(["x", "y"])),
      ])
    let writing = GraphFormat.vosviewerMap.writing(document)
    #expect(
      String(decoding: writing.bytes, as: UTF8.self) == """
        id\tlabel\tscore<first_year>\tscore<last_year>\tweight<papers>\tscore<change>\turl
        1\tAda\t2001\t2005\t3\t-0.5\tx
        2\tb\t\t\t4\t2.0\ty

        """)
    #expect(writing.problems.contains(.unheld(["id", "remark"], in: "a VOSviewer map")))
  }
}
