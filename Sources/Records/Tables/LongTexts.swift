/// The abstracts of records: each is kept in the file that it was read from, or in a store beside it.
package struct LongTexts: Sendable {
  /// Where a text is.
  struct Place: Sendable {
    let record: UInt32
    let length: UInt32
    let offset: UInt64
    let digest: UInt64
    let store: Int
  }

  /// The places, by record.
  private var places: [Place] = []
  private var stores: [LongTextStore]

  /// Creates texts without any, which are kept in a store.
  package init(in store: LongTextStore = LongTextStore()) { stores = [store] }

  /// Whether there is no text.
  package var isEmpty: Bool { places.isEmpty }

  /// Why some texts could not be kept; nil where all are.
  package var failure: String? { stores.lazy.compactMap(\.failure).first }

  /// Adds the text of a record, which comes after those that have one.
  package mutating func append(_ text: String, of record: Int) {
    let bytes = Array(text.utf8)
    guard let offset = stores[0].append(bytes) else { return }
    let digest = unsafe bytes.withUnsafeBytes { unsafe stableHash($0) }
    places.append(
      Place(
        record: UInt32(record), length: UInt32(clamping: bytes.count), offset: offset,
        digest: digest, store: 0))
  }

  /// Adds the texts of another table, whose records come after a number of records here.
  package mutating func append(_ other: LongTexts, firstRecord: Int) {
    guard !other.isEmpty else { return }
    let numbers = other.stores.map { store in
      stores.firstIndex { $0 === store }
        ?? {
          stores.append(store)
          return stores.count - 1
        }()
    }
    for place in other.places {
      places.append(
        Place(
          record: place.record + UInt32(firstRecord), length: place.length, offset: place.offset,
          digest: place.digest, store: numbers[place.store]))
    }
  }

  /// The text of a record; nil where it has none.
  package func text(of record: Int) -> String? {
    place(of: record).flatMap { stores[$0.store].text(at: $0.offset, length: Int($0.length)) }
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
