public import CoterieLayouts

extension Scene {
  /// Where a network diagram puts a vertex, and how it looks there.
  public struct VertexDisc: Sendable, Hashable {
    /// The middle of the circle, in points, y counting down.
    public let center: Point
    /// The radius, in points.
    public let radius: Double
    /// The fill on a white page, `#rrggbb`.
    public let color: String
  }

  /// The circles of the authors or affiliations that a network diagram draws, in their order.
  public var vertexDiscs: [VertexDisc] {
    shapes.compactMap { shape in
      guard shape.role == .author || shape.role == .affiliation,
        case .circle(let center, let radius) = shape.outline
      else { return nil }
      return VertexDisc(
        center: center, radius: radius, color: Theme.light[shape.fill?.color ?? .other])
    }
  }
}
