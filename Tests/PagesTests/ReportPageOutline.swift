import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in a page: its elements, ids, links, and the texts of its tables.
final class ReportPageOutline: NSObject, XMLParserDelegate {
  /// The whole page.
  let text: String
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  private(set) var language: String?
  /// What the page loads: the addresses of images, scripts and the like.
  private(set) var loaded: [String] = []
  /// The rows of each table's body by the table's id, each with the texts of its cells.
  private(set) var tables: [String: [[String]]] = [:]

  private var counts: [String: Int] = [:]
  private var path: [String] = []
  private var table: String?
  private var failure: (any Error)?

  /// Parses a page.
  init(_ html: String) throws {
    text = html
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    if !parser.parse() { throw failure ?? parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  /// How many elements of a name there are.
  func count(of element: String) -> Int { counts[element, default: 0] }
  /// The places in the page that links lead to.
  var fragments: [String] { links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) } }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    counts[element, default: 0] += 1
    path.append(element)
    if let id = attributes["id"] { ids.append(id) }
    if element == "html" { language = attributes["lang"] }
    if element == "a", let link = attributes["href"] { links.append(link) }
    if element == "link", let address = attributes["href"] { loaded.append(address) }
    if let address = attributes["src"] ?? attributes["xlink:href"] { loaded.append(address) }
    if element == "table" { table = attributes["id"] }
    guard let table, path.contains("tbody") else { return }
    if element == "tr" { tables[table, default: []].append([]) }
    if element == "td" || element == "th", let row = tables[table]?.indices.last {
      tables[table]?[row].append("")
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    path.removeLast()
    if element == "table" { table = nil }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    guard let table, path.contains("td") || path.contains("tbody") && path.contains("th"),
      let row = tables[table]?.indices.last, let cell = tables[table]?[row].indices.last
    else { return }
    tables[table]?[row][cell] += characters
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { failure = error }
}
