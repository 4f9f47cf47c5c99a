import CoterieRecords

/// The identifier that the address of a page shows: a DOI, a number of arXiv, of Scopus or of the ACL
/// Anthology.
struct AddressIdentifier {
  let kind: Identifier.Kind
  /// What is to be read as the identifier.
  let text: CellBytes

  /// Finds it; nil where the address shows none.
  init?(_ address: CellBytes) {
    if address.firstIndex(ofWord: "arxiv.org/") != nil {
      (kind, text) = (.arXiv, address)
    } else if address.firstIndex(ofWord: "doi.org/10.") != nil {
      (kind, text) = (.doi, address)
    } else if let start = address.firstIndex(ofWord: "eid=2-s2.0-") {
      (kind, text) = (.scopus, address[(start + 4)...].prefix { $0 != UInt8(ascii: "&") })
    } else if address.firstIndex(ofWord: "aclanthology.") != nil
      || address.firstIndex(ofWord: "aclweb.org/anthology/") != nil
    {
      let name = address.split(separator: UInt8(ascii: "/")).last ?? []
      let number = name.suffix(4).elementsEqual(".pdf".utf8) ? name.dropLast(4) : name
      guard number.contains(UInt8(ascii: "-")) else { return nil }
      (kind, text) = (.acl, number)
    } else {
      return nil
    }
  }

  /// The identifier in its normal form; nil where the text is none after all.
  var identifier: Identifier? { Identifier(kind, text.text) }
}
