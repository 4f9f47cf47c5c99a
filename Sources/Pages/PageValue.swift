import CoterieText

/// A number in a sentence of the page, and the name of what it says.
///
/// The page has it as `<data value="1520" data-source="links">1,520</data>`. That looks like any text, but
/// programs find it by its name, and so do the tests that work it out again from the files of the report.
struct PageValue: Sendable {
  /// The name.
  let name: String
  /// The value in full.
  let exact: String
  /// The value as people read it.
  let text: String

  /// A count.
  init(_ count: Int, _ name: String) {
    self.init(text: count.grouped, exact: "\(count)", name)
  }

  /// A number, rounded for reading.
  init(_ number: Double, decimals: Int, _ name: String) {
    self.init(text: number.rounded(decimals: decimals), exact: number.shortest, name)
  }

  /// A text with numbers in it, such as a span of years.
  init(text: String, exact: String? = nil, _ name: String) {
    self.name = name
    self.exact = exact ?? text
    self.text = text
  }

  var markup: PageMarkup {
    "<data value=\"\(exact)\" data-source=\"\(name)\">\(text)</data>"
  }
}

extension PageMarkup.StringInterpolation {
  /// A count under a name.
  mutating func appendInterpolation(_ count: Int, as name: String) {
    appendInterpolation(PageValue(count, name))
  }

  /// A count under a name, with its noun: `1 paper`, `28 papers`.
  mutating func appendInterpolation(
    _ count: Int, of noun: String, plural: String? = nil, as name: String
  ) {
    appendInterpolation(PageValue(count, name))
    appendInterpolation(count == 1 ? " \(noun)" : " \(plural ?? noun + "s")")
  }

  /// A number in a cell or an attribute, which needs no name.
  mutating func appendInterpolation(plain number: Int) {
    appendLiteral("\(number)")
  }

  /// A number under a name.
  mutating func appendInterpolation(_ number: Double, decimals: Int, as name: String) {
    appendInterpolation(PageValue(number, decimals: decimals, name))
  }

  /// A text with numbers in it under a name.
  mutating func appendInterpolation(text: String, as name: String) {
    appendInterpolation(PageValue(text: text, name))
  }
}
