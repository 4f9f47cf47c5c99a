import CoterieParallel
import CoterieText
import Testing

@testable import CoterieExchange

/// Names looked up by their keys, against a dictionary.
@Suite struct NameTableTests {
  /// Names of up to 40 bytes of few letters, so that many share their first bytes and their lengths.
  private static func name(_ generator: inout RepeatableGenerator) -> String {
    let start = ["", "aaaaaaaaaaaaaaaa", "Lovelace, Augusta Ada K.", "\u{E9}", "12"]
    let letters = (0..<generator.below(generator.below(4) == 0 ? 24 : 5)).map { _ in
      ["a", "b", "\0", "0", "\u{E9}"][generator.below(5)]
    }
    return start[generator.below(start.count)] + letters.joined()
  }

  @Test func findsEveryNameOnce() {
    var generator = RepeatableGenerator(seed: 3)
    let text = (0..<20_000).map { _ in Self.name(&generator) }
    var names = VertexNames(byteCount: 100)
    var expected: [String: Int] = [:]
    for name in text {
      let vertex = names.vertex(named: name)
      #expect(Int(vertex) == expected[name, default: expected.count])
      expected[name] = Int(vertex)
    }
    #expect(expected.allSatisfy { names.string(of: $0.value) == $0.key })
  }

  /// Several names of one text at once, up to its last byte.
  @Test func findsNamesOfATextTogether() {
    var generator = RepeatableGenerator(seed: 4)
    var names = VertexNames(byteCount: 1 << 20)
    var expected: [String: UInt32] = [:]
    var keys: [NameKey] = []
    for _ in 0..<200 {
      let words = (0..<generator.below(40)).map { _ in Self.name(&generator) }
      var bytes: [UInt8] = []
      let fields = words.map { word in
        let start = bytes.count
        bytes += Array(word.utf8)
        return TextField(visible: start..<bytes.count, of: bytes.span)
      }
      var vertices: [UInt32] = []
      names.appendVertices(of: fields, in: bytes.span, keys: &keys, to: &vertices)
      for (field, vertex) in zip(fields, vertices) {
        let name = String(decoding: bytes[field.range], as: UTF8.self)
        #expect(vertex == expected[name, default: UInt32(expected.count)])
        expected[name] = vertex
      }
    }
  }

  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 100])
  func makesTheSameKeyWhereverANameIs(length: Int) {
    let name = (0..<length).map { UInt8($0 % 90) + 33 }
    let text = [UInt8](repeating: 200, count: 3) + name + [UInt8](repeating: 99, count: 30)
    let (inside, atEnd) = (NameKey(text.span, 3..<3 + length), NameKey(name.span))
    #expect(inside.words == atEnd.words && inside.hash == atEnd.hash)
    #expect(inside.length == atEnd.length && atEnd.isLong == (length > 24))
    #expect(NameKey.hash(atEnd.words, atEnd.length) == atEnd.hash)
  }
}
