import CoterieExchange
import CoterieRecords
import Foundation
import Testing

/// The files in `Inputs/`, each of which once broke a reader.
@Suite struct FuzzCaseTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Inputs", isDirectory: true)

  @Test(arguments: [
    ("01-blank-behind-number.tsv", ["1", "2", "3"], 3, [Diagnostic.Severity]()),
    ("02-pi-without-data.graphml", ["a"], 0, []),
    ("03-attlist-implied.graphml", ["a"], 0, []),
    ("04-notation-system.graphml", [], 0, [.error]),
    ("05-unparsed-entity.graphml", [], 0, [.error]),
    ("06-word-encoding-latin1-name.graphml", [], 0, [.warning, .warning, .error]),
    ("07-false-utf16-latin1-name.graphml", [], 0, [.warning, .error]),
  ])
  func areRead(
    _ name: String, _ ids: [String], _ edges: Int, _ severities: [Diagnostic.Severity]
  ) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    let format = try #require(GraphFormat(path: name))
    #expect(format.recognises(bytes))
    let reading = format.read(bytes)
    #expect(reading.document.vertices.map(\.id) == ids)
    #expect(reading.document.edges.count == edges)
    #expect(reading.log.diagnostics.map(\.severity).sorted() == severities)
  }
}
