import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG text as an XML parser of another make reads it.
final class SVGDocument: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The attributes with those of the groups around the element.
    var look: [String: String]
    var text = ""
    var title: String?

    /// The layer that the element is in.
    var layer: String { look["class"] ?? "" }
    /// What it represents: `v12`.
    var key: String { attributes["data-key"] ?? "" }
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
  }

  /// The elements of a name, in a layer, whose key begins so.
  func elements(_ name: String, in layer: String? = nil, key: String = "") -> [Element] {
    elements.filter {
      $0.name == name && (layer == nil || $0.layer == layer) && $0.key.hasPrefix(key)
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    let outer = open.last.map { elements[$0].look } ?? [:]
    elements.append(
      Element(
        name: name, attributes: attributes, look: outer.merging(attributes) { $1 }))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let ended = open.removeLast()
    if name == "title", let parent = open.last { elements[parent].title = elements[ended].text }
  }
}
