internal import Foundation

/// Texts, each stored once, known by numbers of four bytes.
///
///     var texts = TextTable()
///     let name = texts.intern("Ann Lee")
///     texts.intern("Ann Lee") == name  // true
///     texts[name]                      // "Ann Lee"
///
/// Texts are numbered as they come, from 1; number 0 is the empty text. They are UTF-8, one after the
/// other in one piece of memory, found again through a hash table with open addressing.
public struct TextTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends; text 0 ends at 0.
  private var ends: [Int] = [0]
  /// For each place of the hash table the number of a text below the upper half of its hash; 0 where
  /// the place is free.
  private var slots: [UInt64] = []

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
  public func id(of text: String) -> TextID? {
    var text = text
    return text.withUTF8 { text in
      guard text.count > 0 else { return TextID.none }
      guard !slots.isEmpty else { return nil }
      let slot = unsafe slots[place(of: text, hash: TextHash(text))]
      return slot == 0 ? nil : TextID(UInt32(truncatingIfNeeded: slot))
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

extension TextTable {
  /// Adds the texts of another table.
  ///
  /// - Returns: For each text of the other table, in its order, the id that it has here.
  package mutating func append(_ other: TextTable) -> [TextID] {
    var ids: [TextID] = []
    ids.reserveCapacity(other.count)
    unsafe other.bytes.withUnsafeBufferPointer { all in
      for number in 0..<other.count {
        let range = other.range(of: TextID(UInt32(truncatingIfNeeded: number)))
        unsafe ids.append(intern(UnsafeBufferPointer(rebasing: all[range])))
      }
    }
    return ids
  }

  /// The id of a text, which is stored where it is new.
  package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> TextID {
    guard text.count > 0 else { return .none }
    if ends.count * 2 > slots.count { grow() }
    let hash = unsafe TextHash(text)
    let place = unsafe place(of: text, hash: hash)
    if slots[place] != 0 { return TextID(UInt32(truncatingIfNeeded: slots[place])) }
    precondition(ends.count < UInt32.max, "a table has fewer than 2³² texts")
    let number = UInt64(ends.count)
    slots[place] = hash.mark | number
    unsafe bytes.append(contentsOf: text)
    ends.append(bytes.count)
    return TextID(UInt32(truncatingIfNeeded: number))
  }

  /// The place of the hash table that holds a text, or the free one where it belongs.
  private func place(of text: UnsafeBufferPointer<UInt8>, hash: TextHash) -> Int {
    let mask = slots.count - 1
    var place = hash.start & mask
    while true {
      let slot = slots[place]
      if slot == 0 { return place }
      if slot & TextHash.markMask == hash.mark {
        let range = range(of: TextID(UInt32(truncatingIfNeeded: slot)))
        if unsafe isEqual(text, range) { return place }
      }
      place = (place + 1) & mask
    }
  }

  private func isEqual(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard text.count == range.count else { return false }
    return unsafe bytes.withUnsafeBufferPointer { all in
      guard let all = all.baseAddress, let text = text.baseAddress else { return false }
      return unsafe memcmp(all + range.lowerBound, text, range.count) == 0
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(64, 2 * slots.count))
    let mask = slots.count - 1
    for number in 1..<max(1, ends.count) {
      let hash = unsafe withBytes(of: TextID(UInt32(truncatingIfNeeded: number))) {
        unsafe TextHash($0)
      }
      var place = hash.start & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = hash.mark | UInt64(number)
    }
  }

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
