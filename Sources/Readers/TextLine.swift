import CoterieRecords

/// A line of a page that is not blank.
struct TextLine {
  let text: String
  /// Its number in the file, from 1.
  let number: Int
  /// Whether a blank line is before it.
  var isAfterBlank = false
}

extension TextLine {
  /// The warning that the line may begin a paper.
  ///
  /// - Parameter title: The title of the paper whose abstract it is read as; nil where it is left out.
  func missedPaper(of file: String, inAbstractOf title: String? = nil) -> Diagnostic {
    Diagnostic(
      .profile(.missedPaper(text.excerpt, inAbstractOf: title)),
      at: SourceLocation(file: file, line: number))
  }
}

extension RandomAccessCollection<TextLine> where Index == Int {
  /// The lines that look like the first line of a paper that was not recognised: a date, and a title
  /// and names after it.
  var missedPapers: [TextLine] {
    indices.compactMap { place in
      PaperLine.mayBegin(self[place].text) && hasHeading(at: place + 1) ? self[place] : nil
    }
  }

  /// Whether a title and authors are on the line at a place, or on it and the next.
  private func hasHeading(at place: Int) -> Bool {
    guard indices.contains(place) else { return false }
    if indices.contains(place + 1),
      AuthorLine(self[place + 1].text).authors?.isMoreThanOneWord == true
    {
      return true
    }
    return GluedHeading(AuthorLine(self[place].text)).likely.contains {
      $0.authors.isMoreThanOneWord
    }
  }
}

extension AuthorList {
  /// Whether the list shows more than one bare word, which any line may be.
  fileprivate var isMoreThanOneWord: Bool {
    isTruncated || names.count > 1 || names.first?.given.isEmpty == false
  }
}
