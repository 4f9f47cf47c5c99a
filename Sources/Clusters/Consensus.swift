public import CoterieGraphCore
import CoterieParallel

/// What many runs of a method agree on.
public struct ConsensusClustering: Sendable, Equatable {
  /// The clusters that most runs agree on.
  public let clustering: Clustering

  /// For every vertex the share of runs in which it stays with its cluster, in vertex order.
  ///
  /// In each run the cluster's place is where most of its members are (of several such places, the
  /// largest of the run's clusters); a vertex stays with it when it is there too. 1 is a vertex of the
  /// core; one that swings between two clusters has about 1/2.
  public let stability: [Double]

  /// The clusterings that the runs found, in the order of their seeds.
  public let runs: [Clustering]
}

extension CSRGraph {
  /// Returns the clusters that many runs of a method agree on, and how firmly each vertex is in its
  /// own.
  ///
  /// A method that draws by chance finds other clusters with every seed. Each edge gets as its weight
  /// the share of runs in which both of its ends are together; edges with less than half are left
  /// out, but for the strongest edge of a vertex that would have none. The same is done with the graph
  /// so made, until all runs find the same or 20 rounds have passed. Its components are the clusters.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     let consensus = twoTriangles.consensus(runs: 10) { $0.leiden(seed: $1) }
  ///     consensus.clustering.membership   // [0, 0, 0, 1, 1, 1]
  ///     consensus.stability               // [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
  ///
  /// - Clusters are connected. Pairs of vertices without an edge are not counted, where the paper
  ///   counts all pairs: that would be a full matrix.
  /// - `stability` is of the runs on this graph, not of those on the graphs made later.
  /// - The same on any number of threads.
  ///
  /// - Parameters:
  ///   - runs: How many runs each round has, 1 or more.
  ///   - seed: The seed of the first run; the others have those that follow.
  ///   - threads: The largest number of threads, or nil for one per processor; each run takes one.
  ///   - method: Finds the clusters of a graph by a seed; the same for the same seed.
  /// - Complexity: That of all runs of some rounds, three or four as a rule.
  /// - SeeAlso: A. Lancichinetti, S. Fortunato, "Consensus clustering in complex networks",
  ///   *Scientific Reports* 2 (2012) 336, [doi:10.1038/srep00336](https://doi.org/10.1038/srep00336).
  public func consensus(
    runs: Int, seed: UInt64 = 0, threads: Int? = nil,
    by method: @Sendable (CSRGraph, UInt64) -> Clustering
  ) -> ConsensusClustering {
    precondition(runs > 0, "a consensus takes 1 run or more, not \(runs)")
    var first: [Clustering] = []
    var graph = self
    for round in 0..<20 where Computation.current?.isCancelled != true {
      let roundSeed = seed &+ UInt64(round) &* UInt64(runs)
      let present = graph
      // How many rounds there will be is not known: each takes half of the progress that is left.
      let rest = 1 / Double(1 << round)
      let found = Computation.part(1 - rest, 1 - rest / 2) {
        ParallelLoop(count: runs, chunkSize: 1, threads: threads).map {
        } body: { run, _ in
          method(present, roundSeed &+ UInt64(run))
        }
      }
      if round == 0 { first = found }
      graph = agreement(of: found)
      if found.allSatisfy({ $0 == found[0] }) { break }
    }
    let clustering = Clustering(ConnectedComponents(of: graph))
    return ConsensusClustering(
      clustering: clustering, stability: Self.stability(of: clustering, in: first), runs: first)
  }

  /// The edges whose ends are together in half of some clusterings or more, by how many they are.
  private func agreement(of clusterings: [Clustering]) -> CSRGraph {
    var strongest = [(target: Int, count: Int)](repeating: (-1, 0), count: vertexCount)
    var kept: [(Int, Int, Double)] = []
    var isJoined = [Bool](repeating: false, count: vertexCount)
    for edge in edges {
      let (source, target) = (edge.source, edge.target)
      let count = clusterings.reduce(0) {
        $0 + ($1.membership[source] == $1.membership[target] ? 1 : 0)
      }
      if count > strongest[source].count { strongest[source] = (target, count) }
      if count > strongest[target].count { strongest[target] = (source, count) }
      if 2 * count >= clusterings.count {
        kept.append((source, target, Double(count) / Double(clusterings.count)))
        isJoined[source] = true
        isJoined[target] = true
      }
    }
    for vertex in vertices where !isJoined[vertex] && strongest[vertex].count > 0 {
      let (target, count) = strongest[vertex]
      // Of two vertices that have none but each other, one adds the edge.
      guard isJoined[target] || strongest[target].target != vertex || vertex < target else {
        continue
      }
      kept.append((vertex, target, Double(count) / Double(clusterings.count)))
    }
    return CSRGraph(vertexCount: vertexCount, weightedEdges: kept)
  }

  private static func stability(of clustering: Clustering, in runs: [Clustering]) -> [Double] {
    var counts = [Int](repeating: 0, count: clustering.vertexCount)
    for run in runs {
      var shared = [Int](repeating: 0, count: run.clusterCount)
      for cluster in 0..<clustering.clusterCount {
        let members = clustering.members(of: cluster)
        for vertex in members { shared[run.membership[vertex]] += 1 }
        // Clusters are numbered by size: of equal counts, the first is the largest.
        let place = members.lazy.map { run.membership[$0] }
          .max { (shared[$0], -$0) < (shared[$1], -$1) }
        for vertex in members {
          if run.membership[vertex] == place { counts[vertex] += 1 }
        }
        for vertex in members { shared[run.membership[vertex]] = 0 }
      }
    }
    return counts.map { Double($0) / Double(runs.count) }
  }
}
