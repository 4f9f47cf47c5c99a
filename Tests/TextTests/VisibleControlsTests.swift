import CoterieText
import Testing

/// Texts of an input as messages show them.
@Suite struct VisibleControlsTests {
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
}
