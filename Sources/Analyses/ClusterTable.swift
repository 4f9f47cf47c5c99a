public import CoterieClusters
public import CoterieNetworks

extension Table {
  /// The table of `clusters.csv`: a row for each cluster.
  public static func clusters(_ clusters: [ClusterSummary], of network: Network) -> Table {
    func column(
      _ name: String, _ label: String, _ definition: String, bound: Bound = .exact,
      _ cell: @escaping @Sendable (ClusterSummary) -> Cell
    ) -> Column {
      Column(name, label, definition, bound: bound) { cell(clusters[$0]) }
    }
    return Table(
      rowCount: clusters.count,
      columns: [
        column("cluster", "Cluster", "Its number; 1 is the largest.") { .integer($0.number) },
        column("size", "Size", "Number of members.") { .integer($0.members.count) },
        column("label", "Label", "Its two strongest members inside it.") { .text($0.label) },
        column(
          "papers", "Papers", "Papers with at least one member among their known authors.",
          bound: .lower
        ) { Cell($0.papers) },
        column(
          "internal_weight", "Internal weight", "Weight of the links inside it, each once.",
          bound: .unknown
        ) { .number($0.internalWeight) },
        column(
          "external_weight", "External weight", "Weight of the links from it to other clusters.",
          bound: .unknown
        ) { .number($0.externalWeight) },
        column("members", "Members", "Its members, the strongest inside it first.") {
          .list($0.members.map { network.vertices[$0].name })
        },
      ])
  }

  /// The cluster of each vertex: `id,name,cluster`, and `stability` where runs were compared.
  ///
  /// - Parameter stability: The share of runs in which each vertex stays with its cluster.
  public static func members(
    of network: Network, _ clustering: Clustering, stability: [Double]? = nil
  ) -> Table {
    let table = members(of: network) { .integer(clustering.cluster(of: $0) + 1) }
    guard let stability else { return table }
    return table.adding([
      Column(
        "stability", "Stability",
        "Share of the runs in which it stays with its cluster; 1 is the core."
      ) { .number(stability[$0]) }
    ])
  }

  /// The clusters of each vertex, which may be several or none: `id,name,cluster`.
  public static func members(of network: Network, _ clusters: OverlappingClusters) -> Table {
    members(of: network) { .list(clusters.clusters(of: $0).map { "\($0 + 1)" }) }
  }

  private static func members(
    of network: Network, cluster: @escaping @Sendable (Int) -> Cell
  ) -> Table {
    Table(
      rowCount: network.vertices.count,
      columns: vertexColumns(of: network) + [
        Column(
          "cluster", "Cluster", "The number of its cluster; 1 is the largest.", cell: cluster)
      ])
  }

  /// The columns of a table of vertices that say which one a row is of.
  static func vertexColumns(of network: Network) -> [Column] {
    let vertices = network.vertices
    return [
      Column("id", "Id", "A stable key made of the name.") { .text(vertices[$0].id) },
      Column("name", "Name", "The name.") { .text(vertices[$0].name) },
    ]
  }

  /// Clusters that may share members: `cluster,size,members`.
  public static func overlappingClusters(
    _ clusters: OverlappingClusters, of network: Network
  ) -> Table {
    let members = clusters.members
    return Table(
      rowCount: members.count,
      columns: [
        Column("cluster", "Cluster", "Its number; 1 is the largest.") { .integer($0 + 1) },
        Column("size", "Size", "Number of members.") { .integer(members[$0].count) },
        Column("members", "Members", "Its members.") {
          .list(members[$0].map { network.vertices[$0].name })
        },
      ])
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
