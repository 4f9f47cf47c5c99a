extension GraphFormat {
  /// The exchange format of the Matrix Market: a matrix whose entries are edges.
  public static let matrixMarket = GraphFormat(
    name: "mtx", title: "Matrix Market", fileExtensions: ["mtx"],
    recognises: MatrixMarketReader.recognises, reader: MatrixMarketReader.read,
    writer: MatrixMarketWriter.writing(of:to:))
}
