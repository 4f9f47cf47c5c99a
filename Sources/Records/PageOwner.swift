/// The person whose papers a profile page lists, and the evidence.
public struct PageOwner: Hashable, Sendable {
  /// Why a person is taken for the owner.
  public enum Evidence: Hashable, Sendable {
    /// The user said so.
    case given
    /// The name is on all of the page's complete lists, of this number, and no other name is.
    case completeLists(Int)
    /// The name is on this number of the page's papers, the next candidate on fewer.
    case mostPapers(named: Int, of: Int, next: Int)
  }

  /// The owner's name, without markup.
  public let name: PersonName
  /// The evidence.
  public let evidence: Evidence

  /// Creates an owner.
  public init(name: PersonName, evidence: Evidence) {
    self.name = name.readable
    self.evidence = evidence
  }
}

extension PageOwner.Evidence: CustomStringConvertible {
  /// The evidence in words: `named on all 12 complete lists`, `named on 9 of 15, next 7`.
  public var description: String {
    switch self {
    case .given: "named by the user"
    case .completeLists(1): "named on the one complete list"
    case .completeLists(let count): "named on all \(count) complete lists"
    case .mostPapers(let named, let papers, let next):
      "named on \(named) of \(papers), next \(next)"
    }
  }
}
