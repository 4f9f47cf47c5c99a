/// A title and the authors under it: one way to split a line that joins them.
public struct TitleAndAuthors: Hashable, Sendable {
  /// The title.
  public var title: String
  /// The authors.
  public var authors: AuthorList

  /// Creates a pair.
  public init(title: String, authors: AuthorList) {
    self.title = title
    self.authors = authors
  }
}
