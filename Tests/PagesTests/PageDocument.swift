import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as an XML parser reads it: its named numbers, its tables, and its sentences.
struct PageDocument {
  /// A number in a sentence, under its name.
  struct Value: Hashable {
    let name: String
    let exact: String
    let shown: String
  }

  /// A table: the names of its columns, and its rows under the ids of their items.
  struct Table {
    let columns: [String]
    let rows: [(id: String, cells: [XMLElement])]

    /// The texts of a column.
    subscript(column: String) -> [String] {
      guard let place = columns.firstIndex(of: column) else { return [] }
      return rows.map { $0.cells[place].text }
    }
  }

  private let document: XMLDocument

  init(_ html: String) throws {
    // The prefix of names without one is no name for XPath.
    document = try XMLDocument(
      xmlString: html.replacing(" xmlns=\"http://www.w3.org/2000/svg\"", with: ""),
      options: [.nodePreserveWhitespace])
  }

  /// The elements that a path leads to.
  func elements(_ path: String) throws -> [XMLElement] {
    try document.nodes(forXPath: path).compactMap { $0 as? XMLElement }
  }

  /// The texts of the elements that a path leads to.
  func texts(_ path: String) throws -> [String] { try elements(path).map(\.text) }

  func values() throws -> [Value] {
    try elements("//data").map { element in
      Value(
        name: element["data-source"] ?? "", exact: element["value"] ?? "", shown: element.text)
    }
  }

  func tables() throws -> [String: Table] {
    var tables: [String: Table] = [:]
    for table in try elements("//main//table") {
      let heads = table.descendants("thead").flatMap { $0.descendants("th") }
      tables[table["id"] ?? ""] = Table(
        columns: heads.compactMap { $0["data-column"] },
        rows: table.descendants("tbody").flatMap { $0.descendants("tr") }.map { row in
          (id: row["data-row"] ?? "", cells: row.children?.compactMap { $0 as? XMLElement } ?? [])
        })
    }
    return tables
  }
}

extension XMLElement {
  subscript(attribute: String) -> String? { self.attribute(forName: attribute)?.stringValue }

  /// Its text, with each run of white space as one blank.
  var text: String {
    (stringValue ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The elements of a name in it, itself not among them.
  func descendants(_ name: String) -> [XMLElement] {
    (children ?? []).compactMap { $0 as? XMLElement }.flatMap { child in
      (child.name == name ? [child] : []) + child.descendants(name)
    }
  }

  /// Its text without that of some elements in it.
  func text(without isLeftOut: (XMLElement) -> Bool) -> String {
    (children ?? []).map { child in
      guard let element = child as? XMLElement else { return child.stringValue ?? "" }
      return isLeftOut(element) ? " " : element.text(without: isLeftOut)
    }.joined()
  }
}
