import CoterieText

/// The records of a piece of an XML file, one after the other.
///
/// A record begins at the start tag of one of some elements and ends at its end tag, wherever in the
/// file it is: a root may be missing, or there may be several. Tags of markup inside of it may be missing or
/// misplaced; where the end tag of the record, or of an element that the reader asks for, is missing,
/// nobody knows what belongs to it, and the record is left out.
struct XMLRecordScanner<Element: XMLElement> {
  /// What is found outside of records, and at their ends.
  enum Found {
    /// The record is whole.
    case record
    /// An element that the reader asks for begins outside of a record. It is the only node.
    case context
    /// An element after which the file may be cut ends.
    case cut
    /// The record that begins at a line, or an element in it that the reader asks for, has no end tag.
    case unclosed(Element, line: Int)
    /// The record has elements that are nested too deeply.
    case tooDeep(Element, line: Int)
  }

  /// The most elements around one another in a record.
  static var greatestDepth: Int { 256 }

  /// The record that was found last.
  private(set) var record: XMLRecord<Element>
  /// What is wrong with the tags of that record; nil where nothing is.
  private(set) var brokenTag: (name: String, line: Int)?
  /// Whether the end of the root follows after the last record.
  private(set) var isRootClosed: Bool
  /// Whether the file ends in a record.
  private(set) var endsInRecord = false

  private let bytes: [UInt8]
  private let names: XMLElementNames<Element>
  private let recordElements: Set<Element>
  private let cutElements: Set<Element>
  private let root: [UInt8]
  /// Whether a file that is cut may go on with another root.
  private let isCutAfterRoot: Bool
  private var place = 0
  private var lines: XMLLines
  private var stack: [OpenElement] = []
  private var isTooDeep = false
  /// An element of the record that the reader asks for and that has no end tag.
  private var unclosedElement: Element?
  /// How many elements around the place are in one that is not asked for.
  private var hiddenDepth = 0

  /// An element of the record that is not closed.
  private struct OpenElement {
    let name: Range<Int>
    /// Its number among the nodes; nil where it is not asked for.
    let node: Int?
  }

  init(_ bytes: [UInt8], _ format: XMLFormat<Element>, _ file: XMLFile) {
    self.bytes = bytes
    record = XMLRecord(bytes, isLatin1: file.coding != .utf8, entities: file.entities)
    names = format.names
    recordElements = format.records
    cutElements = format.cuts
    root = file.root
    isCutAfterRoot = file.isCutAfterRoot
    isRootClosed = file.isCutAfterRoot
    lines = XMLLines(bytes)
  }

  /// The number of line ends of the piece.
  mutating func lineCount() -> Int { lines.line(at: bytes.count) - 1 }

  /// Goes on to the end of the next record, or to what is outside of records.
  mutating func next() -> Found? {
    while let start = bytes.place(of: UInt8(ascii: "<"), in: place..<bytes.count) {
      let tag = XMLTag(bytes, at: start)
      place = tag.end
      if let found = stack.isEmpty ? outside(tag, at: start) : inside(tag, at: start) {
        return found
      }
    }
    place = bytes.count
    endsInRecord = !stack.isEmpty
    return unclosed()
  }

  /// Gives up the record whose end tag is missing.
  private mutating func unclosed() -> Found? {
    guard !stack.isEmpty, let element = record.element else { return nil }
    stack.removeAll(keepingCapacity: true)
    return .unclosed(element, line: record.line)
  }

  // MARK: Outside of records

  private mutating func outside(_ tag: XMLTag, at start: Int) -> Found? {
    switch tag.kind {
    case .end: return endOutside(tag)
    case .start, .empty:
      guard let element = names.element(bytes, tag.name) else { return nil }
      begin(element, tag, at: start)
      isRootClosed = false
      guard recordElements.contains(element) else {
        stack.removeAll(keepingCapacity: true)
        return .context
      }
      if tag.kind == .empty { return end(recordAt: tag.end) }
    case .comment, .text, .stray: break
    }
    return nil
  }

  private mutating func endOutside(_ tag: XMLTag) -> Found? {
    if let element = names.element(bytes, tag.name) {
      if cutElements.contains(element) {
        isRootClosed = isCutAfterRoot
        return .cut
      }
      if recordElements.contains(element) { isRootClosed = false }
    } else if bytes[tag.name].elementsEqual(root) {
      isRootClosed = true
    }
    return nil
  }

