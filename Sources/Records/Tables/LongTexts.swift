/// The abstracts of records: each is kept in the plain file that it was read from, or in a store beside
/// it.
package struct LongTexts: Sendable {
  /// Where a text is.
  private struct Place {
    let record: UInt32
    let length: UInt32
    let offset: UInt64
    let digest: UInt64
    /// The number of a store; of a file, the complement of its number.
    let home: Int32
  }

  /// The places, by record.
  private var places: [Place] = []
  private var stores: [LongTextStore]
  private var files: [SourceTexts] = []

  /// Creates texts without any, which are kept in a store.
  package init(in store: LongTextStore = LongTextStore()) { stores = [store] }

  /// Whether there is no text.
  package var isEmpty: Bool { places.isEmpty }

  /// Why some texts could not be kept; nil where all are.
  package var failure: String? { stores.lazy.compactMap(\.failure).first }

  /// The files that were found changed since they were read, when a text of them was asked for.
  package var changedFiles: [String] { files.filter(\.hasChanged).map(\.name) }

  /// Adds the text of a record, which comes after those that have one, to the store.
  package mutating func append(_ text: String, of record: Int) {
    let bytes = Array(text.utf8)
    guard let offset = stores[0].append(bytes) else { return }
    append(record, bytes, at: offset, home: 0)
  }

  /// Adds the text of a record, which comes after those that have one, and stays in its file.
  ///
  /// - Parameters:
  ///   - text: The text, which stands in the file byte for byte.
  ///   - offset: Where it begins there.
  package mutating func append(
    _ text: String, at offset: UInt64, in file: SourceTexts, of record: Int
  ) {
    let number = files.firstIndex { $0 === file } ?? files.count
    if number == files.count { files.append(file) }
    append(record, Array(text.utf8), at: offset, home: ~Int32(number))
  }

  private mutating func append(_ record: Int, _ bytes: [UInt8], at offset: UInt64, home: Int32) {
    let digest = unsafe bytes.withUnsafeBytes { unsafe stableHash($0) }
    places.append(
      Place(
        record: UInt32(record), length: UInt32(clamping: bytes.count), offset: offset,
        digest: digest, home: home))
  }

  /// Adds the texts of another table, whose records come after a number of records here.
  package mutating func append(_ other: LongTexts, firstRecord: Int) {
    guard !other.isEmpty else { return }
    let storeNumbers = other.stores.map { store in
      stores.firstIndex { $0 === store } ?? stores.append(numbering: store)
    }
    let fileNumbers = other.files.map { file in
      files.last === file ? files.count - 1 : files.append(numbering: file)
    }
    for place in other.places {
      let home =
        place.home < 0
        ? ~Int32(fileNumbers[Int(~place.home)]) : Int32(storeNumbers[Int(place.home)])
      places.append(
        Place(
          record: place.record + UInt32(firstRecord), length: place.length,
          offset: place.offset, digest: place.digest, home: home))
    }
  }

  /// The text of a record; nil where it has none, and where its file has changed since it was read.
  package func text(of record: Int) -> String? {
    guard let place = place(of: record) else { return nil }
    let length = Int(place.length)
    return place.home < 0
      ? files[Int(~place.home)].text(at: place.offset, length: length, digest: place.digest)
      : stores[Int(place.home)].text(at: place.offset, length: length)
  }

  /// Whether a record has a text.
  package func hasText(_ record: Int) -> Bool { place(of: record) != nil }

  /// A number that equal texts share; 0 where a record has none.
  package func digest(of record: Int) -> UInt64 { place(of: record)?.digest ?? 0 }

  private func place(of record: Int) -> Place? {
    let number = places.partitioningIndex { $0.record >= record }
    guard number < places.count, places[number].record == record else { return nil }
    return places[number]
  }
}

extension Array {
  /// Adds an element and returns its number.
  fileprivate mutating func append(numbering element: Element) -> Int {
    append(element)
    return count - 1
  }
}

extension Array {
  /// The first place from which on a condition holds that holds for all places after it.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
