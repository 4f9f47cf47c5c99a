public import CoterieRecords

/// A name on a paper.
public struct Mention: Hashable, Sendable {
  /// The number of the paper, from 0.
  public let paper: Int
  /// The place in its author list, from 0.
  public let place: Int
  /// The name as shown.
  public let name: PersonName
  /// The organisations shown with the name.
  public let affiliations: [Organisation]

  /// Creates a mention.
  public init(paper: Int, place: Int, name: PersonName, affiliations: [Organisation] = []) {
    self.paper = paper
    self.place = place
    self.name = name
    self.affiliations = affiliations
  }
}
