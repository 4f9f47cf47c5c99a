import CoterieExchange
import CoterieRecords
import Testing

/// Directed graphs without their directions, against a slow way by pairs.
@Suite struct DirectionTests {
  @Test(arguments: DirectionRule.allCases)
  func mergeAsTheSlowWay(_ rule: DirectionRule) {
    for seed in 0..<150 {
      let document = RandomDocument(seed: seed).document
      var pairs = 0
      var loss: AttributeProblem?
      let merged = document.undirected(rule, mergedPairs: &pairs, loss: &loss)
      if document.edges.areUndirected {
        #expect(merged == document)
        continue
      }
      let slow = SlowMerging(document, rule)
      #expect(Array(merged.edges) == slow.edges)
      #expect(merged.edges.areUndirected)
      #expect(merged.edgeAttributes == slow.columns)
      #expect(pairs == slow.mergedPairs)
      #expect(merged.vertices == document.vertices)
      #expect(merged.vertexAttributes == document.vertexAttributes)
    }
  }

  @Test func mergeByHand() {
    let document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b"), .init(id: "c")],
      edges: [
        .init(source: 1, target: 0, weight: 2, isDirected: true, label: "one"),
        .init(source: 1, target: 2, weight: 8),
        .init(source: 0, target: 1, weight: 3, isDirected: true, label: "other"),
        .init(source: 2, target: 0, weight: 1, isDirected: true),
      ])
    var pairs = 0
    var loss: AttributeProblem?
    let sum = document.undirected(.sum, mergedPairs: &pairs, loss: &loss)
    #expect(pairs == 1)
    #expect(
      loss == .differingValues(1, .init(of: "b – a", column: "label", kept: "one", lost: "other")))
    #expect(
      Array(sum.edges) == [
        .init(source: 1, target: 0, weight: 5, label: "one"),
        .init(source: 1, target: 2, weight: 8), .init(source: 2, target: 0, weight: 1),
      ])
    let max = document.undirected(.max)
    #expect(max.edges.map(\.weight) == [3, 8, 1])
    let mutual = document.undirected(
      .mutual, mergedPairs: &pairs, loss: &loss)
    #expect(pairs == 1)
    #expect(mutual.edges.map(\.weight) == [2, 8])
  }

  @Test func keepTimedValuesOfBothDirections() {
    let document = GraphDocument(
      vertices: [.init(id: "a"), .init(id: "b")],
      edges: [
        .init(source: 0, target: 1, isDirected: true),
        .init(source: 1, target: 0, isDirected: true),
      ],
      edgeAttributes: [
        .init(
          name: "mood", values: .string([]),
          timedValues: [
            .init(row: 0, spell: .init(years: 1...2), value: .string("good")),
            .init(row: 1, spell: .init(years: 3...4), value: .string("bad")),
          ])
      ])
    let merged = document.undirected()
    #expect(merged.edgeAttributes[0].timedValues.map(\.row) == [0, 0])
    #expect(merged.edgeAttributes[0].timedValues.map(\.value) == [.string("good"), .string("bad")])
  }
}

/// The edges of a document by pairs, one after the other.
private struct SlowMerging {
  private(set) var edges: [GraphDocument.Edge] = []
  private(set) var columns: [AttributeColumn]
  private(set) var mergedPairs = 0

  init(_ document: GraphDocument, _ rule: DirectionRule) {
    let all = Array(document.edges)
    var groups: [[Int]] = []
    for (number, edge) in all.enumerated() {
      let place = groups.firstIndex { Self.joinsTheSame(all[$0[0]], edge) }
      if let place { groups[place].append(number) } else { groups.append([number]) }
    }
    if rule == .mutual { groups.removeAll { !Self.isMutual($0.map { all[$0] }) } }
    mergedPairs = groups.count { $0.count > 1 }
    edges = groups.map { Self.merged($0.map { all[$0] }, rule) }
    columns = document.edgeAttributes.map { column in
      var taken = column
      let values = groups.map { group in group.lazy.compactMap { column[$0] }.first }
      taken.values = column.values.made(of: values)
      return taken
    }
  }

  private static func joinsTheSame(_ one: GraphDocument.Edge, _ other: GraphDocument.Edge) -> Bool {
    Set([one.source, one.target]) == [other.source, other.target]
  }

  private static func isMutual(_ group: [GraphDocument.Edge]) -> Bool {
    group.contains { !$0.isDirected } || Set(group.map(\.source)).count == 2
  }

  private static func merged(
    _ group: [GraphDocument.Edge], _ rule: DirectionRule
  ) -> GraphDocument.Edge {
    let weights = group.map(\.weight)
    let weight =
      switch rule {
      case .sum: weights.reduce(0, +)
      case .max: weights.max() ?? 0
      case .mutual: weights.min() ?? 0
      }
    var sums: [GraphSpell: Double] = [:]
    for timed in group.flatMap(\.timedWeights) { sums[timed.spell, default: 0] += timed.weight }
    func first<Value>(_ part: (GraphDocument.Edge) -> Value?) -> Value? {
      group.lazy.compactMap(part).first
    }
    return .init(
      source: group[0].source, target: group[0].target, weight: weight, id: first(\.id),
      label: first(\.label), kind: first(\.kind), color: first(\.color), width: first(\.width),
      isInferred: group.allSatisfy(\.isInferred),
      spells: group.count == 1
        ? group[0].spells : Set(group.flatMap(\.spells)).sorted(),
      timedWeights: group.count == 1
        ? group[0].timedWeights
        : sums.map { .init(spell: $0.key, weight: $0.value) }.sorted { $0.spell < $1.spell })
  }
}

extension AttributeColumn.Values {
  /// A column of the same type.
  fileprivate func made(of values: [AttributeValue?]) -> Self {
    switch self {
    case .integer:
      .integer(SparseColumn(values.map { if case .integer(let value) = $0 { value } else { nil } }))
    case .double:
      .double(SparseColumn(values.map { if case .double(let value) = $0 { value } else { nil } }))
    case .boolean:
      .boolean(SparseColumn(values.map { if case .boolean(let value) = $0 { value } else { nil } }))
    case .string: .string(TextColumn(values.map { $0?.text }))
    }
  }
}
