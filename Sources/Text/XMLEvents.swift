import CExpat

/// The elements of an XML file, in the order in which they begin and end, read by expat.
///
/// - Internal entities are expanded, within the limits of expat and ``mostNestedEntities``. The named
///   characters of HTML are known without a declaration; other undeclared entities stay as written.
///   External ones are never fetched.
/// - The names of elements lose their namespace prefix (`viz:color` is `color`), declared or not.
/// - Complexity: O(*b*) for *b* bytes and what the entities expand to.
/// - SeeAlso: [Expat](https://libexpat.github.io).
@safe package final class XMLEvents {
  /// The most entities that may refer to others: expat calls itself once a level.
  static let mostNestedEntities = 1000

  let parser: XML_Parser
  let handler: any XMLHandler
  let input: UnsafeRawBufferPointer
  var names: XMLNames
  var tag = XMLTag()
  /// The lines up to some place of the input.
  private var counted = (place: 0, line: 1)
  /// The entities that the file uses, beside the five of XML.
  let references: EntityReferences
  var nestedEntityCount = 0
  /// Whether the parser reads the declarations that the file lacks.
  var isDeclaring = false
  var entitiesLeftOut: Set<String> = []
  var faults: [XMLFault] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - names: The names that the handler knows.
  ///   - handler: Takes the elements.
  /// - Returns: What did not go as the file says: a wrong encoding, entities that are left out, where
  ///   and why reading stopped.
  package static func read(
    _ file: Span<UInt8>, names: XMLNames, into handler: any XMLHandler
  ) -> [XMLFault] {
    let input = XMLInput(file)
    if let converted = input.converted {
      return input.faults + read(converted.span, from: input, names, handler)
    }
    return input.faults + read(file, from: input, names, handler)
  }

  private static func read(
    _ text: Span<UInt8>, from input: XMLInput, _ names: XMLNames, _ handler: any XMLHandler
  ) -> [XMLFault] {
    // The object and its parser live only while the bytes do.
    unsafe text.extracting(input.start..<text.count).withUnsafeBytes { bytes in
      guard
        let events = unsafe XMLEvents(
          bytes, firstLine: input.firstLine, EntityReferences(bytes), names, handler)
      else { return [.notXML(line: 1, problem: "there is not enough memory")] }
      events.read()
      return events.faults
    }
  }

  private init?(
    _ input: UnsafeRawBufferPointer, firstLine: Int, _ references: EntityReferences,
    _ names: XMLNames, _ handler: any XMLHandler
  ) {
    guard let parser = unsafe XML_ParserCreate("UTF-8") else { return nil }
    unsafe self.parser = parser
    unsafe self.input = input
    self.handler = handler
    self.names = names
    self.references = references
    counted.line = firstLine
    setHandlers()
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// The name of a number.
  package func name(_ number: Int) -> String { names.text(number) }

  /// The line of the present event.
  var line: Int {
    let place = unsafe min(max(Int(XML_GetCurrentByteIndex(parser)), 0), input.count)
    if place > counted.place {
      let passed = unsafe input[counted.place..<place]
      counted = (place, counted.line + (unsafe passed.count { $0 == UInt8(ascii: "\n") }))
    }
    return counted.line
  }
}

extension XMLEvents {
  /// The size of the first pieces.
  private static let pieceSize = 1 << 18

  /// Gives the parser the bytes in pieces. It reads a token that is longer than a piece anew with each
  /// piece that follows, so pieces grow with it.
  private func read() {
    var place = 0
    var size = Self.pieceSize
    repeat {
      let end = unsafe min(place + size, input.count)
      guard read(place..<end) else { return }
      place = end
      let waiting = unsafe place - Int(XML_GetCurrentByteIndex(parser))
      size = min(max(Self.pieceSize, waiting), 1 << 30)
    } while unsafe place < input.count
  }

  /// Gives the parser a piece of at most 2³⁰ bytes; false where it stops.
  private func read(_ range: Range<Int>) -> Bool {
    // The parser copies what it can't use yet, and keeps no pointer to the piece.
    let piece = unsafe UnsafeRawBufferPointer(rebasing: input[range])
    let status = unsafe XML_Parse(
      parser, piece.assumingMemoryBound(to: CChar.self).baseAddress, Int32(piece.count),
      range.upperBound == input.count ? 1 : 0)
    if status != XML_STATUS_ERROR { return true }
    let code = unsafe XML_GetErrorCode(parser)
    faults.append(.notXML(line: line, problem: Self.reason(code)))
    return false
  }

  private static func reason(_ code: XML_Error) -> String {
    switch code {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR,
      XML_ERROR_UNCLOSED_CDATA_SECTION:
      XMLFault.earlyEnd
    case XML_ERROR_TAG_MISMATCH: "an end tag without its start tag"
    case XML_ERROR_DUPLICATE_ATTRIBUTE: "an element has two attributes of one name"
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: "there is more after the end of the first element"
    case XML_ERROR_INVALID_TOKEN, XML_ERROR_BAD_CHAR_REF: "a character that XML forbids"
    case XML_ERROR_UNDEFINED_ENTITY: "an entity that is not declared"
    case XML_ERROR_RECURSIVE_ENTITY_REF: "an entity that contains itself"
    case XML_ERROR_BINARY_ENTITY_REF, XML_ERROR_ATTRIBUTE_EXTERNAL_ENTITY_REF:
      "an entity that is not text of this file"
    case XML_ERROR_ASYNC_ENTITY: "an entity that begins or ends inside an element"
    case XML_ERROR_AMPLIFICATION_LIMIT_BREACH: "its entities expand to too much text"
    case XML_ERROR_ABORTED:
      "more than \(mostNestedEntities) entities refer to others"
    case XML_ERROR_MISPLACED_XML_PI: "an XML declaration that is not at the start"
    case XML_ERROR_NO_MEMORY: "there is not enough memory"
    default: "an error of syntax"
    }
  }
}
