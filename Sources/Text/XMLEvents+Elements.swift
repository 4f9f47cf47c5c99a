/// Elements as dictionaries and strings, for readers of small files.
extension XMLEvents {
  /// An element that begins.
  package struct Start {
    package var name: String
    package var attributes: [String: String]
    package var line: Int
  }

  /// Reads a file; `onEnd` gets an element's name and the text after its last inner element.
  ///
  /// - Returns: What did not go as the file says.
  package static func read(
    _ file: [UInt8], onStart: @escaping (Start) -> Void,
    onEnd: @escaping (_ name: String, _ text: String) -> Void
  ) -> [XMLFault] {
    read(file.span, names: XMLNames(), into: Elements(onStart, onEnd))
  }

  /// Whether a file that begins so has a first element of a name. Where errors hide the first element,
  /// any of that name will do.
  package static func beginning(_ prefix: [UInt8], isOf name: String) -> Bool {
    let text = FileBeginning(prefix).text
    guard text.hasPrefix("<"), text.contains(name) else { return false }
    let root = Root()
    _ = read(prefix.span, names: XMLNames(), into: root)
    return root.name.map { $0 == name } ?? (text.contains("<" + name) || text.contains(":" + name))
  }

  private final class Elements: XMLHandler {
    private let onStart: (Start) -> Void
    private let onEnd: (String, String) -> Void
    private var open: [String] = []
    private var text: [UInt8] = []

    init(_ onStart: @escaping (Start) -> Void, _ onEnd: @escaping (String, String) -> Void) {
      self.onStart = onStart
      self.onEnd = onEnd
    }

    func begin(_ tag: XMLTag, in events: XMLEvents) {
      var attributes: [String: String] = [:]
      for attribute in tag.attributes {
        attributes[events.name(attribute.name)] = String(
          decoding: tag.bytes[attribute.value], as: UTF8.self)
      }
      open.append(events.name(tag.name))
      text = []
      onStart(Start(name: events.name(tag.name), attributes: attributes, line: tag.line))
    }

    func add(_ text: Span<UInt8>) {
      for place in text.indices { self.text.append(text[place]) }
    }

    func end() {
      onEnd(open.popLast() ?? "", String(decoding: text, as: UTF8.self))
      text = []
    }
  }

  private final class Root: XMLHandler {
    private(set) var name: String?

    func begin(_ tag: XMLTag, in events: XMLEvents) {
      if name == nil { name = events.name(tag.name).lowercased() }
    }

    func add(_ text: Span<UInt8>) {}

    func end() {}
  }
}
