import CoterieExchange
import CoterieParallel
import Testing

/// Many names that are alike, looked up against a dictionary.
@Suite struct ManyNamesTests {
  /// Names of up to 60 bytes of few letters, so that many have the same first bytes and the same length.
  private static func name(_ generator: inout RepeatableGenerator) -> String {
    let start = ["", "aaaaaaaaaaaaaaaa", "Lovelace, Augusta Ada K.", "é", "12"]
    let length = 1 + generator.below(generator.below(4) == 0 ? 30 : 5)
    let letters = (0..<length).map { _ in ["a", "b", "-", "0", "é"][generator.below(5)] }
    return start[generator.below(start.count)] + letters.joined()
  }

  @Test(arguments: ["\n", ""])
  func areEachOneVertex(_ end: String) {
    var generator = RepeatableGenerator(seed: 3)
    for count in [1, 31, 32, 33, 700, 9000] {
      let pairs = (0..<count).map { _ in
        (Self.name(&generator), Self.name(&generator), 1 + generator.below(3))
      }
      var places: [String: Int] = [:]
      var weights: [Set<Int>: Double] = [:]
      for (one, other, weight) in pairs {
        let ends = [one, other].map { name in
          let place = places[name, default: places.count]
          places[name] = place
          return place
        }
        if one != other { weights[Set(ends), default: 0] += Double(weight) }
      }
      let lines = pairs.map { "\($0)\t\($1)\t\($2)" }
      let document = GraphFormat.edgeList.read(
        Array((lines.joined(separator: "\n") + end).utf8), options: .init(hasHeader: false)
      ).document
      #expect(
        document.vertices.map(\.id) == places.sorted { $0.value < $1.value }.map(\.key))
      let found = document.edges.map { (Set([$0.source, $0.target]), $0.weight) }
      #expect(Dictionary(found) { $0 + $1 } == weights)
    }
  }

  /// A name is the same at the end of a text, where fewer bytes follow it than are compared at once.
  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 100])
  func areTheSameAtTheEndOfAText(length: Int) {
    let name = String((0..<length).map { Character(Unicode.Scalar(UInt8($0 % 26) + 97)) })
    let text = "\(name)\tx\n\(name)y\tz\nx\t\(name)"
    let document = GraphFormat.edgeList.read(
      Array(text.utf8), options: .init(hasHeader: false)
    ).document
    #expect(document.vertices.map(\.id) == [name, "x", "\(name)y", "z"])
  }
}
