import CoterieRecords
import CoterieText

/// What some files are that are named as if they held papers: services answer programs with a page that asks for
/// a person or a login, and it is saved as `dblp.xml`.
struct ForeignContent {
  /// What the file is: `an HTML page`.
  let name: String
  /// The title of the page.
  let title: String?

  /// Recognises a file by its first bytes; nil where it may hold papers.
  init?(_ beginning: ArraySlice<UInt8>) {
    if let known = Self.signatures.first(where: { beginning.starts(with: $0.bytes) }) {
      self.init(name: known.name, title: nil)
      return
    }
    let start = beginning.prefix(FormatSignature.prefixLength).drop { $0 <= 0x20 }
    guard start.first == UInt8(ascii: "<"), Self.isPage(Array(start)) else { return nil }
    self.init(name: "an HTML page", title: Self.title(of: start))
  }

  private init(name: String, title: String?) {
    self.name = name
    self.title = title
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file"), (Array("{\\rtf".utf8), "a document in RTF"),
    (Array("%!PS".utf8), "a PostScript file"),
    (ZipArchive.signatures[0], "a zip archive in a stream or in another one"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a file of an old Microsoft Office"),
    ([0x89, 0x50, 0x4E, 0x47], "an image"), ([0xFF, 0xD8, 0xFF], "an image"),
    (Array("GIF8".utf8), "an image"), (Array("SQLite format 3".utf8), "an SQLite database"),
  ]

  /// Whether a text declares HTML, or its first element is `<html>`.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let type = Array("<!doctype html".utf8)
    if lowercased(bytes.prefix(type.count)) == type { return true }
    let beginning = XMLBeginning(bytes)
    return beginning.root.map { lowercased(bytes[$0]) == Array("html".utf8) } ?? false
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { 65...90 ~= $0 ? $0 | 0x20 : $0 }
  }

  /// The text between `<title>` and its end.
  private static func title(of bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes.prefix(16_384), as: UTF8.self)
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count, let open = lower.firstRange(of: "<title"),
      let start = lower[open.upperBound...].firstIndex(of: ">"),
      let close = lower[start...].firstRange(of: "</title")
    else { return nil }
    let title = text[start..<close.lowerBound].dropFirst().trimmed.collapsed
    return title.isEmpty ? nil : String(title.prefix(200))
  }

  /// The problem that the file is this and not what it should be: the format that the user forced, or what
  /// its name says.
  func problem(of file: InputFile, forced: String?) -> Diagnostic {
    let signature = RecordFormats.all.first { $0.signature.name == forced }?.signature
    let suffix = file.name.utf8.split(separator: UInt8(ascii: ".")).last.map {
      String(Substring($0))
    }
    let expected = Self.expected[suffix?.lowercased() ?? ""]
    return Diagnostic(
      .file(
        .foreign(
          name, expected: signature?.summary ?? expected ?? "a list of papers", title: title,
          isExpected: file.isNamed || expected != nil)),
      at: SourceLocation(file: file.name))
  }

  /// What files of a name should be.
  private static let expected = [
    "xml": "DBLP XML or another list of papers", "json": "JSON with papers",
    "jsonl": "JSON Lines with papers", "bib": "BibTeX", "ris": "RIS",
    "nbib": "the MEDLINE format of PubMed", "csv": "a table of papers",
    "tsv": "a table of papers",
  ]
}
