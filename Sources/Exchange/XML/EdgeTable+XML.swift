extension EdgeTable {
  /// Whether every edge has a direction, and there is one.
  var areDirected: Bool { !isEmpty && indices.allSatisfy { isDirected($0) } }
}

extension SparseColumn<Int> {
  /// Whether all numbers have at most 32 bits, as the type `int` of XML formats.
  var fitIn32Bits: Bool { values.allSatisfy { Int32(exactly: $0) != nil } }
}
