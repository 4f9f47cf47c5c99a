/// Finds places for labels beside their circles: the most important first, none over another, and none over a
/// circle that is not its own.
///
/// A label has sixteen places, below its circle at first. It is never nearer than two points to another label
/// and never leaves the page. It covers no circle of ``textureRadius`` or more, and none that is more
/// important, however small. Of the places that are left it takes the one of the least cost; see
/// ``LabelCosts``. A required label without a place beside its circle is placed on a square spiral around
/// it, with a line between the two.
///
/// With a higher limit the same labels have a place, and some more.
///
/// - SeeAlso: M. Luboschik, H. Schumann and H. Cords, "Particle-based labeling: fast point-feature labeling
///   without obscuring other visual features", *IEEE Transactions on Visualization and Computer Graphics* 14
///   (2008) 1237–1244, [doi:10.1109/TVCG.2008.152](https://doi.org/10.1109/TVCG.2008.152).
public struct LabelPlacement: Sendable {
  /// What makes places better or worse.
  public var costs = LabelCosts()
  /// Circles that are smaller are texture, which labels of more importance may cover.
  public var textureRadius = 3.0

  /// The least distance between two labels, and of a label from a circle that is not its own, in points.
  public static let clearance = 2.0
  static let discClearance = 1.0

  /// A placement with the usual costs.
  public init() {}

  /// Places labels in the order in which they are requested, until as many as wanted have a place.
  ///
  /// - Parameters:
  ///   - requests: The labels, the most important first; one a circle at most.
  ///   - limit: How many are placed at most. Where most find no place, those beyond the first 64 and eight
  ///     times the limit are not tried.
  ///   - links: Places along every link that labels should not cross, some eight points apart.
  ///   - obstacles: Rectangles that no label may cover.
  ///   - page: Where labels may be.
  /// - Returns: A place for each request, nil where there is none.
  /// - Precondition: The requests name circles; circles and links have places within 10⁷ points of (0, 0).
  /// - Complexity: O(*l k* + *n*) for *l* labels with *k* obstacles near each, *n* circles and points of links.
  public func place(
    _ requests: [LabelRequest], discs: [Disc], limit: Int = .max, links: [[Point]] = [],
    obstacles: [Box] = [], page: Box
  ) -> [PlacedLabel?] {
    counted(requests, discs: discs, limit: limit, links: links, obstacles: obstacles, page: page)
      .labels
  }

  /// How many requests are tried where so many labels are wanted.
  public static func requestLimit(_ limit: Int) -> Int {
    let (eightfold, isUnlimited) = max(0, limit).multipliedReportingOverflow(by: 8)
    return isUnlimited || eightfold > .max - 64 ? .max : eightfold + 64
  }

  /// As ``place(_:discs:limit:links:obstacles:page:)``, with the number of obstacles that were looked at.
  package func counted(
    _ requests: [LabelRequest], discs: [Disc], limit: Int = .max, links: [[Point]] = [],
    obstacles: [Box] = [], page: Box
  ) -> (labels: [PlacedLabel?], testCount: Int) {
    var field = field(requests, discs, links, obstacles, page)
    var labels = [PlacedLabel?](repeating: nil, count: requests.count)
    var room = limit
    for (rank, request) in requests.prefix(Self.requestLimit(limit)).enumerated() {
      guard room > 0 else { break }
      let disc = discs[request.disc]
      labels[rank] =
        cheapest(request, disc, rank, &field)
        ?? (request.isRequired ? farther(request, disc, rank, &field) : nil)
      if let label = labels[rank] {
        _ = field.add(label)
        room -= 1
      }
      field.add(disc: request.disc, rank: rank)
    }
    return (labels, field.testCount)
  }

  /// Moves placed labels, in the order of their importance, to places that cost less: after links were drawn
  /// around them, and for labels beside others that moved.
  ///
  /// - Parameter labels: The places that ``place(_:discs:limit:links:obstacles:page:)`` found for the requests.
  public func improve(
    _ labels: [PlacedLabel?], of requests: [LabelRequest], discs: [Disc], links: [[Point]] = [],
    obstacles: [Box] = [], page: Box
  ) -> [PlacedLabel?] {
    precondition(labels.count == requests.count, "every request has a place, or nil")
    var field = field(requests, discs, links, obstacles, page)
    let last = labels.lastIndex { $0 != nil } ?? -1
    for (rank, request) in requests.prefix(last + 1).enumerated() {
      field.add(disc: request.disc, rank: rank)
    }
    let numbers = labels.map { label in label.map { field.add($0) } }
    var improved = labels
    for (rank, request) in requests.enumerated() {
      guard let label = labels[rank], let number = numbers[rank],
        let best = cheapest(request, discs[request.disc], rank, &field),
        cost(of: best, field) < cost(of: label, field)
      else { continue }
      field.remove(number)
      _ = field.add(best)
      improved[rank] = best
    }
    return improved
  }

  private func field(
    _ requests: [LabelRequest], _ discs: [Disc], _ links: [[Point]], _ obstacles: [Box],
    _ page: Box
  ) -> LabelField {
    precondition(
      discs.allSatisfy(\.isOnPages) && links.allSatisfy { $0.allSatisfy(\.isOnPages) },
      "circles and links have places on a page")
    precondition(requests.allSatisfy { discs.indices.contains($0.disc) }, "requests name circles")
    var ranks = [Int?](repeating: nil, count: discs.count)
    for (rank, request) in requests.enumerated() { ranks[request.disc] = rank }
    var field = LabelField(self, discs: discs, ranks: ranks, links: links, page)
    for box in obstacles { field.add(box) }
    return field
  }

  private func cost(of label: PlacedLabel, _ field: LabelField) -> Double {
    field.cost(of: label.box, rank: label.rank) + (label.leader == nil ? 0 : costs.leader)
  }

  /// The free place beside the circle that costs least.
  private func cheapest(
    _ request: LabelRequest, _ disc: Disc, _ rank: Int, _ field: inout LabelField
  ) -> PlacedLabel? {
    var best: (cost: Double, label: PlacedLabel)?
    for (place, box) in LabelCandidates.beside(disc, size: request.size).enumerated() {
      guard Double(place) * costs.rank < best?.cost ?? .infinity,
        field.isFree(box, of: request.disc, rank: rank)
      else { continue }
      let cost = field.cost(of: box, rank: place)
      if cost < best?.cost ?? .infinity {
        best = (cost, PlacedLabel(disc: request.disc, box: box, leader: nil, rank: place))
      }
    }
    return best?.label
  }

  /// The first free place on the spiral around the circle.
  private func farther(
    _ request: LabelRequest, _ disc: Disc, _ rank: Int, _ field: inout LabelField
  ) -> PlacedLabel? {
    for (place, box) in LabelCandidates.spiral(disc, size: request.size).enumerated() {
      guard field.isFree(box, of: request.disc, rank: rank, isFar: true) else { continue }
      let leader = PlacedLabel.Leader(from: disc, to: box)
      guard field.isFree(leader, of: request.disc) else { continue }
      return PlacedLabel(disc: request.disc, box: box, leader: leader, rank: place)
    }
    return nil
  }
}