  private mutating func begin(_ element: Element, _ tag: XMLTag, at start: Int) {
    record.line = lines.line(at: start)
    record.nodes.removeAll(keepingCapacity: true)
    stack.removeAll(keepingCapacity: true)
    brokenTag = nil
    isTooDeep = false
    unclosedElement = nil
    hiddenDepth = 0
    open(element, tag)
    if tag.isBroken { note(tag, at: start) }
  }

  // MARK: Inside of records

  private mutating func inside(_ tag: XMLTag, at start: Int) -> Found? {
    switch tag.kind {
    case .start, .empty:
      let element = names.element(bytes, tag.name)
      if let element, recordElements.contains(element) {
        place = start
        return unclosed()
      }
      if tag.isBroken { note(tag, at: start) }
      begin(element, tag)
    case .end: return end(tag, at: start)
    case .comment, .text: markTags()
    case .stray:
      markTags()
      note(tag, at: start)
    }
    return nil
  }

  private mutating func begin(_ element: Element?, _ tag: XMLTag) {
    markTags()
    guard !isTooDeep, stack.count < Self.greatestDepth else {
      isTooDeep = true
      return
    }
    if let element, hiddenDepth == 0 {
      open(element, tag)
    } else {
      hiddenDepth += 1
      stack.append(OpenElement(name: tag.name, node: nil))
    }
    if tag.kind == .empty { closeLast(at: tag.end) }
  }

  private mutating func open(_ element: Element, _ tag: XMLTag) {
    stack.append(OpenElement(name: tag.name, node: record.nodes.count))
    record.nodes.append(
      XMLNode(
        element: element, attributes: tag.content, content: tag.end..<tag.end,
        next: record.nodes.count + 1))
  }

  /// Marks the innermost element as one with tags in it.
  private mutating func markTags() {
    if let node = stack.last?.node { record.nodes[node].hasTags = true }
  }

  private mutating func end(_ tag: XMLTag, at start: Int) -> Found? {
    if tag.isBroken { note(tag, at: start) }
    if let last = stack.last, isSame(last.name, tag.name) {
      if stack.count == 1 { return end(recordAt: start) }
      closeLast(at: start)
      return nil
    }
    guard isRecordEnd(tag) else {
      if !isTooDeep { endMisplaced(tag, at: start) }
      return nil
    }
    // The end of a record ends whatever record is open.
    let isOwn = stack.first.map { isSame($0.name, tag.name) } ?? false
    guard isOwn else {
      place = start
      return unclosed()
    }
    note(tag, at: start)
    return end(recordAt: start)
  }

  private func isRecordEnd(_ tag: XMLTag) -> Bool {
    names.element(bytes, tag.name).map {
      recordElements.contains($0) || cutElements.contains($0)
    } ?? false
  }

  /// Ends the element of a tag with all that is open in it, or passes a tag over that ends nothing.
  private mutating func endMisplaced(_ tag: XMLTag, at start: Int) {
    note(tag, at: start)
    markTags()
    guard let depth = stack.lastIndex(where: { isSame($0.name, tag.name) }), depth > 0 else {
      return
    }
    while stack.count > depth { closeLast(at: start, isMeant: stack.count == depth + 1) }
  }

  private func isSame(_ name: Range<Int>, _ other: Range<Int>) -> Bool {
    guard name.count == other.count else { return false }
    var offset = 0
    while offset < name.count,
      bytes[name.lowerBound + offset] == bytes[other.lowerBound + offset]
    { offset += 1 }
    return offset == name.count
  }

  /// Closes the innermost element.
  ///
  /// - Parameter isMeant: Whether there is an end tag for it.
  private mutating func closeLast(at end: Int, isMeant: Bool = true) {
    guard let last = stack.popLast() else { return }
    guard let node = last.node else {
      hiddenDepth -= 1
      return
    }
    if !isMeant { unclosedElement = record.nodes[node].element }
    let start = record.nodes[node].content.lowerBound
    record.nodes[node].content = start..<max(start, end)
    record.nodes[node].next = record.nodes.count
  }

  private mutating func end(recordAt end: Int) -> Found? {
    while !stack.isEmpty { closeLast(at: end, isMeant: stack.count == 1) }
    guard let element = record.element else { return nil }
    if isTooDeep { return .tooDeep(element, line: record.line) }
    return unclosedElement.map { .unclosed($0, line: record.line) } ?? .record
  }

  private mutating func note(_ tag: XMLTag, at start: Int) {
    guard brokenTag == nil else { return }
    let name = String(decoding: bytes[tag.name].prefix(64), as: UTF8.self)
    let sign = tag.kind == .stray ? "<" : tag.kind == .end ? "</\(name)>" : "<\(name)>"
    brokenTag = (sign, lines.line(at: start))
  }
}
