import CoterieExchange
import CoterieRecords
import Testing

/// Whether the first line of a table is a header, and what its columns are.
@Suite struct TableHeaderTests {
  @Test(arguments: [
    "source\ttarget\tweight\n", "Source,Target,Weight\n", "from;to;value\n", "FROM TO STRENGTH\n",
    "FromNodeId\tToNodeId\tweight\n", "source_id,target_id,weight\n", "node1,node2,weight\n",
    "Author A,Author B,Papers\n", "person,other,joint\n", ":START_ID,:END_ID,weight\n",
  ])
  func findsHeadersOfLinks(_ header: String) {
    let separator = header.first { "\t,; ".contains($0) } ?? " "
    let rows = [["ann", "bob", "2"], ["bob", "cy", "3"]].map {
      $0.joined(separator: String(separator)) + "\n"
    }
    let reading = EdgeListTests.read(header + rows.joined())
    #expect(EdgeListTests.links(reading.document) == ["ann -- bob 2.0", "bob -- cy 3.0"])
  }

  @Test(arguments: [
    "From\tTo\t2\nTo\tZed\t3\n", "From\tTo\nTo\tZed\n", "source target 1\na b 2\n",
    "node1\tnode2\nnode3\tnode4\n", "a,b,c\nd,e,f\n", "alpha 2\n1 2\n",
  ])
  func takesNoLinksForAHeader(_ text: String) {
    let reading = EdgeListTests.read(text)
    #expect(reading.document.edges.count == 2)
    #expect(EdgeListTests.read(text, .init(hasHeader: true)).document.edges.count == 1)
  }

  @Test func saysWhatItGuesses() {
    #expect(EdgeListTests.read("From\tTo\nann\tbob\n").log.count(of: .guessed) == 1)
    #expect(EdgeListTests.read("From\tTo\t2\nTo\tZed\t3\n").log.count(of: .guessed) == 1)
    #expect(EdgeListTests.read("a;b;2,5\n").log.count(of: .guessed) == 1)
    #expect(EdgeListTests.read("Source\tTarget\tWeight\na\tb\t1\n").log.isEmpty)
  }

  @Test func canBeForced() {
    let text = "x\ty\nann\tbob\n"
    #expect(EdgeListTests.read(text).document.edges.count == 2)
    #expect(EdgeListTests.read(text, .init(hasHeader: true)).document.edges.count == 1)
    let header = "source\ttarget\tweight\nann\tbob\t1\n"
    #expect(EdgeListTests.read(header, .init(hasHeader: false)).document.vertices.count == 4)
  }

  @Test func readsWeightsByTheirNames() {
    let weights = { (header: String, row: String) in
      let document = EdgeListTests.read(header + "\n" + row + "\nc,d,1,1,1\n").document
      return (document.edges.first?.weight, document.edgeAttributes.map(\.name))
    }
    #expect(weights("source,target,value,WEIGHT,r", "a,b,2,3,4") == (3, ["value", "r"]))
    #expect(weights("source,target,value,first_year,r", "a,b,2,3,4") == (2, ["first_year", "r"]))
    #expect(weights("target,source,r,year,label", "a,b,2,3,4") == (1, ["r", "year"]))
    #expect(weights("source,target,weight,score,score", "a,b,2,3,4") == (2, ["score", "score_2"]))
    #expect(weights(",source,target,weight,Weight", "0,a,b,2,7") == (2, ["column_1", "Weight"]))
    #expect(EdgeListTests.read("source,target,year\na,b,2019\n").document.edges[0].weight == 1)
  }

  @Test func readsColumnsOfAllTypes() {
    let document = EdgeListTests.read(
      "Source;Target;Score;Serial;Code;Seen;Note\n"
        + "a;b;2,5;12345678901234567890123;007;true;\"x; \"\"y\"\"\nz\"\nb;c;nan;7;8;false;\n"
    ).document
    #expect(
      document.edgeAttributes == [
        .init(name: "Score", values: .double([2.5])),
        .init(name: "Serial", values: .string(["12345678901234567890123", "7"])),
        .init(name: "Code", values: .string(["007", "8"])),
        .init(name: "Seen", values: .boolean([true, false])),
        .init(name: "Note", values: .string(["x; \"y\"\nz"])),
      ])
  }

  @Test func readsBarsBehindAHeader() {
    let text = "Source|Target|Weight\nAnn, A|Bob|2\nBob|Cy; C|3\n"
    let document = EdgeListTests.read(text).document
    #expect(EdgeListTests.links(document) == ["Ann, A -- Bob 2.0", "Bob -- Cy; C 3.0"])
    #expect(GraphFormat.recognised(Array(text.utf8)) == .edgeList)
    #expect(EdgeListTests.links(EdgeListTests.read("a|b\tc\n").document) == ["a|b -- c 1.0"])
  }

  /// R writes the numbers of the rows without a word for them.
  @Test func readsTablesWithNumbersOfRows() {
    let text = "\"from\" \"to\" \"weight\"\n\"1\" \"a\" \"b\" 1\n\"2\" \"b\" \"c\" 2\n"
    let reading = EdgeListTests.read(text)
    #expect(EdgeListTests.links(reading.document) == ["a -- b 1.0", "b -- c 2.0"])
    #expect(GraphFormat.recognised(Array(text.utf8)) == .edgeList)
    let plain = EdgeListTests.read("source target\n1 2 5\n2 3 6\n")
    #expect(EdgeListTests.links(plain.document) == ["1 -- 2 1.0", "2 -- 3 1.0"])
  }

  @Test func keepsVerticesThatLookLikeCommentsBehindAHeader() {
    let reading = EdgeListTests.read("Source\tTarget\tWeight\n#love\t#peace\t2\n# a comment\n")
    #expect(EdgeListTests.links(reading.document) == ["#love -- #peace 2.0"])
    #expect(reading.log.count(of: .leftOut) == 1)
  }
}
