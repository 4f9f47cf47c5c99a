import CoterieCentrality
import CoterieGraphCore
import CoterieNetworks
import CoterieParallel

/// How measures are taken: one computation, which may serve several of them.
struct MeasurePass: Sendable {
  /// Measures whose passes have the same name are taken together.
  let name: String
  /// Takes some measures of this pass, and returns their values in the same order.
  let take: @Sendable (MeasureInput, [Measure]) -> [MeasureValues]
  /// The seconds that this roughly takes.
  let seconds: @Sendable (MeasureInput, [Measure]) -> Double

  /// Creates the pass of several measures.
  init(
    _ name: String, seconds: @escaping @Sendable (MeasureInput, [Measure]) -> Double,
    take: @escaping @Sendable (MeasureInput, [Measure]) -> [MeasureValues]
  ) {
    self.name = name
    self.take = take
    self.seconds = seconds
  }

  /// Creates the pass of one measure.
  init(
    _ name: String, _ cost: MeasureCost,
    take: @escaping @Sendable (MeasureInput) -> MeasureValues
  ) {
    self.init(name, seconds: { input, _ in cost.seconds(input) }) { input, _ in [take(input)] }
  }
}

/// What measures are taken of.
struct MeasureInput: Sendable {
  let graph: CSRGraph
  let convention: Measure.Convention
  /// The two kinds of vertices, where links join vertices of different kinds only and a measure asks
  /// for that.
  var sides: BipartiteSides?

  /// A score for each vertex, divided by its maximum where that is asked for.
  func scores(_ scores: [Double], _ maximum: CentralityMaximum) -> MeasureValues {
    guard convention.isNormalized else { return .numbers(scores) }
    let largest = convention.usesLengths ? graph.largestWeight : 1
    return .numbers(maximum.normalized(scores, largestWeight: largest))
  }
}

extension MeasureInput {
  /// What some measures of a network are taken of.
  init(_ network: Network, _ convention: Measure.Convention, for measures: [Measure]) {
    let needsSides = measures.contains { $0.settings.contains(.twoModes) }
    self.init(
      graph: network.graph, convention: convention,
      sides: needsSides ? Self.sides(of: network) : nil)
  }

  /// Authors and papers, or the sides of a graph of which nothing is known.
  static func sides(of network: Network) -> BipartiteSides? {
    switch network.kind {
    case .authorPapers:
      BipartiteSides(of: network.graph, isSecond: network.vertices.map(\.isPaper))
    case .file: BipartiteSides(of: network.graph)
    case .authors, .affiliations, .countries: nil
    }
  }
}

/// The values of one measure.
enum MeasureValues: Sendable {
  /// One for each vertex or edge, or one alone for the network.
  case column(Table.Cells)
  /// The rows of a table of its own, whose columns are these.
  case table(Table)

  /// Numbers; one that is not finite is no value.
  static func numbers(_ numbers: [Double]) -> MeasureValues { .column(Table.Cells(numbers)) }
  static func numbers(_ numbers: [Double?]) -> MeasureValues { .column(Table.Cells(numbers)) }
  static func integers(_ integers: [Int]) -> MeasureValues { .column(Table.Cells(integers)) }
  static func flags(_ flags: [Bool]) -> MeasureValues { .column(Table.Cells(flags)) }
  static func count(_ count: Int) -> MeasureValues { .column([.integer(count)]) }
  static func one(_ number: Double?) -> MeasureValues { .column([Table.Cell(number)]) }

  /// The cells of a column; none of a table of its own.
  var cells: Table.Cells {
    switch self {
    case .column(let cells): cells
    case .table: []
    }
  }
}

/// What a measure roughly costs, with constants measured on the machine that `docs/performance.md`
/// names.
struct MeasureCost: Sendable {
  let seconds: @Sendable (MeasureInput) -> Double

  /// A few passes over the graph, in nanoseconds for each vertex and arc.
  static func walk(_ nanoseconds: Double) -> MeasureCost {
    MeasureCost { Double($0.graph.size) * nanoseconds * 1e-9 }
  }

  /// A search from every vertex, in nanoseconds for each vertex and arc that a search visits.
  static func searches(_ nanoseconds: Double) -> MeasureCost {
    MeasureCost { Double($0.graph.vertexCount) * Double($0.graph.size) * nanoseconds * 1e-9 }
  }

  /// The searches of betweenness by hops, in nanoseconds for each vertex and arc that they visit once the
  /// components were made smaller, for which the graph is walked; on seven networks of 10,000 to 40,000 vertices
  /// they took 0.7 to 1.9.
  static func betweenness(_ nanoseconds: Double) -> MeasureCost {
    MeasureCost { input in
      input.graph.betweennessWork() * nanoseconds * 1e-9 + walk(40).seconds(input)
    }
  }

  /// Random shortest paths for an error, each of which visits about √*m* vertices and arcs, in
  /// nanoseconds for each of these; no more than a search from every vertex, where that takes over.
  static func sampledPaths(_ nanoseconds: Double) -> MeasureCost {
    MeasureCost { input in
      let error = input.convention.error
      let searches = Self.searches(1).seconds(input)
      let limit = max(1_000_000, 8 * Double(input.graph.vertexCount))
      let paths = min(1 / (error * error), limit)
      let pilot = min(10 / error, 1e6)
      return (pilot + paths) * Double(input.graph.size).squareRoot() * nanoseconds * 1e-9
        + (paths < limit ? 0 : searches)
    }
  }

  /// The cost by hops, or the one by lengths where the measure uses lengths.
  static func hops(_ hops: MeasureCost, lengths: MeasureCost) -> MeasureCost {
    MeasureCost { input in
      let usesLengths = input.convention.usesLengths && input.graph.isWeighted
      return (usesLengths ? lengths : hops).seconds(input)
    }
  }
}

extension CSRGraph {
  /// The number of vertices and arcs.
  fileprivate var size: Int { vertexCount + 2 * edgeCount }
}

/// Measures that are taken together, in the order in which they were asked for.
struct MeasureGroup {
  var measures: [Measure]

  /// The name of their stage: their own, joined by `+`.
  var stage: String { measures.map(\.name).joined(separator: "+") }

  /// The groups of some measures, each at the place of its first measure.
  static func all(of measures: [Measure]) -> [MeasureGroup] {
    var groups: [MeasureGroup] = []
    for measure in measures {
      if let place = groups.firstIndex(where: { $0.measures[0].pass.name == measure.pass.name }) {
        groups[place].measures.append(measure)
      } else {
        groups.append(MeasureGroup(measures: [measure]))
      }
    }
    return groups
  }

  func take(_ input: MeasureInput, _ stages: Stages) -> [(Measure, MeasureValues)] {
    let values = stages.run(stage) { measures[0].pass.take(input, measures) }
    return Array(zip(measures, values))
  }

  func seconds(_ input: MeasureInput) -> Double { measures[0].pass.seconds(input, measures) }
}

extension Measure {
  /// Takes measures, those that share a pass in one.
  static func values(
    of measures: [Measure], _ input: MeasureInput, _ stages: Stages = .silent
  ) -> [Measure: MeasureValues] {
    let groups = MeasureGroup.all(of: measures)
    return Dictionary(
      groups.flatMap { $0.take(input, stages) }, uniquingKeysWith: { first, _ in first })
  }
}
