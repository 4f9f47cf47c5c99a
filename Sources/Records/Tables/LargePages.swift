internal import Foundation

/// Columns of millions of values, in pages of 2 MB where the system has them to give: what is looked up here
/// and there in small pages costs a search of the page table each time.
extension Array where Element: BitwiseCopyable {
  /// Creates an array of equal values.
  init(largePagesOf value: Element, count: Int) {
    // As many values are initialised as said to be.
    unsafe self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
      unsafe askForLargePages(UnsafeMutableRawBufferPointer(buffer))
      unsafe buffer.initialize(repeating: value)
      initializedCount = count
    }
  }

  /// Makes room for more values, of which there will be twice as many in the end.
  mutating func makeRoom(for more: Int) {
    guard count + more > capacity else { return }
    let old = self
    // As many values are initialised as said to be.
    unsafe self = Array(unsafeUninitializedCapacity: 2 * (count + more)) {
      buffer, initializedCount in
      unsafe askForLargePages(UnsafeMutableRawBufferPointer(buffer))
      initializedCount = unsafe buffer.initialize(fromContentsOf: old)
    }
  }
}

/// Asks the system for large pages; it may ignore that, as systems other than Linux do.
private func askForLargePages(_ memory: UnsafeMutableRawBufferPointer) {
  #if os(Linux)
    let largePage = 1 << 21
    let page = sysconf(Int32(_SC_PAGESIZE))
    guard memory.count >= 2 * largePage, page > 0, let start = memory.baseAddress else { return }
    // Whole pages inside the memory: what they hold stays as it is, whatever the system does.
    let skipped = (page - Int(bitPattern: start) % page) % page
    let length = (memory.count - skipped) / page * page
    _ = unsafe madvise(start + skipped, length, MADV_HUGEPAGE)
  #endif
}
