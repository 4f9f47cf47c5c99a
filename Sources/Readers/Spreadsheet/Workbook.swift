import CoterieText

/// A workbook of Excel (XLSX), whose sheets are read as tables of comma-separated values.
///
/// A sheet becomes a text with a line for each row, so that the number of a line is that of its row. A cell
/// holds what Excel shows of it, but numbers are written in full and dates as ISO 8601; of a formula its
/// last result is taken. Line breaks in cells become blanks.
///
/// - SeeAlso: ECMA-376, *Office Open XML File Formats*, Part 1, SpreadsheetML.
struct Workbook {
  private let archive: ZipArchive
  private let sheets: [Sheet]

  private struct Sheet {
    let name: String
    let path: String
  }

  /// The names of the sheets, in the order of the workbook.
  var sheetNames: [String] { sheets.map(\.name) }

  /// Opens the workbook at a path; nil where there is none.
  init?(path: String) {
    guard let archive = ZipArchive(path: path) else { return nil }
    self.init(archive)
  }

  /// Takes an archive for a workbook; nil where it is none.
  init?(_ archive: ZipArchive) {
    guard let workbook = archive.bytes(at: "xl/workbook.xml") else { return nil }
    let targets = Self.targets(archive.bytes(at: "xl/_rels/workbook.xml.rels") ?? [])
    var sheets: [Sheet] = []
    _ = XMLEvents.read(
      workbook,
      onStart: { element in
        guard element.name == "sheet" else { return }
        // The prefix of the namespace is usually `r`.
        let id = element.attributes.first { $0.key.hasSuffix(":id") }?.value
        let path = id.flatMap { targets[$0] }
        sheets.append(
          Sheet(
            name: element.attributes["name"] ?? "Sheet\(sheets.count + 1)",
            path: path ?? "xl/worksheets/sheet\(sheets.count + 1).xml"))
      }, onEnd: { _, _ in })
    self.archive = archive
    self.sheets = sheets
  }

  /// The paths of parts by the ids that the workbook gives them.
  private static func targets(_ relations: [UInt8]) -> [String: String] {
    var targets: [String: String] = [:]
    _ = XMLEvents.read(
      relations,
      onStart: { element in
        guard let id = element.attributes["Id"], let target = element.attributes["Target"] else {
          return
        }
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      }, onEnd: { _, _ in })
    return targets
  }

  /// The text of a sheet; nil where it is missing or damaged.
  ///
  /// - Parameter limit: How far the text may grow, and how many bytes the workbook takes.
  /// - Complexity: O(*b*) for *b* bytes of XML and of text.
  func text(ofSheet number: Int, _ limit: InflationLimit) -> SheetText? {
    func part(_ path: String) -> [UInt8]? {
      archive.bytes(at: path, limit: InflationLimit(factor: limit.factor))
    }
    guard let bytes = part(sheets[number].path) else { return nil }
    let strings = SharedStrings(part("xl/sharedStrings.xml") ?? [])
    let formats = CellFormats(
      styles: part("xl/styles.xml") ?? [], workbook: part("xl/workbook.xml") ?? [])
    return SheetText(bytes, strings, formats, limit)
  }
}
