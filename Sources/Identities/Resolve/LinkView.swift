/// What was decided of mentions before the blocks are resolved, for one thread.
final class LinkView {
  private var links: LinkConstraints

  init(_ links: LinkConstraints) { self.links = links }

  /// The mention that represents the person of another.
  func root(of mention: Int) -> Int { links.root(of: mention) }

  /// Whether nothing keeps the persons of two mentions apart.
  func mayJoin(_ first: Int, _ second: Int) -> Bool { links.mayJoin(first, second) }

  /// Whether something keeps a mention from others.
  func isBound(_ mention: Int) -> Bool { links.isMarked(mention) }

  /// Whether some of the mentions must stay apart.
  func areParted(_ mentions: [Int]) -> Bool { links.groups(of: mentions).count > 1 }
}
