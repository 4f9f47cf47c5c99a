import CoterieClusters
import CoterieGraphCore
public import CoterieLayouts
package import CoterieNetworks
import CoterieParallel
import Synchronization

extension NetworkAnalysis {
  /// How the vertices are laid out: as asked for; as a graph file says, where it does so of every vertex and
  /// nothing else is asked for; otherwise in the usual way.
  public var layoutChoice: LayoutChoice {
    if let choice = options.layout { return choice }
    let isPlaced = !filePositions.isEmpty && !filePositions.contains(nil)
    let isAskedFor = startsEarlier || options.layoutOptions.normalization != .none
    return isPlaced && !isAskedFor ? .file : LayoutChoice(for: network.graph)
  }

  /// How many vertices have no position in the file where the layout is to be that of a file.
  public var missingPositions: Int {
    guard layoutChoice == .file else { return 0 }
    return filePositions.isEmpty ? network.vertices.count : filePositions.count { $0 == nil }
  }

  /// Whether positions are to stay exactly as they are given.
  public var keepsPositions: Bool {
    layoutChoice == .file || options.layoutOptions.keepsEarlierPositions && startsEarlier
  }

  /// Whether the layout begins where some of the vertices were before.
  public var startsEarlier: Bool { earlier != nil }

  /// Where the vertices are drawn, one layout for all views and files.
  public var layout: NetworkLayout {
    parts.layout { layout(of: network.graph, vertices: Array(network.vertices.indices)) }
  }

  /// Where some of the vertices are drawn without the others; as all are, where these are all.
  ///
  /// - Parameters:
  ///   - part: The network of these vertices.
  ///   - vertices: Their numbers in the whole network.
  package func layout(of part: Network, vertices: [Int]) -> NetworkLayout {
    if vertices.count == network.vertices.count { return layout }
    if let known = parts.partLayouts.withLock({ $0[vertices] }) { return known }
    let found = layout(of: part.graph, vertices: vertices)
    parts.partLayouts.withLock { $0[vertices] = found }
    return found
  }

  private func layout(of graph: CSRGraph, vertices: [Int]) -> NetworkLayout {
    let method = layoutChoice.method { vertices.map { clustering.membership[$0] } }
    guard let method else {
      return NetworkLayout(
        positions: vertices.map { filePositions.isEmpty ? nil : filePositions[$0] })
    }
    var settings = options.layoutOptions
    settings.earlier = earlier.map { earlier in
      NetworkLayout(positions: vertices.map { earlier[$0] })
    }
    let components = stages.run("components") { ConnectedComponents(of: graph) }
    return stages.run("layout") {
      graph.layout(
        method, options: settings, components: components, threads: options.convention.threads)
    }
  }

  /// Where the vertices were drawn before; nil where that is known of none.
  private var earlier: [Point?]? {
    let known = options.earlierPositions
    guard !known.isEmpty else { return nil }
    let found = network.vertices.map { known[$0.id] }
    return found.contains { $0 != nil } ? found : nil
  }
}
