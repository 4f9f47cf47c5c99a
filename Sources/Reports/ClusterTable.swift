public import CoterieClusters
public import CoterieNetworks

extension Table {
  /// The table of `clusters.csv`: a row for each cluster.
  public static func clusters(_ clusters: [ClusterSummary], of network: Network) -> Table {
    let rows = clusters.map { cluster -> [Table.Cell] in
      [
        .integer(cluster.number), .integer(cluster.members.count), .text(cluster.label),
        Table.Cell(cluster.papers), .number(cluster.internalWeight),
        .number(cluster.externalWeight),
        .list(cluster.members.map { network.vertices[$0].name }),
      ]
    }
    return Table(
      columns: [
        Table.Column("cluster", "Cluster", "Its number; 1 is the largest."),
        Table.Column("size", "Size", "Number of members."),
        Table.Column("label", "Label", "Its two strongest members inside it."),
        Table.Column(
          "papers", "Papers", "Papers with at least one member among their known authors.",
          bound: .lower),
        Table.Column(
          "internal_weight", "Internal weight", "Weight of the links inside it, each once.",
          bound: .unknown),
        Table.Column(
          "external_weight", "External weight", "Weight of the links from it to other clusters.",
          bound: .unknown),
        Table.Column("members", "Members", "Its members, the strongest inside it first."),
      ], rows: rows)
  }

  /// The cluster of each vertex: `id,name,cluster`.
  public static func members(of network: Network, _ clustering: Clustering) -> Table {
    Table(
      columns: [
        Table.Column("id", "Id", "A stable key made of the name."),
        Table.Column("name", "Name", "The name."),
        Table.Column("cluster", "Cluster", "The number of its cluster; 1 is the largest."),
      ],
      rows: network.vertices.enumerated().map { number, vertex in
        [
          .text(vertex.id), .text(vertex.name),
          .integer(clustering.cluster(of: number) + 1),
        ]
      })
  }
}
