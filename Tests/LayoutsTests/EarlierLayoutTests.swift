import CoterieGraphCore
import CoterieLayouts
import CoterieParallel
import TestSupport
import Testing

/// Layouts that begin with an earlier one.
struct EarlierLayoutTests {
  /// A network, and the same without every twelfth vertex.
  private static func grown(authors: Int, papers: Int) -> (before: CSRGraph, after: CSRGraph) {
    let after = RandomGraphs.coauthorship(authors: authors, papers: papers, seed: 7)
    let before = CSRGraph(
      vertexCount: authors,
      edges: after.edges.filter { $0.source % 12 != 11 && $0.target % 12 != 11 }
        .map { ($0.source, $0.target) })
    return (before, after.unweighted())
  }

  @Test(arguments: [LayoutMethod.distances, .default], [(900, 900), (6000, 6000)])
  func earlierVerticesMoveLittle(_ method: LayoutMethod, _ size: (Int, Int)) throws {
    let (before, after) = Self.grown(authors: size.0, papers: size.1)
    var options = LayoutOptions()
    let earlier = before.layout(method)
    options.earlier = earlier
    let layout = after.layout(method, options: options)
    let giant = ConnectedComponents(of: before).giantComponent
    let middle = earlier.bounds.center
    var (shift, radius) = (0.0, 0.0)
    for vertex in giant {
      let old = try #require(earlier.position(of: vertex))
      shift += old.distance(to: try #require(layout.position(of: vertex)))
      radius += old.distance(to: middle)
    }
    // Teams hold a network together, and papers of authors drawn by chance are not written by teams.
    #expect(shift < 0.15 * radius)
    let fresh = try #require(after.layout(method).stress(in: after, pairLimit: 200_000))
    #expect(try #require(layout.stress(in: after, pairLimit: 200_000)) < fresh + 0.03)
  }

  @Test(arguments: [LayoutMethod.distances, .default])
  func fixedVerticesStay(_ method: LayoutMethod) throws {
    let (before, after) = Self.grown(authors: 1500, papers: 900)
    var options = LayoutOptions()
    let earlier = before.layout(method)
    options.earlier = earlier
    options.keepsEarlierPositions = true
    for threads in [1, 2, 7] {
      let layout = after.layout(method, options: options, threads: threads)
      for vertex in after.vertices {
        if let old = earlier.position(of: vertex), after.degree(of: vertex) > 0 {
          #expect(layout.position(of: vertex) == old)
        }
        #expect((layout.position(of: vertex) == nil) == (after.degree(of: vertex) == 0))
      }
    }
  }

  @Test func newComponentsAreBelow() throws {
    let before = CSRGraph(vertexCount: 8, edges: [(0, 1), (1, 2), (2, 3), (3, 1)])
    let after = CSRGraph(
      vertexCount: 8, edges: [(0, 1), (1, 2), (2, 3), (3, 1), (4, 5), (6, 7)])
    var options = LayoutOptions()
    let earlier = before.layout()
    options.earlier = earlier
    let layout = after.layout(options: options)
    let low = try (0..<4).map { try #require(layout.position(of: $0)).y }.max()
    for vertex in 4..<8 {
      #expect(try #require(layout.position(of: vertex)).y > (try #require(low)))
    }
    #expect((0.3...3).contains(try NetworkLayoutTests.length(layout, 4, 5)))
  }

  @Test func oddEarlierPositionsDoNoHarm() {
    let graph = RandomGraphs.coauthorship(authors: 900, papers: 900, seed: 7)
    for odd in [Double.nan, .infinity, 1e30, 1e7, 0] {
      for keeps in [false, true] {
        var options = LayoutOptions()
        options.earlier = NetworkLayout(
          positions: graph.vertices.map { $0 % 3 == 0 ? nil : Point(x: odd, y: odd) })
        options.keepsEarlierPositions = keeps
        for method in [LayoutMethod.distances, .default] {
          let layout = graph.layout(method, options: options)
          #expect(
            graph.vertices.allSatisfy { vertex in
              (layout.position(of: vertex).map { $0.x.isFinite && $0.y.isFinite } ?? false)
                || graph.degree(of: vertex) == 0
            })
        }
      }
    }
  }
}
