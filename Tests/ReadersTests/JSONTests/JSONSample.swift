import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport

/// Reads texts and small files in the formats of JSON.
enum JSONSample {
  static let readers: [any RecordReader.Type] = [
    OpenAlexReader.self, CrossrefReader.self, CSLReader.self, SemanticScholarReader.self,
    DataCiteReader.self, INSPIREReader.self, EuropePMCReader.self, ORCIDReader.self,
    CoterieReader.self,
  ]

  /// The readers of all formats that claim a text.
  static func names(claiming bytes: [UInt8]) -> [String] {
    RecordFormats.all.filter { $0.signature.recognises(bytes.prefix(1 << 16)) }
      .map { $0.signature.name }
  }

  /// A file that was made after a public report.
  static func caseFile(_ name: String) throws -> [UInt8] {
    let folder = packageRoot.appendingPathComponent("Tests/ReadersTests/Fixtures/cases")
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// The table of a file, read by the format that its content shows.
  static func table(ofCase name: String) throws -> RecordTable {
    let bytes = try caseFile(name)
    let reader = RecordFormats.all.first { $0.signature.recognises(bytes[...]) }
    return reader?.table(of: bytes, file: name) ?? RecordTable()
  }
}

extension RecordReader {
  /// The records of a text.
  static func records(_ text: String) -> [Record] { table(of: text, file: "file.json").records }

  /// The messages about a text, with their lines.
  static func messages(_ text: String) -> [String] {
    table(of: text, file: "file.json").log.diagnostics.map {
      "\($0.location.line ?? 0): \($0.severity): \($0.message)"
    }
  }
}
