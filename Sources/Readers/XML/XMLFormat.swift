import CoterieRecords
import CoterieText

/// What a format's records look like in XML.
struct XMLFormat<Element: XMLElement>: Sendable {
  let names = XMLElementNames<Element>()
  /// The elements that are records.
  let records: Set<Element>
  /// The ends of elements after which a file may be cut.
  let cuts: Set<Element>

  /// Creates a format whose files may be cut after the ends of some elements, every record if nothing else
  /// is said.
  init(records: Set<Element>, cutAfter cuts: Set<Element>? = nil) {
    self.records = records
    self.cuts = cuts ?? records
  }
}

/// What the beginning of an XML file says of the whole.
struct XMLFile: Sendable {
  let coding: XMLCoding
  let entities: XMLEntities
  /// The name of the root; empty where there is none, and where it is a record itself.
  let root: [UInt8]
  /// Whether the file may be cut after its root, so that another one follows.
  let isCutAfterRoot: Bool

  init<Element>(_ beginning: Span<UInt8>, _ format: XMLFormat<Element>) {
    let bytes = unsafe beginning.withUnsafeBufferPointer {
      unsafe Array($0.prefix(FormatSignature.prefixLength))
    }
    coding = XMLCoding(bytes)
    let text = coding == .other ? XMLInput.utf8(bytes) : bytes
    entities = XMLEntities(declaredIn: text)
    let beginning = XMLBeginning(text)
    let root = beginning.isRootEmpty ? nil : beginning.root
    let element = root.flatMap { format.names.element(text, $0) }
    let isRecord = element.map { format.records.contains($0) } ?? false
    isCutAfterRoot = element.map { !isRecord && format.cuts.contains($0) } ?? false
    self.root = isRecord ? [] : root.map { Array(text[$0]) } ?? []
  }
}

/// The first bytes of what may be an XML file.
struct XMLBeginning {
  let bytes: [UInt8]
  /// The name of the first element, without its prefix; nil where there is none.
  private(set) var root: Range<Int>?
  /// Whether that element has nothing in it.
  private(set) var isRootEmpty = false

  /// Finds the first element of a text; there is none where anything but a declaration, comments and
  /// blanks precede it.
  init(_ text: [UInt8]) {
    bytes = text
    var place = 0
    while true {
      while place < text.count, text[place] <= 0x20 { place += 1 }
      guard place < text.count, text[place] == UInt8(ascii: "<") else { break }
      let tag = XMLTag(text, at: place)
      switch tag.kind {
      case .comment: place = tag.end
      case .start, .empty:
        root = tag.name
        isRootEmpty = tag.kind == .empty
        return
      case .stray where text.hasBytes("<!DOCTYPE", at: place):
        place = Self.typeEnd(text, from: place)
      case .stray, .end, .text: return
      }
    }
  }

  /// Finds the first element of a file, whatever its encoding; nil where the file is no XML.
  init?(prefix: ArraySlice<UInt8>) {
    let bytes = Array(prefix.prefix(FormatSignature.prefixLength))
    let isWide = XMLCoding(bytes) == .other
    let first = bytes.first { $0 > 0x20 }
    guard isWide || first == UInt8(ascii: "<") else { return nil }
    self.init(isWide ? XMLInput.utf8(bytes) : bytes)
    if root == nil { return nil }
  }

  /// Where a document type declaration ends, with the declarations in it.
  private static func typeEnd(_ text: [UInt8], from start: Int) -> Int {
    var depth = 0
    var quote: UInt8 = 0
    for place in start..<text.count {
      switch text[place] {
      case quote where quote != 0: quote = 0
      case _ where quote != 0: break
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"):
        depth -= 1
        if depth == 0 { return place + 1 }
      case UInt8(ascii: "\"") where depth > 0, UInt8(ascii: "'") where depth > 0:
        quote = text[place]
      default: break
      }
    }
    return text.count
  }

  /// Whether the name of the first element is one of some.
  func isRoot(_ names: String...) -> Bool {
    guard let root else { return false }
    return names.contains { bytes[root].elementsEqual($0.utf8) }
  }

  /// Whether it holds a text.
  func contains(_ text: StaticString) -> Bool {
    bytes.place(of: text, in: 0..<bytes.count) != nil
  }
}
