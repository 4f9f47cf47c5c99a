import CoterieExchange
import CoterieParallel
import Testing

/// First and last years beside spells, in formats without a notion of time.
@Suite struct YearColumnTests {
  private static func document(
    _ spells: [[GraphSpell]], _ format: GraphTimeFormat = .number
  ) -> GraphDocument {
    var document = GraphDocument(timeFormat: format)
    document.vertices = VertexTable(
      spells.enumerated().map { .init(id: "n\($0)", spells: $1) })
    return document
  }

  private static func json(_ document: GraphDocument) -> String {
    String(decoding: GraphFormat.nodeLink.bytes(of: document), as: UTF8.self)
  }

  @Test func areThereWhereNothingEnds() {
    let document = Self.document([[.init(start: 2008)], [.init(start: 1990)], []])
    let text = Self.json(document)
    #expect(text.contains("\"first_year\": 2008, \"spells\": \"[2008,]\""))
    #expect(text.contains("\"first_year\": 1990"))
    #expect(!text.contains("last_year"))
    #expect(GraphFormat.nodeLink.document(of: text) == document)
  }

  @Test func areThereBesideAYearThatIsNone() {
    let document = Self.document([
      [.init(years: 2001...2002)], [.init(start: 2001, end: 10_000)], [.init(start: 20_000)],
    ])
    let text = Self.json(document)
    #expect(
      text.contains(
        "{\"id\": \"n0\", \"label\": \"n0\", \"first_year\": 2001, \"last_year\": 2002}"))
    #expect(text.contains("\"first_year\": 2001, \"spells\": \"[2001,10000]\""))
    #expect(text.contains("\"n2\", \"spells\": \"[20000,]\""))
    #expect(GraphFormat.nodeLink.document(of: text) == document)
  }

  /// A column of the document's own that is called so is no time.
  @Test func aloneAreAColumnUnlessTheyRepeatTheSpells() {
    var document = Self.document([[], []])
    document.vertexAttributes = [.init(name: "first_year", values: .integer([2001, 2002]))]
    #expect(GraphFormat.nodeLink.document(of: Self.json(document)) == document)
    document.vertices[0].spells = [.init(end: 5.5)]
    #expect(GraphFormat.nodeLink.document(of: Self.json(document)) == document)
  }

  @Test func readBackEqualForRandomSpells() {
    var generator = RepeatableGenerator(seed: 14)
    for _ in 0..<300 {
      func time() -> Double? {
        switch generator.below(5) {
        case 0: nil
        case 1: 2000.5
        case 2: Double(9998 + generator.below(5))
        default: Double(2000 + generator.below(9))
        }
      }
      let spells = (0..<(1 + generator.below(4))).map { _ -> [GraphSpell] in
        let (start, end) = (time(), time())
        if start == nil && end == nil || start ?? 0 > end ?? .infinity { return [] }
        let isOpen = generator.below(3) == 0
        return [GraphSpell(start: start, end: end, excludesStart: isOpen, excludesEnd: isOpen)]
      }
      let document = Self.document(spells)
      #expect(GraphFormat.nodeLink.document(of: Self.json(document)) == document)
    }
  }

  @Test(arguments: ["12012-01-01", "-0044-03-15", "999999-12-31", "-999999-01-01"])
  func datesOfFarYearsStayDates(_ date: String) {
    let text =
      "<gexf><graph mode='dynamic' timeformat='date'><nodes><node id='a' start='\(date)'/>"
      + "</nodes></graph></gexf>"
    let document = GraphFormat.gexf.document(of: text)
    #expect(
      String(decoding: GraphFormat.gexf.bytes(of: document), as: UTF8.self)
        .contains("start=\"\(date)\""))
    #expect(GraphFormat.nodeLink.document(of: Self.json(document)) == document)
  }
}

extension GraphFormat {
  fileprivate func document(of text: String) -> GraphDocument { read(Array(text.utf8)).document }
}
