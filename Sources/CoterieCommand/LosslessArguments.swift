import CoterieText

extension CommandLine {
  /// The arguments after the command's name. Bytes that are not UTF-8 are kept, so that a file of any
  /// name can be opened.
  static var losslessArguments: [String] {
    // The system keeps the arguments where they are as long as the command runs, each up to its zero.
    (0..<Int(argc)).dropFirst().compactMap { number in
      guard let argument = unsafe unsafeArgv[number] else { return nil }
      var length = 0
      while unsafe argument[length] != 0 { length += 1 }
      return unsafe String(
        pathBytes: UnsafeBufferPointer(start: argument, count: length).map { UInt8(bitPattern: $0) }
      )
    }
  }
}
