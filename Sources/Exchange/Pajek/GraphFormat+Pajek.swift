extension GraphFormat {
  /// Pajek's network, as igraph and NetworkX open it too: without times and relations.
  public static let pajek = GraphFormat(
    name: "net", title: "Pajek", fileExtensions: ["net", "paj", "mat", "clu", "vec", "per"],
    recognises: PajekReader.recognises, reader: PajekReader.read,
    writer: { PajekWriter(isForPajekAlone: false).writing(of: $0, to: $1) })

  /// Pajek's network with the times of vertices and lines and the relations of lines, which igraph refuses.
  public static let pajekInTime = GraphFormat(
    name: "time.net", title: "Pajek with times and relations", fileExtensions: ["time.net"],
    reader: PajekReader.read, writer: { PajekWriter(isForPajekAlone: true).writing(of: $0, to: $1) }
  )
}
