import Coterie

/// A profile page, whatever its bytes, reads the same whole and in pieces, and gives a corpus whose
/// networks can be written.
enum ProfileFuzzing {
  static func test(_ bytes: [UInt8]) {
    _ = ProfilePageReader.signature.recognises(bytes[...])
    let whole = source(bytes, pieceSize: bytes.count + 1)
    let pieces = source(bytes, pieceSize: 97)
    require(whole.records == pieces.records, "records differ in pieces")
    require(whole.profile == pieces.profile, "the profile differs in pieces")
    require(whole.log.diagnostics == pieces.log.diagnostics, "messages differ in pieces")
    let corpus = Corpus([whole])
    for diagnostic in corpus.log.diagnostics { _ = diagnostic.description }
    for kind in [NetworkKind.authors, .affiliations, .countries, .authorPapers] {
      let network = Network(corpus, kind: kind)
      let document = GraphDocument(network, title: "fuzz")
      GraphFuzzing.check(document)
      // One format for each input, since a page gives large networks.
      let format = GraphFormat.allCases[bytes.count % GraphFormat.allCases.count]
      let back = format.read(format.bytes(of: document)).document
      require(back.vertices.count == document.vertices.count, "\(format.title) loses vertices")
      require(back.edges.count == document.edges.count, "\(format.title) loses edges")
    }
  }

  private static func source(_ bytes: [UInt8], pieceSize: Int) -> Source {
    var reader = ProfilePageReader(file: "file")
    var rest = bytes[...]
    while !rest.isEmpty {
      reader.read(rest.prefix(pieceSize))
      rest = rest.dropFirst(pieceSize)
    }
    return reader.finish()
  }
}
