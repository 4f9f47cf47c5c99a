import CoterieRecords

/// The identifiers of an entry, wherever it has them.
struct BibTeXIdentifiers {
  private(set) var rows: [IdentifierRow] = []
  /// The version of the preprint that is meant.
  private(set) var version: String?
  /// A text that should be a DOI and is none.
  private(set) var oddDOI: String?

  init(_ fields: BibTeXFields, key: ArraySlice<UInt8>, into texts: inout TextTable) {
    addDOI(fields, &texts)
    addArXiv(fields, &texts)
    if let text = fields[.pubMed] { add(.pubMed, text, &texts) }
    if let text = fields[.pubMedCentral] { add(.pubMedCentral, text, &texts) }
    for text in fields[.isbn].map(Self.isbns) ?? [] { add(.isbn, text, &texts) }
    addOfSystem(fields, key, &texts)
    if let url = fields[.url] { addOfPage(url, &texts) }
  }

  /// Whether there is one of a kind.
  func has(_ kind: Identifier.Kind) -> Bool { rows.contains { $0.kind == kind } }

  @discardableResult
  private mutating func add(
    _ kind: Identifier.Kind, _ text: ArraySlice<UInt8>, _ texts: inout TextTable
  ) -> Bool {
    guard let row = unsafe text.withUnsafeBufferPointer({ unsafe texts.intern(kind, $0) }) else {
      return false
    }
    if !rows.contains(row) { rows.append(row) }
    return true
  }

  private mutating func addDOI(_ fields: BibTeXFields, _ texts: inout TextTable) {
    guard let field = fields[.doi] else { return }
    let text = field.readable
    let first = text.prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") }
    if !add(.doi, first, &texts), !add(.doi, text, &texts) { oddDOI = text.text }
  }

  // MARK: Preprints

  private mutating func addArXiv(_ fields: BibTeXFields, _ texts: inout TextTable) {
    if let eprint = fields[.eprint] {
      if eprint.isArXivNumber {
        rows.append(IdentifierRow(.arXiv, texts.intern(bytes: eprint)))
      } else {
        addEprint(eprint.readableText, fields, &texts)
      }
    }
    if let text = fields[.arXiv] { addArXiv(text.readableText, &texts) }
    guard !has(.arXiv), let journal = fields[.journal], journal.mayNameArXiv else { return }
    let name = journal.text.lowercased()
    if name == "corr", let volume = fields[.volume]?.text, volume.hasPrefix("abs/") {
      addArXiv(String(volume.dropFirst(4)), &texts)
    } else if name.contains("arxiv"), let start = name.range(ofText: "arxiv:") {
      addArXiv(String(name[start...]), &texts)
    } else if name.contains("arxiv"), let volume = fields[.volume]?.text {
      addArXiv(volume, &texts)
    }
  }

  private mutating func addEprint(
    _ text: String, _ fields: BibTeXFields, _ texts: inout TextTable
  ) {
    let archive = fields[.archive]?.text.lowercased()
    switch archive {
    case nil, "arxiv":
      if addArXiv(text, &texts) { return }
      guard let primaryClass = fields[.primaryClass]?.text else { return }
      addArXiv("\(primaryClass.prefix { $0 != "." })/\(text)", &texts)
    case "pubmed": add(.pubMed, Array(text.utf8)[...], &texts)
    default: break
    }
  }

  @discardableResult
  private mutating func addArXiv(_ text: String, _ texts: inout TextTable) -> Bool {
    guard let identifier = Identifier(.arXiv, text) else { return false }
    let row = IdentifierRow(.arXiv, texts.intern(identifier.value))
    if !rows.contains(row) { rows.append(row) }
    let words = text.lowercased().split { $0 == "v" || $0 == " " }
    if let start = text.lowercased().range(ofText: identifier.value), words.count > 1 {
      let tail = text.lowercased()[start...].dropFirst(identifier.value.count)
      let digits = tail.dropFirst().prefix { $0.isASCII && $0.isNumber }
      if tail.first == "v", !digits.isEmpty { version = String(digits) }
    }
    return true
  }

  // MARK: Systems

  /// Adds what the system that made the entry calls it.
  private mutating func addOfSystem(
    _ fields: BibTeXFields, _ key: ArraySlice<UInt8>, _ texts: inout TextTable
  ) {
    if let accession = fields[.accession] {
      add(.webOfScience, accession, &texts)
    } else if key.starts(with: "WOS:".utf8) || key.starts(with: "ISI:".utf8) {
      add(.webOfScience, key, &texts)
    }
    if key.starts(with: "DBLP:".utf8) {
      add(.dblp, key.dropFirst(5), &texts)
    } else if let url = fields[.bibURL]?.text, url.contains("/rec/") {
      add(.dblp, Array((url.hasSuffix(".bib") ? url.dropLast(4) : url[...]).utf8)[...], &texts)
    }
  }

  /// Adds what the address of a page says.
  private mutating func addOfPage(_ field: ArraySlice<UInt8>, _ texts: inout TextTable) {
    guard let found = AddressIdentifier(field.readable) else { return }
    switch found.kind {
    case .arXiv: if !has(.arXiv) { addArXiv(found.text.text, &texts) }
    case .doi: if !has(.doi), !has(.preprintDOI) { add(.doi, found.text, &texts) }
    default: add(found.kind, found.text, &texts)
    }
  }

  private static func isbns(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    if text.count <= 17 { return [text] }
    return text.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 <= 0x20 }
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is a number of arXiv without its version: `1706.03762`.
  fileprivate var isArXivNumber: Bool {
    guard count == 9 || count == 10, self[startIndex + 4] == UInt8(ascii: ".") else { return false }
    return indices.allSatisfy { $0 == startIndex + 4 || self[$0].isDigit }
  }

  /// Whether it may be `CoRR`, or hold `arXiv`.
  fileprivate var mayNameArXiv: Bool {
    if count == 4, first == UInt8(ascii: "C") || first == UInt8(ascii: "c") { return true }
    return firstIndex(ofWord: "arxiv") != nil
  }
}

extension String {
  /// Where a text begins in this one.
  fileprivate func range(ofText text: String) -> String.Index? {
    ranges(of: text).first?.lowerBound
  }
}
