/// A term and what there is to say of it.
struct PageTerm {
  let term: PageMarkup
  let text: PageMarkup

  init(_ term: PageMarkup, _ text: PageMarkup) {
    self.term = term
    self.text = text
  }
}

extension PageMarkup {
  /// A list of terms.
  static func terms(_ terms: [PageTerm]) -> PageMarkup {
    let items = terms.markup { "<div><dt>\($0.term)</dt>\n<dd>\($0.text)</dd></div>\n" }
    return "<dl class=\"limits\">\n\(items)</dl>\n"
  }
}
