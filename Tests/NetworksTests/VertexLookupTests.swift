import CoterieGraphCore
import CoterieNetworks
import Testing

/// Vertices by their ids and names.
@Suite struct VertexLookupTests {
  private static let names = [
    ("ann-lee", "Ann Lee"), ("ann-maria-lee", "Ann Maria Lee"), ("wei-wang", "Wei Wang"),
    ("wei-wang-2", "Wei Wang"), ("erdos", "Pál Erdős"), ("pal-erdos", "Pal Erdos"), ("bo", "Bo Li"),
    ("x", "王伟"), ("y", "…"),
  ]
  private static let network = Network(
    CSRGraph(vertexCount: names.count, edges: [(0, 1)]),
    names: NameTable(names.map { (id: $0.0, name: $0.1) }))

  @Test(arguments: [
    ("ann-lee", 0), ("Ann Lee", 0), ("ann  LEE", 0), ("Lee, Ann Maria", 1), ("maria", 1),
    ("wei-wang-2", 3), ("Pal Erdos", 5), ("Pál Erdős", 4), ("li", 6), ("王伟", 7), ("…", 8),
  ])
  func areFound(text: String, vertex: Int) throws {
    #expect(try Self.network.vertex(named: text) == vertex)
  }

  @Test(arguments: [
    ("Wei Wang", "\"Wei Wang\" may be \"wei-wang\", \"wei-wang-2\"."),
    ("lee", "\"lee\" may be \"Ann Lee\", \"Ann Maria Lee\"."),
    ("pál erdös", "\"pál erdös\" may be \"erdos\", \"pal-erdos\"."),
    ("Bo Lie", "no vertex is called \"Bo Lie\". Did you mean \"Bo Li\"?"),
    ("Zzyzx Qqq", "no vertex is called \"Zzyzx Qqq\"."),
    ("", "no vertex is called \"\"."), ("!!", "no vertex is called \"!!\"."),
  ])
  func areNotGuessed(text: String, message: String) {
    #expect {
      try Self.network.vertex(named: text)
    } throws: {
      ($0 as? VertexLookupError)?.description == message
    }
  }

  @Test func areFoundManyAtATime() {
    let found = Self.network.vertices(named: ["bo", "Nobody", "bo", "Wei Wang", "Ann Lee"])
    #expect(found.map { try? $0.get() } == [6, nil, 6, nil, 0])
  }

  /// A suggestion looks at all names, so that only the first texts get one.
  @Test func haveSuggestionsForTheFirstTexts() {
    let found = Self.network.vertices(named: Array(repeating: "Bo Lie", count: 7))
    let suggestions = found.map { result -> String? in
      if case .failure(let error) = result { error.suggestion } else { nil }
    }
    #expect(suggestions == Array(repeating: "Bo Li", count: 5) + [nil, nil])
  }

  @Test func haveAtMostFiveCandidatesNamed() {
    let network = Network(
      CSRGraph(vertexCount: 7, edges: []),
      names: NameTable((0..<7).map { (id: "\($0)", name: "A\($0) Lee") }))
    let error = VertexLookupError.ambiguous(
      "lee", candidates: (0..<7).map { "A\($0) Lee" })
    #expect(throws: error) { try network.vertex(named: "lee") }
    #expect(error.description.hasSuffix("\"A4 Lee\", …."))
  }

  @Test func areFoundByIDAlone() {
    #expect(Self.network.vertex(id: "erdos") == 4)
    #expect(Self.network.vertex(id: "Ann Lee") == nil)
  }
}
