internal import Foundation

/// Columns of millions of numbers, in pages of 2 MB where the system has them to give.
///
/// A graph is built by writing here and there into columns much larger than what a processor knows
/// of the page table, and each page that is touched first costs a trip into the system: with pages
/// of 4 kB that is a third of the time of reading a million authors.
extension Array where Element == UInt32 {
  /// Creates an empty column with room for some numbers.
  package init(roomFor count: Int) {
    // Nothing is initialised, and nothing is said to be.
    unsafe self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
      unsafe askForLargePages(UnsafeMutableRawBufferPointer(buffer))
      initializedCount = 0
    }
  }

  /// Creates a column of zeros.
  package init(zeros count: Int) {
    // As many numbers are initialised as said to be.
    unsafe self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
      unsafe askForLargePages(UnsafeMutableRawBufferPointer(buffer))
      unsafe buffer.initialize(repeating: 0)
      initializedCount = count
    }
  }
}

/// Asks the system for large pages; it may ignore that, as systems other than Linux do.
private func askForLargePages(_ memory: UnsafeMutableRawBufferPointer) {
  #if os(Linux)
    let largePage = 1 << 21
    let page = sysconf(Int32(_SC_PAGESIZE))
    guard memory.count >= 2 * largePage, page > 0, let start = memory.baseAddress else {
      return
    }
    // Whole pages inside the memory: what they hold stays as it is, whatever the system does.
    let skipped = (page - Int(bitPattern: start) % page) % page
    let length = (memory.count - skipped) / page * page
    _ = unsafe madvise(start + skipped, length, MADV_HUGEPAGE)
  #endif
}
