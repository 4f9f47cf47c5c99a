import CoterieRecords
import Foundation
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

  @Test func neverSpeaksToATerminal() {
    let text = "a\u{1B}[31mb\nc\r\u{7F}\u{9B}\u{202E}d\u{2028}e\u{2066}\0"
    #expect(
      text.withVisibleControls
        == "a\\u{1b}[31mb\\u{a}c\\u{d}\\u{7f}\\u{9b}\\u{202e}d\\u{2028}e\\u{2066}\\u{0}")
    #expect("plain é 李 👩‍👩‍👧".withVisibleControls == "plain é 李 👩‍👩‍👧")
  }

  @Test func shortensLongTexts() {
    #expect("abcdef".shortened(to: 6) == "abcdef")
    #expect("abcdefg".shortened(to: 6) == "abcde…")
    #expect("ab".shortened(to: 0) == "…")
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

  @Test func givesTheSystemsReasons() {
    let missing = CocoaError(.fileReadNoSuchFile)
    #expect(systemReason(for: missing) == "No such file or directory")
    #expect(systemReason(code: EACCES) == "Permission denied")
    let wrapped = NSError(
      domain: NSCocoaErrorDomain, code: NSFileWriteUnknownError,
      userInfo: [NSUnderlyingErrorKey: NSError(domain: NSPOSIXErrorDomain, code: Int(EFBIG))])
    #expect(systemReason(for: wrapped) == "File too large")
  }

  @Test func ordersIdentifiersAsTheyAreDeclared() {
    #expect(Identifier.Kind.allCases.shuffled().sorted() == Identifier.Kind.allCases)
  }
}
