import CoterieRecords
import Testing

/// What a user reads about an input.
@Suite struct DiagnosticTests {
  @Test func printsThePositionFirst() {
    let date = ProfileProblem.impossibleDate(
      "Febr 31", .noDay, title: "Puzzle", keptYear: nil)
    let diagnostic = Diagnostic(
      .profile(date), at: SourceLocation(file: "seeds/page.txt", line: 42))
    #expect(
      "\(diagnostic)" == "seeds/page.txt:42: warning: the date \"Febr 31\" is not a day of the "
        + "calendar; the paper \"Puzzle\" is kept without a date. Correct the line.")
  }

  @Test func saysNothingToDoWhereNothingIs() {
    let diagnostic = Diagnostic(.path(.repeated), at: SourceLocation(file: "a.txt"))
    #expect("\(diagnostic)" == "a.txt: note: the file is given more than once; it is read once.")
    #expect(diagnostic.remedy == "")
  }

  @Test func ordersSeveritiesAndPlaces() {
    #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning, .error])
    let places = [
      SourceLocation(file: "a"), SourceLocation(file: "a", field: "id"),
      SourceLocation(file: "a", line: 2), SourceLocation(file: "a", line: 2, field: "id"),
      SourceLocation(file: "a", line: 2, field: "year"), SourceLocation(file: "a", line: 10),
      SourceLocation(file: "b"), SourceLocation(file: "b", at: .byte(1234)),
      SourceLocation(file: "b", at: .record(7), field: "year"),
    ]
    #expect(places.reversed().sorted() == places)
    #expect(
      places.map(\.description) == [
        "a", "a: field \"id\"", "a:2", "a:2: field \"id\"", "a:2: field \"year\"", "a:10", "b",
        "b:byte 1234", "b:record 7: field \"year\"",
      ])
    #expect(places.map(\.line) == [nil, nil, 2, 2, 2, 10, nil, nil, nil])
  }

  @Test func ordersIdentifiersAsTheyAreDeclared() {
    #expect(Identifier.Kind.allCases.shuffled().sorted() == Identifier.Kind.allCases)
  }
}
