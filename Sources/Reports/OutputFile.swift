import COpenSSL

/// A file that a report is made of.
public struct OutputFile: Sendable, Equatable {
  /// Its path inside the report's folder: `graphs/authors.gexf`.
  public let path: String
  /// Its content.
  public let bytes: [UInt8]
  /// Whether its bytes are the same everywhere with one version of Graphviz. Pictures in pixels and
  /// PDF are so on one machine only.
  public let isTextual: Bool

  /// Creates a file.
  public init(path: String, bytes: [UInt8], isTextual: Bool = true) {
    self.path = path
    self.bytes = bytes
    self.isTextual = isTextual
  }

  /// Creates a file of text.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

/// The SHA-256 digest of bytes, as 64 hexadecimal digits.
public func sha256(_ bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
  // Both buffers outlive the call, which keeps neither.
  unsafe bytes.withUnsafeBufferPointer { source in
    unsafe digest.withUnsafeMutableBufferPointer { target in
      _ = unsafe SHA256(source.baseAddress, source.count, target.baseAddress)
    }
  }
  return digest.map { byte in
    String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
  }.joined()
}
