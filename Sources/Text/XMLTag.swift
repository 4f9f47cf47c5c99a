/// The tag with which an element of an XML file begins. Names are numbers of ``XMLNames``.
package struct XMLTag: Sendable {
  /// An attribute of an element.
  package struct Attribute: Sendable {
    /// Its name.
    package let name: Int
    /// Where its value is in the bytes of the tag.
    package let value: Range<Int>
  }

  /// The name of the element, without a prefix.
  package internal(set) var name = 0
  /// The line on which it begins.
  package internal(set) var line = 1
  /// Its attributes in their order, their names with their prefixes.
  package internal(set) var attributes: [Attribute] = []
  /// The values of all attributes, one after the other.
  package private(set) var bytes: [UInt8] = []

  /// Where the value of an attribute is in ``bytes``; nil where there is none.
  package func value(_ name: Int) -> Range<Int>? {
    attributes.first { $0.name == name }?.value
  }

  /// The value of an attribute; nil where there is none.
  package func text(_ name: Int) -> String? {
    value(name).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  mutating func begin(_ name: Int, line: Int) {
    self.name = name
    self.line = line
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func append(_ name: Int, _ value: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    unsafe bytes.append(contentsOf: value)
    attributes.append(Attribute(name: name, value: start..<bytes.count))
  }
}
