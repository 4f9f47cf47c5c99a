/// Identifiers that are written in a usual way, found as bytes: most are.
extension UnsafeBufferPointer<UInt8> {
  /// The bytes after the last slash; all where there is none.
  var afterLastSlash: UnsafeBufferPointer<UInt8> {
    let start = unsafe lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return unsafe UnsafeBufferPointer(rebasing: self[start...])
  }

  /// Whether they are ASCII letters and digits alone, at least one and no more than 64.
  var isPlainWord: Bool {
    unsafe 1...64 ~= count
      && allSatisfy { 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 }
  }

  /// Whether they are the digits of a number without zeros before it.
  var isNumber: Bool {
    unsafe count > 0 && self[0] != 48 && allSatisfy { 48...57 ~= $0 }
  }

  /// Whether they are an ORCID in its normal form, with the right check digit.
  var isPlainORCID: Bool {
    guard count == 19 else { return false }
    var sum = 0
    for place in 0..<18 {
      let byte = unsafe self[place]
      if place % 5 == 4 {
        guard byte == UInt8(ascii: "-") else { return false }
      } else {
        guard 48...57 ~= byte else { return false }
        sum = (sum + Int(byte - 48)) * 2 % 11
      }
    }
    let check = UInt8((12 - sum) % 11)
    return unsafe self[18] == (check == 10 ? UInt8(ascii: "X") : 48 + check)
  }

  /// The DOI in a text that needs no change: small letters, digits and usual signs after the address of
  /// the resolver. Nil for others, and for those that may be arXiv numbers.
  var plainDOI: UnsafeBufferPointer<UInt8>? {
    let start = unsafe starts(with: doiResolver) ? doiResolver.count : 0
    let doi = unsafe UnsafeBufferPointer(rebasing: self[start...])
    guard unsafe doi.starts(with: doiBeginning), unsafe !doi.starts(with: dataCiteOfArXiv),
      let slash = unsafe doi.firstIndex(of: UInt8(ascii: "/")), slash > 3, slash + 1 < doi.count,
      unsafe doi[3..<slash].allSatisfy({ 48...57 ~= $0 || $0 == UInt8(ascii: ".") })
    else { return nil }
    let isPlain = unsafe doi[slash...].allSatisfy {
      0x21...0x7E ~= $0 && !(65...90 ~= $0) && $0 != UInt8(ascii: "%")
    }
    return isPlain ? unsafe doi : nil
  }

  /// The number of arXiv in the address of its page or alone, without its version: `1706.03762`. Nil for
  /// others.
  var plainArXivNumber: UnsafeBufferPointer<UInt8>? {
    let tail = unsafe afterLastSlash
    let isPage =
      unsafe tail.count == count || starts(with: arXivPage) || starts(with: arXivPageHTTP)
    guard isPage, tail.count >= 9, unsafe tail[4] == UInt8(ascii: "."),
      unsafe tail[..<4].allSatisfy({ 48...57 ~= $0 })
    else { return nil }
    let digits = unsafe tail[5...].prefix { 48...57 ~= $0 }
    guard unsafe 4...5 ~= digits.count else { return nil }
    let version = unsafe tail[digits.endIndex...]
    let isVersion =
      unsafe version.isEmpty
      || version.count > 1 && version.first == UInt8(ascii: "v")
        && version.dropFirst().allSatisfy { 48...57 ~= $0 }
    return isVersion ? unsafe UnsafeBufferPointer(rebasing: tail[..<digits.endIndex]) : nil
  }
}

private let doiResolver = Array("https://doi.org/".utf8)
private let doiBeginning = Array("10.".utf8)
private let dataCiteOfArXiv = Array("10.48550/".utf8)
private let arXivPage = Array("https://arxiv.org/abs/".utf8)
private let arXivPageHTTP = Array("http://arxiv.org/abs/".utf8)
