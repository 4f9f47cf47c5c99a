import CoterieExchange
import CoterieRecords
import Foundation
import Testing

/// The files in `Inputs/cases`, each a situation that users of graph programs have reported, or one near it, against
/// `right-values.txt` there: what NetworkX, igraph and Graphviz's parser read where they agree with the format,
/// else what its specification says.
@Suite struct GraphCaseTests {
  private static let folder = FuzzCaseTests.folder.appendingPathComponent(
    "cases", isDirectory: true)

  /// The lines of each file: its title, its vertices, its edges, and with `!` the problems that are named.
  private static let rightValues: [(name: String, lines: [String])] = {
    let file = folder.appendingPathComponent("right-values.txt")
    let text = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.components(separatedBy: "== ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n").filter { !$0.isEmpty }
      return (lines[0], Array(lines.dropFirst()))
    }
  }()

  @Test func areAllKnown() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let names = Self.rightValues.map(\.name)
    #expect(Set(files).subtracting(["right-values.txt"]) == Set(names))
    #expect(names.count == 65)
  }

  @Test(arguments: rightValues.map(\.name))
  func areReadRight(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    let format = try #require(GraphFormat.recognised(bytes) ?? GraphFormat(path: name))
    let reading = format.read(bytes)
    let document = DocumentLines(reading.document, .all).all.map {
      $0.replacingOccurrences(of: "\n", with: "⏎")
    }
    let problems = reading.log.diagnostics.map { diagnostic in
      "! " + (diagnostic.location.line.map { "\($0) " } ?? "") + "\(diagnostic.problem.kind)"
    }
    let right = Self.rightValues.first { $0.name == name }?.lines ?? []
    #expect(document + problems == right)
  }

  /// What a file says is the same after it is written in any format that holds everything, unless the format
  /// says that it has no place for it.
  ///
  /// Two files have what few formats hold: control characters and an empty id.
  @Test(arguments: rightValues.map(\.name).filter { !$0.hasPrefix("29") && !$0.hasPrefix("36") })
  func keepWhatTheySay(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    let format = try #require(GraphFormat.recognised(bytes) ?? GraphFormat(path: name))
    let document = format.read(bytes).document
    for other in GraphFormat.ofGraphs where HeldParts(of: other).held.contains(.edgeColumns) {
      let writing = other.writing(document)
      let back = other.reader.read(writing.bytes).document
      let parts = HeldParts(of: other)
      let lost = DocumentLines(back, parts.compared)
        .differences(from: DocumentLines(document, parts.held))
      // What is lost is named.
      #expect(lost == [] || !writing.problems.isEmpty, "\(other.name): \(lost)")
    }
  }
}
