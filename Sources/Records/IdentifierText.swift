import Foundation

/// The normal forms of identifiers of papers.
enum IdentifierText {
  static func identifier(_ kind: Identifier.Kind, _ text: String) -> Identifier? {
    let trimmed = text.trimmedASCII
    switch kind {
    case .doi, .preprintDOI: return doi(trimmed)
    case .arXiv: return arXiv(trimmed).map { Identifier(.arXiv, normalized: $0) }
    case .dblp, .corr: return dblp(trimmed)
    case .isbn: return isbn(trimmed).map { Identifier(.isbn, normalized: $0) }
    case .pubMed:
      return digits(trimmed, after: ["/", ":"]).map { Identifier(kind, normalized: $0) }
    case .pubMedCentral:
      let tail = lastPart(trimmed).lowercased()
      let number = tail.hasPrefix("pmc") ? String(tail.dropFirst(3)) : tail
      return digits(number, after: []).map { Identifier(kind, normalized: "pmc" + $0) }
    case .webOfScience:
      let tail = lastPart(trimmed).lowercased()
      // The same numbers were given with this name until 2013.
      let number = tail.hasPrefix("isi:") ? "wos:" + tail.dropFirst(4) : tail
      return number.isEmpty ? nil : Identifier(kind, normalized: number)
    case .openAlex, .acl, .scopus, .semanticScholar:
      let tail = lastPart(trimmed).lowercased()
      return tail.isEmpty ? nil : Identifier(kind, normalized: tail)
    }
  }

  // MARK: DOI

  private static func doi(_ text: String) -> Identifier? {
    let lower = text.lowercased()
    let first =
      lower.utf8.starts(with: "10.".utf8)
      ? lower.startIndex : lower.range(of: "10.")?.lowerBound
    guard let start = first else { return nil }
    let prefix = lower[..<start]
    guard prefix.isEmpty || prefix.hasSuffix("/") || prefix.hasSuffix(":") || prefix.hasSuffix(" ")
    else { return nil }
    let value = String(lower[start...]).removingPercentEscapes
    let parts = value.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty,
      parts[0].dropFirst(3).utf8.allSatisfy({ 48...57 ~= $0 || $0 == 46 }), parts[0].count > 3
    else { return nil }
    if value.hasPrefix("10.48550/arxiv."), let number = arXiv(String(value.dropFirst(15))) {
      return Identifier(.arXiv, normalized: number)
    }
    let isPreprint = unsafe Array(value.utf8).withUnsafeBufferPointer {
      unsafe PreprintDOI.matches($0)
    }
    return Identifier(isPreprint ? .preprintDOI : .doi, normalized: value)
  }

  // MARK: arXiv

  /// The number without its version: `1706.03762`, `hep-th/9901001`.
  private static func arXiv(_ text: String) -> String? {
    var value = text.lowercased()
    for mark in ["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv:", "arxiv."] {
      if let range = value.range(of: mark) { value = String(value[range.upperBound...]) }
    }
    if value.hasSuffix(".pdf") { value.removeLast(4) }
    if let end = value.firstIndex(where: { $0.isWhitespace || $0 == "[" }) {
      value = String(value[..<end])
    }
    if let version = value.lastIndex(of: "v"), version > value.startIndex,
      !value[value.index(after: version)...].isEmpty,
      value[value.index(after: version)...].utf8.allSatisfy({ 48...57 ~= $0 })
    {
      value = String(value[..<version])
    }
    return isArXivNumber(value) ? value : nil
  }

  private static func isArXivNumber(_ value: String) -> Bool {
    let parts = value.split(separator: "/", omittingEmptySubsequences: false)
    func areDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { 48...57 ~= $0 } }
    if parts.count == 2 {
      return !parts[0].isEmpty && parts[1].utf8.count == 7 && areDigits(parts[1])
    }
    let numbers = value.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 2 && numbers[0].utf8.count == 4
      && (4...5).contains(numbers[1].utf8.count)
      && numbers.allSatisfy(areDigits)
  }

  // MARK: Others

  private static func dblp(_ text: String) -> Identifier? {
    let isAddress = text.utf8.contains(UInt8(ascii: ":"))
    let mark = isAddress ? text.range(of: "/rec/") : nil
    let key = mark.map { String(text[$0.upperBound...]) } ?? text
    guard key.utf8.contains(UInt8(ascii: "/")) else { return nil }
    guard key.hasPrefix("journals/corr/") else { return Identifier(.dblp, normalized: key) }
    let tail = key.dropFirst("journals/corr/".count)
    if tail.hasPrefix("abs-"),
      let number = arXiv(String(tail.dropFirst(4)).replacing("-", with: "."))
    {
      return Identifier(.arXiv, normalized: number)
    }
    return Identifier(.corr, normalized: key)
  }

  private static func isbn(_ text: String) -> String? {
    let signs = Array(text.uppercased().utf8.filter { 48...57 ~= $0 || $0 == UInt8(ascii: "X") })
    if signs.count == 13, !signs.contains(UInt8(ascii: "X")) {
      return isbnCheck(signs.dropLast()) == signs[12] ? String(decoding: signs, as: UTF8.self) : nil
    }
    guard signs.count == 10, !signs.dropLast().contains(UInt8(ascii: "X")) else { return nil }
    let body = Array("978".utf8) + signs.dropLast()
    return String(decoding: body + [isbnCheck(body[...])], as: UTF8.self)
  }

  private static func isbnCheck(_ digits: ArraySlice<UInt8>) -> UInt8 {
    let sum = digits.enumerated().reduce(0) { sum, digit in
      sum + Int(digit.element - 48) * (digit.offset.isMultiple(of: 2) ? 1 : 3)
    }
    return 48 + UInt8((10 - sum % 10) % 10)
  }

  private static func lastPart(_ text: String) -> String {
    text.split(separator: "/").last.map { String($0) } ?? ""
  }

  private static func digits(_ text: String, after signs: [Character]) -> String? {
    let tail = text.split(whereSeparator: { signs.contains($0) }).last ?? ""
    let number = tail.drop { $0 == " " || $0 == "0" }
    guard !number.isEmpty, number.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    return String(number)
  }
}

extension String {
  fileprivate var trimmedASCII: String {
    if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last {
      return self
    }
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }

  /// The text with `%2F` and the like as the signs they mean.
  fileprivate var removingPercentEscapes: String {
    utf8.contains(UInt8(ascii: "%")) ? removingPercentEncoding ?? self : self
  }
}
