internal import CSimdJSON

/// Reads the documents of pieces of JSON, of each the members that are wanted.
@safe
struct JSONDocuments: ~Copyable {
  private let reader: OpaquePointer

  /// Creates a reader of wanted members, the first of which is the document itself.
  ///
  /// - Returns: Nil where the memory does not suffice, or a member is before the one that holds it.
  init?(_ members: [JSONMember]) {
    let list = unsafe members.map { member in
      unsafe coterie_json_member(
        key: UnsafeRawPointer(member.key.utf8Start).assumingMemoryBound(to: CChar.self),
        number: member.number, parent: member.parent, shape: member.shape.rawValue)
    }
    guard let reader = unsafe coterie_json_reader_create(list, list.count) else { return nil }
    unsafe self.reader = reader
  }

  deinit { unsafe coterie_json_reader_destroy(reader) }

  /// Calls a body with each document of a piece, which is of use until the body returns.
  ///
  /// - Returns: How many line ends the piece has.
  func read(_ piece: [UInt8], as layout: JSONLayout, _ body: (JSONDocument) -> Void) -> Int {
    unsafe piece.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      unsafe coterie_json_reader_begin(
        reader, start, bytes.count, layout.arrangement.rawValue, layout.keys)
      var document = unsafe coterie_json_document()
      while unsafe coterie_json_reader_next(reader, &document) {
        body(unsafe JSONDocument(document, piece: start))
      }
      return unsafe coterie_json_reader_line_ends(reader)
    }
  }
}
