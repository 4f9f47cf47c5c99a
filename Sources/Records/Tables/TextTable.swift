internal import Foundation

/// Texts, each stored once, known by numbers of four bytes.
///
///     var texts = TextTable()
///     let name = texts.intern("Ann Lee")
///     texts.intern("Ann Lee") == name  // true
///     texts[name]                      // "Ann Lee"
///
/// Texts are numbered as they come, from 1; number 0 is the empty text. They are UTF-8, one after the
/// other in one piece of memory, found again through a hash table: beside its bytes a text takes 15 to 27
/// bytes, and 4 once the table is full and ``dropIndex()`` was called.
public struct TextTable: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends = TextEnds()
  /// Empty where it was dropped; it is made again when a text is looked for.
  private var index = TextIndex()

  /// Creates a table that holds the empty text alone.
  public init() {}

  /// The number of texts, the empty one included: ids count from 0 to below it.
  public var count: Int { ends.count }

  /// The number of bytes of all texts.
  public var byteCount: Int { bytes.count }

  /// The id of a text, which is stored where it is new.
  ///
  /// - Precondition: The bytes are UTF-8, and there are fewer than 2³² texts.
  /// - Complexity: O(*n*) for *n* bytes, on average.
  public mutating func intern(_ utf8: Span<UInt8>) -> TextID {
    unsafe utf8.withUnsafeBufferPointer { unsafe intern($0) }
  }

  /// The id of a text, which is stored where it is new.
  public mutating func intern(_ text: String) -> TextID {
    var text = text
    return text.withUTF8 { unsafe intern($0) }
  }

  /// The id of a text that may be missing.
  public mutating func intern(_ text: String?) -> TextID {
    text.map { intern($0) } ?? .none
  }

  /// The id of a text that is stored; nil where it is not.
  ///
  /// - Complexity: O(*n*) for *n* bytes, on average; O(*n*) for *n* bytes of all texts where the index was
  ///   dropped.
  public func id(of text: String) -> TextID? {
    guard isIndexed else { return idByVisit(of: text) }
    var text = text
    return text.withUTF8 { text in
      let number = unsafe text.isEmpty ? 0 : index[place(of: text, mark: textMark(text))]
      return number == 0 && text.count > 0 ? nil : TextID(number)
    }
  }

  /// The text of an id.
  public subscript(id: TextID) -> String {
    String(decoding: bytes[range(of: id)], as: UTF8.self)
  }

  /// The text of an id; nil where there is none.
  public func text(_ id: TextID) -> String? { id.isNone ? nil : self[id] }

  /// The number of bytes of a text.
  public func length(of id: TextID) -> Int { range(of: id).count }

  /// Whether the first text comes before the second in the order of their bytes.
  public func isLess(_ first: TextID, _ second: TextID) -> Bool {
    first != second && compare(first, second) < 0
  }

  /// Calls a body with the bytes of a text.
  package func withBytes<Result>(
    of id: TextID, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let range = range(of: id)
    return try unsafe bytes.withUnsafeBufferPointer { all in
      try unsafe body(UnsafeBufferPointer(rebasing: all[range]))
    }
  }

  /// Calls a body with the bytes of all texts; ``range(of:)`` says where each is.
  package func withAllBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try unsafe bytes.withUnsafeBufferPointer(body)
  }

  /// Where the bytes of a text are.
  package func range(of id: TextID) -> Range<Int> {
    id.index == 0 ? 0..<0 : ends[id.index - 1]..<ends[id.index]
  }

  /// Makes room for more bytes of text, so that what is stored need not be moved as they come.
  package mutating func reserve(bytes count: Int) { bytes.reserveCapacity(bytes.count + count) }
}

// MARK: Filling

extension TextTable {
  /// The id of a text, which is stored where it is new.
  package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> TextID {
    text.count > 0 ? unsafe intern(text, mark: textMark(text)) : .none
  }

  /// The id of a text of a mark, which is stored where it is new.
  mutating func intern(_ text: UnsafeBufferPointer<UInt8>, mark: UInt32) -> TextID {
    if ends.count >= index.capacity { makeRoom() }
    let place = unsafe place(of: text, mark: mark)
    if index[place] != 0 { return TextID(index[place]) }
    precondition(ends.count < UInt32.max, "a table has fewer than 2³² texts")
    let number = UInt32(truncatingIfNeeded: ends.count)
    index.insert(number, mark: mark, at: place)
    unsafe bytes.append(contentsOf: text)
    ends.append(bytes.count)
    return TextID(number)
  }

  /// Frees the memory by which texts are found, for a table that gets no more of them.
  package mutating func dropIndex() { index = TextIndex() }

  /// The marks of all texts, by their numbers.
  var marks: [UInt32] {
    isIndexed ? index.marks(count: count) : marksOfTexts
  }

  /// A text that may have a mark, and where it is; no text where there is none.
  func candidate(for mark: UInt32) -> (id: TextID, range: Range<Int>) {
    let id = TextID(isIndexed ? index.candidate(for: mark) : 0)
    return (id, range(of: id))
  }

  /// Whether a text has the bytes at a place.
  func isEqual(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard text.count == range.count else { return false }
    return unsafe bytes.withUnsafeBufferPointer { all in
      guard let all = all.baseAddress, let text = text.baseAddress else { return false }
      return unsafe memcmp(all + range.lowerBound, text, range.count) == 0
    }
  }

  private var isIndexed: Bool { index.capacity >= count }

  private func place(of text: UnsafeBufferPointer<UInt8>, mark: UInt32) -> Int {
    index.place(of: mark) { unsafe isEqual(text, range(of: TextID($0))) }
  }

  /// Makes room for more texts in the index, which is empty where it was dropped.
  private mutating func makeRoom() {
    let wasDropped = index.capacity == 0 && count > 1
    let marks = wasDropped ? marksOfTexts : []
    repeat { index.grow() } while index.capacity <= count
    for number in marks.indices.dropFirst() {
      let place = index.place(of: marks[number]) { _ in false }
      index.insert(UInt32(truncatingIfNeeded: number), mark: marks[number], at: place)
    }
  }

  /// The marks of all texts, worked out again.
  private var marksOfTexts: [UInt32] {
    (0..<count).map { number in
      unsafe withBytes(of: TextID(UInt32(truncatingIfNeeded: number))) { unsafe textMark($0) }
    }
  }

  private func idByVisit(of text: String) -> TextID? {
    var text = text
    return text.withUTF8 { text in
      for number in 0..<UInt32(truncatingIfNeeded: count) {
        if unsafe isEqual(text, range(of: TextID(number))) { return TextID(number) }
      }
      return nil
    }
  }
}

// MARK: Order

extension TextTable {
  /// Below 0 where the first text comes before the second in the order of their bytes, 0 where they are
  /// equal, else above 0.
  private func compare(_ first: TextID, _ second: TextID) -> Int {
    unsafe withBytes(of: first) { left in
      unsafe withBytes(of: second) { right in
        let length = min(left.count, right.count)
        for place in 0..<length where unsafe left[place] != right[place] {
          return unsafe Int(left[place]) - Int(right[place])
        }
        return left.count - right.count
      }
    }
  }
}
