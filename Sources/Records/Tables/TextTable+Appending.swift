extension TextTable {
  private static let batchLength = 64

  /// Adds the texts of another table.
  ///
  /// - Returns: For each text of the other table, in its order, the id that it has here.
  package mutating func append(_ other: TextTable) -> [TextID] {
    if count == 1 {
      self = other
      return (0..<UInt32(truncatingIfNeeded: count)).map { TextID($0) }
    }
    let marks = other.marks
    var ids = [TextID.none]
    ids.reserveCapacity(other.count)
    unsafe other.bytes.withUnsafeBufferPointer { all in
      for start in stride(from: 1, to: other.count, by: Self.batchLength) {
        let batch = start..<min(start + Self.batchLength, other.count)
        let candidates = candidates(for: marks[batch])
        for (number, candidate) in zip(batch, candidates) {
          let range = other.range(of: TextID(UInt32(truncatingIfNeeded: number)))
          let text = unsafe UnsafeBufferPointer(rebasing: all[range])
          let isKnown = unsafe candidate.first == text.first && isEqual(text, candidate.range)
          unsafe ids.append(isKnown ? candidate.id : intern(text, mark: marks[number]))
        }
      }
    }
    return ids
  }

  /// For each mark a text that has it and may be the one, where it is, and its first byte; no text where
  /// there is none.
  ///
  /// What is looked up for one mark does not depend on what is for another, so that the processor waits for
  /// the memory of all of them at the same time.
  private func candidates(
    for marks: ArraySlice<UInt32>
  ) -> [(id: TextID, range: Range<Int>, first: UInt8?)] {
    marks.map { candidate(for: $0) }.map { candidate in
      (
        candidate.id, candidate.range,
        candidate.range.isEmpty ? nil : bytes[candidate.range.lowerBound]
      )
    }
  }
}
