import CoterieReaders
import CoterieRecords
import Foundation
import Testing

/// The examples of all formats.
@Suite struct FormatExampleTests {
  @Test(arguments: RecordFormats.all.map { $0.signature.name })
  func isRecognisedAndReadWithoutAProblem(name: String) throws {
    let example = try #require(RecordFormats.example(of: name))
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(example.utf8).write(to: URL(fileURLWithPath: path))
    let table = InputContents(of: [InputFile(path: path, name: "f", isNamed: true)]).records
    #expect(table.sources.map(\.format) == [name])
    #expect(table.count > 0)
    #expect(table.log.count(of: .error) + table.log.count(of: .warning) == 0)
    let first = table[0]
    #expect(first.title.lowercased().hasPrefix("on the doors of networks"))
    let name = try #require(first.authors.names.first)
    #expect(name.family == "Lund")
  }
}
