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

  /// The cluster of each vertex: `id,name,cluster`, and `stability` where runs were compared.
  ///
  /// - Parameter stability: The share of runs in which each vertex stays with its cluster.
  public static func members(
    of network: Network, _ clustering: Clustering, stability: [Double]? = nil
  ) -> Table {
    let table = members(of: network) { .integer(clustering.cluster(of: $0) + 1) }
    guard let stability else { return table }
    return Table(
      columns: table.columns + [
        Table.Column(
          "stability", "Stability",
          "Share of the runs in which it stays with its cluster; 1 is the core.")
      ],
      rows: zip(table.rows, stability).map { $0 + [.number($1)] })
  }

  /// The clusters of each vertex, which may be several or none: `id,name,cluster`.
  public static func members(of network: Network, _ clusters: OverlappingClusters) -> Table {
    members(of: network) { .list(clusters.clusters(of: $0).map { "\($0 + 1)" }) }
  }

  private static func members(of network: Network, cluster: (Int) -> Cell) -> Table {
    Table(
      columns: [
        Table.Column("id", "Id", "A stable key made of the name."),
        Table.Column("name", "Name", "The name."),
        Table.Column("cluster", "Cluster", "The number of its cluster; 1 is the largest."),
      ],
      rows: network.vertices.enumerated().map { number, vertex in
        [.text(vertex.id), .text(vertex.name), cluster(number)]
      })
  }

  /// Clusters that may share members: `cluster,size,members`.
  public static func overlappingClusters(
    _ clusters: OverlappingClusters, of network: Network
  ) -> Table {
    Table(
      columns: [
        Table.Column("cluster", "Cluster", "Its number; 1 is the largest."),
        Table.Column("size", "Size", "Number of members."),
        Table.Column("members", "Members", "Its members."),
      ],
      rows: clusters.members.enumerated().map { number, members in
        [
          .integer(number + 1), .integer(members.count),
          .list(members.map { network.vertices[$0].name }),
        ]
      })
  }

  /// How similar two clusterings are, in a row.
  public static func comparison(of one: Clustering, with other: Clustering) -> Table {
    let comparison = ClusteringComparison(one, other)
    return Table(
      columns: [
        Table.Column("vertices", "Vertices", "Number of vertices that are compared."),
        Table.Column("clusters", "Clusters", "Number of clusters here."),
        Table.Column("other_clusters", "Other clusters", "Number of clusters in the file."),
        Table.Column(
          "nmi", "NMI", "Mutual information over the mean of the entropies; 1 means identical."),
        Table.Column(
          "ami", "AMI", "The same above what chance gives; 0 is chance and 1 equal."),
        Table.Column(
          "ari", "ARI", "Agreement on pairs above what chance gives; 0 is chance and 1 equal."),
        Table.Column(
          "vi", "VI", "Variation of information, in bits: a distance; 0 means identical."),
      ],
      rows: [
        [
          .integer(one.vertexCount), .integer(one.clusterCount), .integer(other.clusterCount),
          .number(comparison.normalizedMutualInformation),
          .number(comparison.adjustedMutualInformation), .number(comparison.adjustedRandIndex),
          .number(comparison.variationOfInformation),
        ]
      ])
  }

  /// What a scan of resolutions found: a row for each resolution.
  public static func scan(_ scan: ResolutionScan) -> Table {
    Table(
      columns: [
        Table.Column("resolution", "Resolution", "Larger values give smaller clusters."),
        Table.Column("clusters", "Clusters", "Number of clusters."),
        Table.Column("modularity", "Modularity", "Their modularity at resolution 1."),
        Table.Column(
          "similarity", "Similarity",
          "Normalised mutual information with the clusters of the resolution before."),
        Table.Column(
          "plateau", "Plateau",
          "The range of resolutions over which the clusters stay the same; 1 is the widest."),
      ],
      rows: scan.points.map { point in
        [
          .number(point.resolution), .integer(point.clustering.clusterCount),
          .number(point.modularity), Table.Cell(point.similarity),
          Table.Cell(point.plateau.map { $0 + 1 }),
        ]
      })
  }
}
