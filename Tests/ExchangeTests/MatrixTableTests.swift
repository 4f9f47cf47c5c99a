import CoterieExchange
import CoterieParallel
import CoterieRecords
import Testing

/// Tables whose rows and columns have the same names: matrices of weights.
@Suite struct MatrixTableTests {
  @Test(arguments: [
    (
      ";A;B;C\nA;1.1;4.3;0.0\nB;1.4;2.0;1.1\nC;1.0;0.0;3.1\n",
      ["A -> B 4.3", "B -> A 1.4", "B -> C 1.1", "C -> A 1.0"]
    ),
    (",a,b,c\na,0,1,2\nb,1,0,0\nc,2,0,0\n", ["a -- b 1.0", "a -- c 2.0"]),
    ("names\ta\tb\na\t\t1\nb\t1\t\n", ["a -- b 1.0"]),
    ("\"a\" \"b\"\n\"a\" 0 3\n\"b\" 1 0\n", ["a -> b 3.0", "b -> a 1.0"]),
    (",1,2\n1,0,5\n2,5,0\n", ["1 -- 2 5.0"]), (";a;b;\na;0;2,5;\nb;2,5;0;\n", ["a -- b 2.5"]),
    (",a,b\na,NA,1\nb,,0\n", ["a -> b 1.0"]),
    (",\"Lee, A\",b\n\"Lee, A\",0,1\nb,1,0\n", ["Lee, A -- b 1.0"]),
  ])
  func readsMatrices(_ text: String, _ links: [String]) {
    let reading = EdgeListTests.read(text)
    #expect(EdgeListTests.links(reading.document) == links)
    #expect(reading.log.count(of: .guessed) == 1)
    #expect(GraphFormat.recognised(Array(text.utf8)) == .edgeList)
  }

  @Test(arguments: [
    "1 2 3\n2 3 4\n3 4 5\n", "a b 1\nb c 2\n", "a,b\nb,c\n", "Source,a,b\na,b,1\nb,c,2\n",
    ",a,b\na,0,1\n", ",a,b\nb,0,1\na,1,0\n", ",a,b\na,0,x\nb,1,0\n", ",a\na,1\n",
    "b\t3\t1\n3\t0\t1\n1\n", "n\ta\t5\na\t7\t1\n5\t8\t2\n",
    "source\ttarget\tweight\ntarget\t7\t1\nweight\t8\t2\n",
  ])
  func takesNothingElseForAMatrix(_ text: String) {
    let ends = EdgeListTests.read(text).log.problems.filter {
      $0
        == .graphFile(
          .guessed(
            "the first row and the first column name the same vertices",
            remedy: "The table is read as a matrix of weights"))
    }
    #expect(ends.isEmpty)
  }

  /// Each link of a random matrix, found by a second, slow reading of its lines.
  @Test func readsRandomMatrices() {
    var generator = RepeatableGenerator(seed: 3)
    for round in 0..<60 {
      let count = 2 + generator.below(9)
      let isSymmetric = round.isMultiple(of: 2)
      var weights = (0..<count).map { _ in (0..<count).map { _ in generator.below(3) } }
      if isSymmetric {
        for row in 0..<count {
          for column in 0..<row { weights[row][column] = weights[column][row] }
        }
      }
      let names = (0..<count).map { "v\($0)" }
      let lines =
        [[""] + names] + weights.indices.map { [names[$0]] + weights[$0].map(String.init) }
      let text = lines.map { $0.joined(separator: ",") + "\n" }.joined()
      var expected: Set<String> = []
      for row in 0..<count {
        for column in 0..<count where row != column && weights[row][column] > 0 {
          let areSame = weights.indices.allSatisfy { one in
            weights.indices.allSatisfy { weights[one][$0] == weights[$0][one] }
          }
          if areSame, row > column { continue }
          expected.insert(
            "v\(row) \(areSame ? "--" : "->") v\(column) \(Double(weights[row][column]))")
        }
      }
      let document = EdgeListTests.read(text).document
      #expect(Set(EdgeListTests.links(document)) == expected)
      #expect(document.vertices.map(\.id) == names)
    }
  }
}
