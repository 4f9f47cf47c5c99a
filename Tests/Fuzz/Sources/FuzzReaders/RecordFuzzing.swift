import Coterie

/// A file of records, whatever its bytes, reads the same whole, in pieces and from memory, and gives a
/// corpus whose networks can be written.
enum RecordFuzzing {
  static func test(_ bytes: [UInt8], by reader: any RecordReader.Type) {
    _ = reader.signature.recognises(bytes[...])
    let file = FuzzFile.holding(bytes)
    let whole = table(of: file, by: reader)
    // How damaged JSON is read on depends on what precedes the damage in its piece.
    if !whole.log.diagnostics.contains(where: { $0.problem.kind == .brokenJSON }) {
      checkSame(whole, table(of: file, by: reader, pieceLength: 1), "in pieces")
    }
    // What is no list of papers, such as a web page, is seen where files are recognised.
    let isForeign = whole.log.count(of: .foreignContent) > 0
    if !bytes.isEmpty, !isForeign, !FuzzFile.isCompressed(bytes) {
      checkSame(whole, reader.table(of: bytes, file: file.name), "from memory")
    }
    checkNetworks(of: Corpus(whole, threads: 1), format: bytes.count)
  }

  private static func table(
    of file: InputFile, by reader: any RecordReader.Type, pieceLength: Int? = nil
  ) -> RecordTable {
    var formats = InputFormats()
    formats.forced = reader.signature.name
    if let pieceLength { formats.pieceLength = pieceLength }
    return InputContents(of: [file], formats: formats, threads: 1).records
  }

  private static func checkSame(_ table: RecordTable, _ other: RecordTable, _ how: String) {
    require(table.count == other.count, "the number of records differs \(how)")
    for number in table.indices {
      require(
        table[number] == other[number],
        "a record differs \(how): \(table[number]), \(other[number])")
    }
    require(table.sources.first?.profile == other.sources.first?.profile, "figures differ \(how)")
    let (found, others) = (messages(table), messages(other))
    require(
      found == others,
      "messages differ \(how): \(others.difference(from: found).map { "\($0)" })")
  }

  private static func messages(_ table: RecordTable) -> [String] {
    table.log.diagnostics.map(\.description).sorted()
  }

  private static func checkNetworks(of corpus: Corpus, format: Int) {
    for diagnostic in corpus.log.diagnostics { _ = diagnostic.description }
    // One format for each input, since a file can give large networks.
    let format = GraphFuzzing.roundTrips[format % GraphFuzzing.roundTrips.count]
    for kind in [NetworkKind.authors, .affiliations, .countries, .authorPapers] {
      let document = GraphDocument(Network(corpus, kind: kind), title: "fuzz")
      GraphFuzzing.check(document)
      let back = format.read(format.bytes(of: document)).document
      require(back.vertices.count == document.vertices.count, "\(format.title) loses vertices")
      require(back.edges.count == document.edges.count, "\(format.title) loses edges")
    }
  }
}
