import Coterie

/// A file, compressed or not, is read to its end or says why not.
enum CompressionFuzzing {
  static func test(_ bytes: [UInt8]) {
    var formats = InputFormats()
    formats.others = { _ in [FormatSignature(name: "any", summary: "any bytes") { _ in true }] }
    formats.forced = "any"
    let contents = InputContents(of: [FuzzFile.holding(bytes)], formats: formats, threads: 1)
    for diagnostic in contents.records.log.diagnostics { _ = diagnostic.description }
    if !bytes.isEmpty, !FuzzFile.isCompressed(bytes) {
      require(contents.records.log.isEmpty, "a plain file has problems")
      require(contents.others.first?.bytes == bytes, "a plain file has other bytes")
    }
  }
}
