import GraphvizShim

/// The fonts that PNG and PDF are drawn with: all that fontconfig finds, of which pango takes for
/// each letter one that has it.
public enum InstalledFonts {
  /// Those of some letters that no installed font has.
  ///
  /// - Throws: ``GraphvizError`` if the library does not start.
  public static func lacking(
    _ letters: Set<Unicode.Scalar>
  ) throws(GraphvizError) -> Set<Unicode.Scalar> {
    guard !letters.isEmpty else { return [] }
    let codes = letters.map(\.value).sorted()
    return try Graphviz.inSession { () throws(GraphvizError) in
      var flags = [UInt8](repeating: 0, count: codes.count)
      // One flag is written for every code.
      unsafe codes.withUnsafeBufferPointer { codes in
        unsafe flags.withUnsafeMutableBufferPointer { flags in
          if let codes = codes.baseAddress, let flags = flags.baseAddress {
            unsafe coterie_fonts_lack(codes, letters.count, flags)
          }
        }
      }
      return Set(zip(codes, flags).compactMap { $1 == 0 ? nil : Unicode.Scalar($0) })
    }
  }
}
