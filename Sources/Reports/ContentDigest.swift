import COpenSSL

/// The SHA-256 digest of bytes that come piece by piece. It alone has the pointer, and frees it.
@safe final class ContentDigest {
  private let context: OpaquePointer?
  private var size = 0

  init() {
    unsafe context = EVP_MD_CTX_new()
    _ = unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Takes in the next bytes.
  func add(_ bytes: [UInt8]) {
    size += bytes.count
    // The buffer outlives the call, which keeps nothing of it.
    unsafe bytes.withUnsafeBytes { buffer in
      _ = unsafe EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
    }
  }

  /// The size and the digest of all that was taken in; it is asked for once, at the end.
  func finish() -> WrittenFile.Contents {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    // The buffer outlives the call, and is as long as any digest.
    unsafe digest.withUnsafeMutableBufferPointer { buffer in
      _ = unsafe EVP_DigestFinal_ex(context, buffer.baseAddress, &count)
    }
    let digits = digest[..<Int(count)].map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return WrittenFile.Contents(size: size, sha256: digits.joined())
  }
}

/// The SHA-256 digest of bytes, as 64 hexadecimal digits.
public func sha256(_ bytes: [UInt8]) -> String {
  let digest = ContentDigest()
  digest.add(bytes)
  return digest.finish().sha256
}
