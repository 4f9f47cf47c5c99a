import CoterieExchange
import CoterieRecords
import Testing

/// Tables with several columns of one meaning: the first has it, the others are kept as columns.
@Suite struct TableRoleTests {
  private func messages(_ reading: GraphReading) -> [Problem] {
    reading.log.diagnostics.map(\.problem)
  }

  @Test func keepsASecondColumnOfTimesWithItsValues() {
    let reading = EdgeListTests.read(
      "Source,Target,Type,Id,Label,timeset,Weight,Interval\n"
        + "n1,n2,Undirected,0,,\"<[2001.0, 2003.0]>\",2.0,\"<[2001, 2002, 5]>\"\n"
        + "n2,n3,Undirected,1,,,1.0,\n")
    #expect(reading.document.edges[0].spells == [.init(years: 2001...2003)])
    #expect(reading.document.edges[1].spells.isEmpty)
    #expect(reading.document.edgeAttributes.map(\.name) == ["Interval"])
    #expect(
      reading.document.edgeAttributes.first?.timedValues == [
        .init(row: 0, spell: .init(years: 2001...2002), value: .integer(5))
      ])
    #expect(
      messages(reading) == [.attribute(.otherColumn("Interval", than: "timeset", of: "times"))])
    #expect(reading.log.diagnostics.first?.location.line == 1)
  }

  @Test(arguments: [
    ("Source,Target,timeset,timeset\na,b,<[2001]>,<[2002]>\n", ["timeset_2"]),
    ("Source,Target,Id,Id,Weight\na,b,1,2,3\nb,c,3,4,5\n", ["Id_2"]),
    ("Source,Target,Id,Edge Id\na,b,1,2\nb,c,3,4\n", ["Edge Id"]),
    ("Source,Target,Type,Type\na,b,Directed,Undirected\nb,c,Directed,\n", ["Type"]),
    ("Source,Target,Source,Target\na,b,c,d\ne,f,g,h\n", ["Source_2", "Target_2"]),
    ("Source,Target,Label,label\na,b,x,y\nb,c,z,w\n", ["label"]),
    ("Source,Target,Kind,Kind\na,b,c,d\ne,f,g,h\n", ["Kind_2"]),
    ("Source,Target,Kind,Kind\na,b,c,c\ne,f,g,g\n", []),
    ("Source,Target,Weight,Color,Color\na,b,1,red,blue\nb,c,3,red,blue\n", ["Color_2"]),
    ("Source,Target,Weight,Weight\na,b,1,2\n", ["Weight_2"]),
    ("Source,Target,x,timeset,timestamp\na,b,c,,\ne,f,g,2001,2002\n", ["x", "timestamp"]),
  ])
  func keepsASecondColumnOfLinksWithAWarning(_ text: String, _ names: [String]) {
    let reading = EdgeListTests.read(text)
    #expect(reading.document.edgeAttributes.map(\.name) == names)
    let kept = names.filter { $0 != "x" }.count
    let warnings = reading.log.diagnostics.filter { $0.severity == .warning }
    #expect(warnings.count == (names == ["Weight_2"] ? 2 : kept))
  }

  @Test(arguments: [
    ("Id,Label,timeset,Interval\n1,A,2001,2002\n", ["Interval"]),
    ("Id,Label,Id\n1,A,2\n2,B,3\n", ["Id_2"]),
    ("Id,Label,X,Y,x,y\na,A,1,2,3,4\nb,B,1,2,3,5\n", ["x", "y"]),
    ("Id,Label,Color,color,Size,size\na,A,#ff0000,#00ff00,1,2\n", ["color", "size"]),
  ])
  func keepsASecondColumnOfVerticesWithAWarning(_ text: String, _ names: [String]) {
    let reading = EdgeListTests.read(text)
    #expect(reading.document.vertexAttributes.map(\.name) == names)
    #expect(reading.log.diagnostics.count { $0.severity == .warning } == names.count)
  }

  /// Every word that means something, twice, in tables of links and of vertices.
  @Test func readsEveryPairOfColumns() {
    let words = [
      "Type", "Label", "Kind", "Color", "X", "Y", "Weight", "Edge Weight", "Value", "Start", "End",
      "Id", "Edge Id", "timeset", "Interval", "Timestamp", "Size", "Width", "r", "spells",
      "first_year", "last_year", "inferred", "Cluster", "Modularity Class", "name",
    ]
    let values = ["<[2001, 2002]>", "1"]
    for first in words {
      for second in words {
        for value in values {
          let row = "\"\(value)\",\"\(value)\""
          for ends in [("Source,Target", "a,b"), ("Id,Label", "a,b")] {
            let reading = EdgeListTests.read(
              "\(ends.0),\(first),\(second)\n\(ends.1),\(row)\n\(ends.1)c,\(row)\n")
            #expect(reading.document.vertices.count >= 1)
          }
        }
      }
    }
  }
}
