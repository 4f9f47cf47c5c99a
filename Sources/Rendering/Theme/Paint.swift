/// A colour and how much of it: 1 is opaque.
public struct Paint: Hashable, Sendable {
  /// The colour.
  public var color: Color
  private var hundredths: UInt8

  /// From 0 (nothing) to 1 (opaque), in steps of a hundredth.
  public var opacity: Double {
    get { Double(hundredths) / 100 }
    set { hundredths = Self.hundredths(newValue) }
  }

  /// A colour, opaque by default.
  public init(_ color: Color, opacity: Double = 1) {
    self.color = color
    hundredths = Self.hundredths(opacity)
  }

  /// Opaque ink.
  public static let ink = Paint(.ink)
  /// Opaque secondary colour.
  public static let muted = Paint(.muted)

  /// The same colour at a share of its opacity.
  func faded(to share: Double) -> Paint { Paint(color, opacity: opacity * share) }

  private static func hundredths(_ opacity: Double) -> UInt8 {
    opacity.isNaN ? 0 : UInt8((min(max(opacity, 0), 1) * 100).rounded())
  }
}
