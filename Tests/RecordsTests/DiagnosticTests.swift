import CoterieRecords
import Testing

/// What a user reads about an input.
@Suite struct DiagnosticTests {
  @Test func printsThePositionFirst() {
    let diagnostic = Diagnostic(
      at: SourceLocation(file: "seeds/page.txt", line: 42), .warning,
      finding: "the date \"Febr 31\" names no month",
      outcome: "the paper is kept without a date", remedy: "Correct the line")
    #expect(
      "\(diagnostic)" == "seeds/page.txt:42: warning: the date \"Febr 31\" names no month; "
        + "the paper is kept without a date. Correct the line.")
  }

  @Test func saysNothingToDoWhereNothingIs() {
    let diagnostic = Diagnostic(
      at: SourceLocation(file: "a.txt"), .note, finding: "it is so", outcome: "it stays so")
    #expect("\(diagnostic)" == "a.txt: note: it is so; it stays so.")
  }

  @Test func ordersSeveritiesAndPlaces() {
    #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning, .error])
    let places = [
      SourceLocation(file: "a"), SourceLocation(file: "a", line: 2),
      SourceLocation(file: "a", line: 10), SourceLocation(file: "b"),
    ]
    #expect(places.reversed().sorted() == places)
    #expect(places.map(\.description) == ["a", "a:2", "a:10", "b"])
  }

  @Test func ordersIdentifiersAsTheyAreDeclared() {
    #expect(Identifier.Kind.allCases.shuffled().sorted() == Identifier.Kind.allCases)
  }
}
