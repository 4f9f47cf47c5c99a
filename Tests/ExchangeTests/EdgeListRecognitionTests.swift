import CoterieExchange
import Testing

/// How the content of a file shows that it is a table of links or of vertices.
@Suite struct EdgeListRecognitionTests {
  @Test(arguments: [
    "1 2\n2 3\n", "a\tb\t1\nb\tc\t2\n", "Source;Target;Weight\nEk;Roe;2,5\n", "a;b;2,5\nb;c;1,5\n",
    "a b {}\nb c {'weight': 2}\n", "Id,Label\n1,Ada\n2,Bob\n", "source,target\nann,bob\n",
    "id\tlabel\tx\ty\tweight<Links>\n1\tAda\t0\t1\t2\n", "source\ttarget\tweight\na\nb\n",
    "Source,Target\n", "Source,Target,Weight\nA,B,2,\nB,C,3,\n", "A\tB\t2\t\nB\tC\t3\t\n",
    ";A;B\nA;1,1;0\nB;0;2,5\n", ",A,B\nA,0,1\nB,1,0\n",
  ])
  func takesTables(_ text: String) {
    #expect(GraphFormat.edgeList.recognises(Array(text.utf8)))
  }

  @Test(arguments: [
    "", "\n", "# only\n", "ann bob\nbob cy\n", "ann,bob\nbob,cy\n", "a\tb\tc\n", "a\n",
    "Authors,Title,Year,Source title,Page start,Page end\n\"Lee, A.\",On X,2020,J,1,2\n",
    "Document Title,Authors,Start Page,End Page\nOn X,A. Lee,1,2\n", "source target\n",
    "source\ttarget\na\tb\tc\td\n",
    ",A,B\nX,0,1\nY,1,0\n", ",A,B\nA,0,1\n", ",A,B\nA,0,x\nB,1,0\n",
    "graph [ edge [ source 0 target 1 ] ]\n",
  ])
  func takesNothingElse(_ text: String) {
    #expect(!GraphFormat.edgeList.recognises(Array(text.utf8)))
  }

  @Test(arguments: [
    "Ann Lee\nLee Ray\n", "Ann Lee 2\nBob Ray 1.5\nAnn Ray\n", "a\tb\n",
    "1 2\n2 3 {'weight': 2.5}\n", "ann,bob\nbob,cy,3\n", "source target weight\nann bob 1\n",
    "# c\n\nann  bob\r\nbob cy\r\n", "ann bob 1e-3\nbob cy nan\n", "Ann Lee\tBob Ray\t2\nCy Ho\n",
    "M\u{FC}ller Schmidt\nSchmidt Ho\n", "a b\nb c\nd e\ne f\nd f\n", "Ann Lee,Bob Ray,2\n",
    "Ann Lee\tBob Ray\t2\nBob Ray\tCy Ho\t\n",
    "ann,bob,1\nbob,cy,\n", "ann bob 1\n\nann cy 2\ndee\n", "ann,bob\ncy\n",
  ])
  func takesLinesOfTwoWordsOfANamedFile(_ text: String) {
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(GraphFormat.recognisedWords(bytes, path: "x") == .edgeList)
  }

  @Test(arguments: [
    "", "\n", "# only\n", "Ann Lee\nBob Ray\n", "Ann\nBob\n", "Ann Lee\nBob\n",
    "Ann Lee\nBob Ray of X\n", "a b c\n",
    "Lee, Ann\nRay, Bob Q\n", "a b 1 2\n", "a b\0\n", "\"\" b\n", "source target\n",
    "a,b c\nd,e f\n", ";A;B\nX;1;0\nY;2,5;1\n", ",A,B\nA,0,1\nB,1,0\n",
  ])
  func takesNoOtherLinesOfANamedFile(_ text: String) {
    #expect(GraphFormat.recognisedWords(Array(text.utf8), path: "x") == nil)
  }

  private static let mail = Array(
    "Hello there\nDear Bob\nmany thanks\nBest regards\nAnn Berg\n".utf8)

  @Test(arguments: ["x", "mail.txt", "x.md", "x.json", "x.xml", "x.gexf", "x.html", "x.dat"])
  func takesNoProseForLinks(_ path: String) {
    #expect(GraphFormat.recognisedWords(Self.mail, path: path) != .edgeList)
  }

  @Test(arguments: ["x.edgelist", "x.ncol", "x.tsv", "x.CSV", "x.edges"])
  func takesWordsForLinksWhereTheNameSaysSo(_ path: String) {
    #expect(GraphFormat.recognisedWords(Self.mail, path: path) == .edgeList)
  }

  @Test(arguments: ["x.json", "x.md", "x.html", "x.xml", "x.pdf"])
  func takesNoFileOfAnotherKindForLinks(_ path: String) {
    for text in ["ann bob 1\nbob cy 2\n", "a\tb\nb\tc\n", "{\"a\": 1\n\"b\": 2\n"] {
      #expect(GraphFormat.recognisedWords(Array(text.utf8), path: path) != .edgeList)
    }
  }

  @Test func takesNamesOfSeveralWordsWhereTheyRepeat() {
    let names = Array("Ann Berg, Ben Carr\nBen Carr, Cy Dee\n".utf8)
    #expect(GraphFormat.recognisedWords(names, path: "x.csv") == .edgeList)
    #expect(GraphFormat.recognisedWords(names, path: "x.txt") == nil)
    let others = Array("Ann Berg, Ben Carr\nDee Ek, Cy Foe\n".utf8)
    #expect(GraphFormat.recognisedWords(others, path: "x.csv") == nil)
  }

  @Test func takesListsOfNamesBetweenCommasForAnAdjacencyList() {
    for text in ["A,B,C\nA,D\nE\n", "A;B;C;\nA;D;;\nE;;;\n"] {
      let bytes = Array(text.utf8)
      #expect(GraphFormat.recognised(bytes) == nil)
      #expect(GraphFormat.recognisedWords(bytes, path: "x.csv") == .adjacencyList)
      let document = GraphFormat.adjacencyList.read(bytes).document
      #expect(EdgeListTests.links(document) == ["A -- B 1.0", "A -- C 1.0", "A -- D 1.0"])
      #expect(document.vertices.map(\.id) == ["A", "B", "C", "D", "E"])
    }
    for text in ["A,B,C\nD,E\nF\n", "A,B,C\nA,B,C\n", "a,b,1\na,c\n", "a,b c\nd,e,f\n"] {
      #expect(GraphFormat.recognisedWords(Array(text.utf8), path: "x.csv") != .adjacencyList)
    }
  }
}
