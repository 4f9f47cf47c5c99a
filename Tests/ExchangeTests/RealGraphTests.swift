import CoterieExchange
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// Published graphs, with the counts that the folder's `SOURCES.md` states.
@Suite(.enabled(if: TestData.isAvailable, Comment(rawValue: TestData.absence)))
struct RealGraphTests {
  @Test(arguments: [
    ("karate.txt", 34, 78), ("dolphins.gml", 62, 159), ("football.gml", 115, 613),
    ("polbooks.gml", 105, 441), ("lesmis.gml", 77, 254), ("netscience.gml", 1589, 2742),
    ("hep-th.gml", 8361, 15751), ("cond-mat.gml", 16726, 47594), ("ca-GrQc.txt", 5242, 14484),
    ("ca-HepTh.txt", 9877, 25973), ("ca-CondMat.txt", 23133, 93439),
    ("ca-AstroPh-cc1.txt", 17903, 196972), ("dblp-sub.txt", 37020, 149501),
    ("lfr-1000-mu10.txt", 1000, 7166), ("lfr-10000-mu60.txt", 10000, 101664),
  ])
  func haveTheirPublishedSizes(_ name: String, _ vertices: Int, _ edges: Int) throws {
    let folder = try #require(TestData.folder)
    let file = folder.appendingPathComponent("graphs/\(name).gz")
    let gzip = URL(fileURLWithPath: "/usr/bin/env")
    let data = try ForeignReader.output(of: gzip, arguments: ["gzip", "-dc", file.path])
    let bytes = [UInt8](data)
    let format = try #require(GraphFormat(path: name))
    #expect(GraphFormat.recognised(Array(bytes.prefix(4096))) == format)
    let reading = format.read(bytes)
    #expect(reading.document.vertices.count == vertices)
    #expect(reading.document.edges.count == edges)
    #expect(reading.log.diagnostics.allSatisfy { $0.severity == .note })
  }
}
