import CExpat

/// The elements of an XML file, in the order in which they begin and end, read by expat.
///
/// - Internal entities are expanded, within the limits of expat and ``mostNestedEntities``. External
///   ones are never fetched.
/// - Names lose their namespace prefix (`viz:color` is `color`), declared or not.
/// - Complexity: O(*b*) for *b* bytes and what the entities expand to.
/// - SeeAlso: [Expat](https://libexpat.github.io).
@safe package final class XMLEvents {
  /// An element that begins.
  package struct Start {
    package var name: String
    package var attributes: [String: String]
    package var line: Int
  }

  /// The most entities that may refer to others: expat calls itself once a level.
  static let mostNestedEntities = 1000

  let onStart: (Start) -> Void
  let onEnd: (String, String) -> Void
  let parser: XML_Parser
  private let firstLine: Int
  var text: [UInt8] = []
  var nestedEntityCount = 0
  var entitiesLeftOut: Set<String> = []
  var faults: [XMLFault] = []

  /// Reads a file; `onEnd` gets an element's name and the text after its last inner element.
  ///
  /// - Returns: What did not go as the file says: a wrong encoding, entities that are left out, where
  ///   and why reading stopped.
  package static func read(
    _ file: [UInt8], onStart: @escaping (Start) -> Void,
    onEnd: @escaping (_ name: String, _ text: String) -> Void
  ) -> [XMLFault] {
    let input = XMLInput(file)
    guard let events = XMLEvents(firstLine: input.firstLine, onStart, onEnd) else {
      return [.notXML(line: 1, problem: "there is not enough memory")]
    }
    events.read(input.bytes[input.start...])
    return input.faults + events.faults
  }

  /// Whether a file that begins so has a first element of a name. Where errors hide the first element,
  /// any of that name will do.
  package static func beginning(_ prefix: [UInt8], isOf name: String) -> Bool {
    let text = FileBeginning(prefix).text
    guard text.hasPrefix("<"), text.contains(name) else { return false }
    var first: String?
    _ = read(prefix, onStart: { first = first ?? $0.name.lowercased() }, onEnd: { _, _ in })
    return first.map { $0 == name } ?? (text.contains("<" + name) || text.contains(":" + name))
  }

  private init?(
    firstLine: Int, _ onStart: @escaping (Start) -> Void,
    _ onEnd: @escaping (String, String) -> Void
  ) {
    guard let parser = unsafe XML_ParserCreate("UTF-8") else { return nil }
    unsafe self.parser = parser
    self.firstLine = firstLine
    self.onStart = onStart
    self.onEnd = onEnd
    setHandlers()
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Where the present event is.
  var line: Int {
    unsafe firstLine + max(1, Int(clamping: XML_GetCurrentLineNumber(parser))) - 1
  }
}

extension XMLEvents {
  /// The size of the first pieces.
  private static let pieceSize = 1 << 18

  /// Gives the parser the bytes in pieces. It reads a token that is longer than a piece anew with each
  /// piece that follows, so pieces grow with it.
  private func read(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var size = Self.pieceSize
    var fedCount = 0
    repeat {
      let piece = rest.prefix(size)
      rest = rest.dropFirst(size)
      fedCount += piece.count
      guard read(piece, isLast: rest.isEmpty) else { return }
      let waiting = unsafe fedCount - Int(XML_GetCurrentByteIndex(parser))
      size = min(max(Self.pieceSize, waiting), 1 << 30)
    } while !rest.isEmpty
  }

  /// Gives the parser a piece of at most 2³⁰ bytes; false where it stops.
  private func read(_ piece: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    // The parser copies what it can't use yet, and keeps no pointer to the piece.
    let status = unsafe piece.withUnsafeBytes { bytes in
      unsafe XML_Parse(
        parser, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count),
        isLast ? 1 : 0)
    }
    if status != XML_STATUS_ERROR { return true }
    let code = unsafe XML_GetErrorCode(parser)
    faults.append(.notXML(line: line, problem: Self.reason(code)))
    return false
  }

  private static func reason(_ code: XML_Error) -> String {
    switch code {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR,
      XML_ERROR_UNCLOSED_CDATA_SECTION:
      "it ends early"
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
