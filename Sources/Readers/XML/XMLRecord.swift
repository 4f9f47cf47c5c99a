import CoterieText

/// An element that was read of a record, and where the elements in it are.
struct XMLNode<Element: XMLElement> {
  let element: Element
  /// The bytes of its attributes.
  let attributes: Range<Int>
  /// The bytes between its tags.
  var content: Range<Int>
  /// Whether there are tags between them.
  var hasTags = false
  /// The number of the node after those in it.
  var next: Int
}

/// A record: its element, and in it those that the reader asks for, in the order of the file.
///
/// Node 0 is the record. What is inside of an element that the reader does not ask for is left out.
struct XMLRecord<Element: XMLElement> {
  /// The piece of the file.
  let bytes: [UInt8]
  /// Its elements.
  var nodes: [XMLNode<Element>] = []
  /// The line at which it begins in the piece.
  var line = 1
  /// Whether bytes that are not UTF-8 are expected.
  let isLatin1: Bool
  /// What its references mean.
  let entities: XMLEntities
  /// What its texts have that should not be there.
  let notices = XMLNotices()

  init(_ bytes: [UInt8], isLatin1: Bool, entities: XMLEntities) {
    self.bytes = bytes
    self.isLatin1 = isLatin1
    self.entities = entities
  }

  /// What kind of record it is.
  var element: Element? { nodes.first?.element }

  /// The elements right in an element.
  func children(of node: Int) -> XMLChildren<Element> {
    XMLChildren(nodes: nodes, element: nil, place: node + 1, end: nodes[node].next)
  }

  /// The elements of a kind right in an element.
  func children(_ element: Element, of node: Int) -> XMLChildren<Element> {
    XMLChildren(nodes: nodes, element: element, place: node + 1, end: nodes[node].next)
  }

  /// The elements of a kind right in an element, which may be missing.
  func all(_ element: Element, in node: Int?) -> [Int] {
    node.map { Array(children(element, of: $0)) } ?? []
  }

  /// The first element of a kind right in an element.
  func first(_ element: Element, in node: Int?) -> Int? {
    guard let node else { return nil }
    var place = node + 1
    while place < nodes[node].next {
      if nodes[place].element == element { return place }
      place = nodes[place].next
    }
    return nil
  }
}

/// The elements right in an element, by their numbers.
struct XMLChildren<Element: XMLElement>: Sequence, IteratorProtocol {
  fileprivate let nodes: [XMLNode<Element>]
  /// The kind of the elements; nil for all.
  fileprivate let element: Element?
  fileprivate var place: Int
  fileprivate let end: Int

  mutating func next() -> Int? {
    while place < end {
      defer { place = nodes[place].next }
      if element == nil || element == nodes[place].element { return place }
    }
    return nil
  }
}

/// What the texts of a piece have that should not be there, to be reported.
final class XMLNotices {
  /// What is wrong with a text.
  enum Fault: Hashable {
    /// It is not UTF-8.
    case recoded
    /// It refers to an entity that is not declared, is in another file, or holds others.
    case undeclared(String)
    case external(String)
    case expanding(String)
  }

  /// The faults of the record that is being read.
  private(set) var faults: [Fault] = []
  /// How many of its authors have no name.
  var namelessAuthors = 0

  /// Adds a fault.
  func add(_ fault: Fault) {
    if !faults.contains(fault), faults.count < 16 { faults.append(fault) }
  }

  /// Takes the faults of a record.
  func take() -> [Fault] {
    defer {
      faults.removeAll(keepingCapacity: true)
      namelessAuthors = 0
    }
    return faults
  }
}
