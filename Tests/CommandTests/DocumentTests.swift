import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// The documents beside the program.
@Suite struct DocumentTests {
  /// Every document by its path in the package.
  static let documents: [String] = {
    let docs = packageRoot.appendingPathComponent("docs").path
    let paths = try? FileManager.default.subpathsOfDirectory(atPath: docs)
    return ["README.md"]
      + (paths ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
  }()

  static func text(of document: String) throws -> String {
    try String(contentsOf: packageRoot.appendingPathComponent(document), encoding: .utf8)
  }

  @Test(arguments: documents)
  func leadToFiles(document: String) throws {
    let place = packageRoot.appendingPathComponent(document).deletingLastPathComponent()
    for part in try Self.text(of: document).components(separatedBy: "](").dropFirst() {
      let target = part.prefix { $0 != ")" && $0 != "#" }
      guard !target.isEmpty, !target.contains("://") else { continue }
      let file = place.appendingPathComponent(String(target)).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: file.path), "\(document): \(target)")
    }
  }

  @Test(arguments: RecordFormats.all.map { $0.signature.name })
  func describeEachFormat(name: String) throws {
    let rows = try Self.text(of: "docs/formats.md").split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("| `") && $0.contains("`\(name)`") && $0.contains("](") })
  }

  @Test func showAnExampleOfEachFormat() throws {
    let pages = Self.documents.filter { $0.hasPrefix("docs/formats/") }
    #expect(pages.count > 5)
    for page in pages { #expect(try Self.text(of: page).contains("\n\n    "), "\(page)") }
  }
}
