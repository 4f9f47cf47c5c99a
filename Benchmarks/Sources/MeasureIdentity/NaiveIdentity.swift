import CoterieData

/// The simple ways to decide who is who, beside which the model is measured.
enum NaiveIdentity: String, CaseIterable {
  case exact = "exact name"
  case initials = "surname with initial"
  case coauthors = "shared co-author"

  /// What is decided in this way.
  func resolution(of mentions: IdentityMentions) -> Resolution {
    switch self {
    case .exact: ExactIdentity().resolve(mentions)
    case .initials: InitialsIdentity().resolve(mentions)
    case .coauthors: Resolution(representatives: Self.coauthors(mentions))
    }
  }

  /// Mentions of one name are one person where a chain of shared co-authors connects them.
  private static func coauthors(_ mentions: IdentityMentions) -> [Int] {
    var parents = Array(0..<mentions.count)
    func root(_ mention: Int) -> Int {
      var mention = mention
      while parents[mention] != mention { mention = parents[mention] }
      return mention
    }
    var first: [NamePair: Int] = [:]
    for paper in mentions.papers.indices {
      let own = mentions.mentions(of: paper)
      for mention in own {
        for other in own where other != mention {
          let pair = NamePair(own: mentions.nameKeys[mention], other: mentions.nameKeys[other])
          let known = first[pair] ?? mention
          first[pair] = known
          let roots = (root(known), root(mention))
          parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
        }
      }
    }
    return (0..<mentions.count).map(root)
  }

  private struct NamePair: Hashable {
    let own, other: TextID
  }
}
