import CMalloc

/// The memory of large arrays.
enum LargeBlocks {
  /// Has blocks of 1 MB and more returned to the system as soon as they are freed.
  ///
  /// With each such block, glibc raises the size from which it does so, up to 32 MB, and then keeps holes
  /// between the blocks in use: a sixth of the memory of a large report.
  static func returnOnceFreed() { coterie_return_freed_blocks(1 << 20) }
}
