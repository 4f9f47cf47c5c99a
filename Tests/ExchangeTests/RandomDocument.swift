import CoterieExchange
import CoterieParallel

/// Documents drawn from a seed, with everything that a vertex or an edge can have, here and there.
struct RandomDocument {
  private var generator: RepeatableGenerator
  /// The document.
  private(set) var document = GraphDocument()

  /// Which edges have directions.
  enum Directions: CaseIterable {
    case none, all, some
  }

  /// Draws a document; its weights and times are quarters, whose sums are exact.
  init(seed: Int, directions: Directions = .some) {
    generator = RepeatableGenerator(seed: UInt64(seed))
    document.title = "Seed \(seed)"
    document.descriptionLines = seed.isMultiple(of: 2) ? ["One line", "and another"] : []
    document.clusterLabels = seed.isMultiple(of: 3) ? ["first", "second"] : []
    for vertex in 0..<(2 + generator.below(12)) { document.vertices.append(self.vertex(vertex)) }
    for (source, target, isDirected) in pairs(directions) {
      document.edges.append(edge(source, target, isDirected))
    }
    document.vertexAttributes = columns(document.vertices.count)
    document.edgeAttributes = columns(document.edges.count)
  }

  private mutating func vertex(_ number: Int) -> GraphDocument.Vertex {
    .init(
      id: "v\(number)", label: maybe { _ in "label-\(number)" },
      position: maybe { .init(x: Self.quarter(&$0), y: Self.quarter(&$0)) },
      size: maybe { Self.quarter(&$0) }, color: maybe { Self.color(&$0) },
      cluster: maybe { 1 + $0.below(2) }, spells: spells())
  }

  private mutating func edge(
    _ source: Int, _ target: Int, _ isDirected: Bool
  ) -> GraphDocument.Edge {
    let weights =
      maybe { generator in
        (0...generator.below(3)).map { number in
          GraphDocument.TimedWeight(year: 2000 + 2 * number, weight: Self.quarter(&generator))
        }
      } ?? []
    let spells = spells()
    return .init(
      source: source, target: target, weight: maybe { Self.quarter(&$0) } ?? 1,
      isDirected: isDirected, id: maybe { [count = document.edges.count] _ in "e\(count)" },
      label: maybe { "label \($0.below(3))" }, kind: maybe { "kind \($0.below(3))" },
      color: maybe { Self.color(&$0) }, width: maybe { Self.quarter(&$0) },
      isInferred: generator.below(2) == 0, spells: spells.isEmpty ? weights.runs : spells,
      timedWeights: weights)
  }

  /// Ends and directions, no two alike.
  private mutating func pairs(_ directions: Directions) -> [(Int, Int, Bool)] {
    let count = document.vertices.count
    let density = generator.fraction()
    var pairs: [(Int, Int, Bool)] = []
    for one in 0..<count {
      for other in 0..<one {
        let ways = [(one, other, true), (other, one, true), (one, other, false)]
        let here =
          switch directions {
          case .none: [ways[2]]
          case .all: [ways[0], ways[1]]
          case .some: ways
          }
        for way in here where generator.fraction() < density { pairs.append(way) }
      }
    }
    generator.shuffle(&pairs)
    return pairs
  }

  private mutating func columns(_ count: Int) -> [AttributeColumn] {
    let numbers = (0..<count).map { _ in maybe { $0.below(3) } }
    return [
      .init(name: "whole", values: .integer(SparseColumn(numbers))),
      .init(
        name: "half", values: .double(SparseColumn(numbers.map { $0.map { Double($0) + 0.5 } }))),
      .init(
        name: "text", values: .string(TextColumn(numbers.map { $0.map { "text \($0)" } }))),
      .init(name: "truth", values: .boolean(SparseColumn(numbers.map { $0.map { $0 == 0 } }))),
    ]
  }

  private mutating func spells() -> [GraphSpell] {
    guard generator.below(3) == 0 else { return [] }
    return (0...generator.below(2)).map { number in
      let start = 1990 + 10 * number + generator.below(4)
      return GraphSpell(years: start...(start + generator.below(4)))
    }
  }

  private mutating func maybe<Value>(
    _ make: (inout RepeatableGenerator) -> Value
  ) -> Value? {
    generator.below(2) == 0 ? make(&generator) : nil
  }

  private static func quarter(_ generator: inout RepeatableGenerator) -> Double {
    Double(1 + generator.below(40)) / 4
  }

  private static func color(_ generator: inout RepeatableGenerator) -> GraphColor {
    GraphColor(red: UInt8(generator.below(256)), green: 7, blue: UInt8(generator.below(2)))
  }
}
