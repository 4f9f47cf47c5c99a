import CoterieAnalyses
import CoterieClusters
import CoterieGraphCore
import CoterieNetworks
import CoterieRecords
import CoterieText

/// A network that options narrow down, one after the other: `--exclude`, `--people`, `--ego`, `--min-core`,
/// `--backbone`, `--largest-component`, `--cluster`.
struct NetworkSelection {
  /// An option, and the network before it was followed.
  struct Step {
    let option: String
    let before: Network
  }

  /// What is left.
  private(set) var network: Network
  private(set) var steps: [Step] = []
  /// What is left, in phrases for a picture: `authors at most 2 links from Ann Lee`.
  private(set) var phrases: [String] = []

  private let whole: Network
  /// The vertices that are left, as numbers in the whole network.
  private var kept: [Int]
  /// The options of papers, and what makes the network with others.
  private let filters: [(name: String, alone: NetworkOptions)]
  private let rebuild: (NetworkOptions) -> Network

  /// Starts with the whole network.
  init(
    of whole: Network, filters: [(name: String, alone: NetworkOptions)],
    rebuild: @escaping (NetworkOptions) -> Network
  ) {
    self.whole = whole
    self.filters = filters
    self.rebuild = rebuild
    network = whole
    kept = Array(whole.vertices.indices)
  }

  /// Finds vertices of what is left by name, and says which option leaves one out.
  var lookup: AuthorLookup {
    AuthorLookup(network: network, steps: steps, filters: filters, rebuild: rebuild)
  }

  /// Follows all options.
  ///
  /// - Parameters:
  ///   - threads: The largest number of threads, or nil for one per processor.
  ///   - clusters: Finds the clusters of a graph.
  mutating func follow(
    _ group: NetworkOptionGroup, threads: Int?, clusters: (CSRGraph) throws -> Clustering
  ) throws {
    let options = group.selection
    if !options.exclude.isEmpty { try leaveOut(options.exclude) }
    if let people = options.people { try keepPeople(PeopleFile(path: people)) }
    if let ego = options.ego { try keepNeighborhood(of: ego, radius: options.radius ?? 1) }
    if group.minCore > 0 { keepCore(group.minCore) }
    if let backbone = group.backboneOptions.chosen {
      network = network.backbone(backbone, threads: threads)
    }
    if group.largestComponent { keepLargestComponent(group) }
    if let number = options.cluster { try keepCluster(number, of: clusters(network.graph)) }
  }

  /// Keeps some vertices of what is left.
  private mutating func keep(_ chosen: some Sequence<Int>, by option: String) {
    let chosen = Set(chosen).sorted()
    replace(network.restricted(to: chosen), of: chosen, by: option)
  }

  /// Takes the network of some vertices for what is left.
  private mutating func replace(_ part: Network, of chosen: [Int], by option: String) {
    steps.append(Step(option: option, before: network))
    network = part
    kept = chosen.map { kept[$0] }
  }
}

// MARK: - The options

extension NetworkSelection {
  private mutating func leaveOut(_ texts: [String]) throws {
    let lookup = lookup
    let excluded = try texts.filter { !lookup.isLeftOut($0) }.map { try lookup.vertex(named: $0) }
    if excluded.isEmpty { return }
    let names = excluded.map { network.vertices[$0].name }
    phrases.append("without \(names.joined(separator: ", "))")
    keep(Set(network.vertices.indices).subtracting(excluded), by: "--exclude")
  }

  private mutating func keepPeople(_ file: PeopleFile) throws {
    let listed = Set(try file.vertices(of: whole))
    keep(kept.indices.filter { listed.contains(kept[$0]) }, by: "--people \(file.name)")
    phrases.append("people listed in \(file.name)")
  }

  private mutating func keepNeighborhood(of text: String, radius: Int) throws {
    let ego = try lookup.vertex(named: text)
    phrases.append(
      "\(network.kind.plural) at most \(radius.of("link")) from \(network.vertices[ego].name)")
    keep(network.neighborhood(of: ego, radius: radius), by: "--ego \(text)")
  }

  private mutating func keepCore(_ least: Int) {
    replace(network.core(least), of: network.coreVertices(least), by: "--min-core \(least)")
  }

  private mutating func keepLargestComponent(_ group: NetworkOptionGroup) {
    let links = [
      group.minWeight > 0 ? "--min-weight" : nil,
      group.backboneOptions.backbone == nil ? nil : "--backbone",
    ].compactMap { $0 }
    keep(
      ConnectedComponents(of: network.graph).giantComponent,
      by: "--largest-component"
        + (links.isEmpty ? "" : " with \(links.joined(separator: " and "))"))
  }

  private mutating func keepCluster(_ number: Int, of clustering: Clustering) throws {
    guard number <= clustering.clusterCount else {
      throw CommandFailure(
        "--cluster \(number) names no cluster: there \(clustering.clusterCount == 1 ? "is" : "are") "
          + "\(clustering.clusterCount.of("cluster")).")
    }
    keep(clustering.members(of: number - 1), by: "--cluster \(number)")
    phrases.append("cluster \(number)")
  }
}
