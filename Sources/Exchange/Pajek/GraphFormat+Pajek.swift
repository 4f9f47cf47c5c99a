extension GraphFormat {
  /// Pajek's network, which igraph opens too: it has no times.
  public static let pajek = GraphFormat(
    name: "net", title: "Pajek", fileExtensions: ["net", "paj", "mat", "clu", "vec", "per"],
    recognises: PajekReader.recognises, reader: PajekReader.read,
    writer: { PajekWriter(hasTimes: false).writing(of: $0, to: $1) })

  /// Pajek's network with the times of vertices and lines, which igraph refuses.
  public static let pajekInTime = GraphFormat(
    name: "time.net", title: "Pajek with times", fileExtensions: ["time.net"],
    reader: PajekReader.read, writer: { PajekWriter(hasTimes: true).writing(of: $0, to: $1) })
}
