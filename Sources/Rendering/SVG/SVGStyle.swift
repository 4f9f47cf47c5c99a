import CoterieLayouts

/// The attributes of a mark's look that groups of marks may share.
enum SVGAttribute: Int, CaseIterable {
  case fill, fillOpacity, fillRule, stroke, strokeWidth, strokeOpacity, dash, join, paintOrder
  case fontSize, fontWeight, anchor

  /// The beginning of the attribute, up to its value.
  var opening: String {
    switch self {
    case .fill: " fill=\""
    case .fillOpacity: " fill-opacity=\""
    case .fillRule: " fill-rule=\""
    case .stroke: " stroke=\""
    case .strokeWidth: " stroke-width=\""
    case .strokeOpacity: " stroke-opacity=\""
    case .dash: " stroke-dasharray=\""
    case .join: " stroke-linejoin=\""
    case .paintOrder: " paint-order=\""
    case .fontSize: " font-size=\""
    case .fontWeight: " font-weight=\""
    case .anchor: " text-anchor=\""
    }
  }
}

/// The look of a mark as codes, one for each ``SVGAttribute``.
///
/// Lengths and opacities are in hundredths. A colour is its code and 1, no colour 0, a gradient its number and
/// ``firstGradient``; of words the one that SVG takes without the attribute is 0.
struct SVGStyle: Equatable {
  private var codes: SIMD16<Int32>

  /// What the mark does not have.
  private static let absent: Int32 = -1
  /// What marks of a group do not share.
  private static let mixed: Int32 = -2
  static let firstGradient = 1 << 24

  /// A style that says nothing.
  init() { codes = SIMD16(repeating: Self.absent) }

  /// What SVG takes where nothing is said. A fill and a size of the font are always said.
  static let initial: SVGStyle = {
    var style = SVGStyle()
    for attribute in SVGAttribute.allCases where attribute != .fill && attribute != .fontSize {
      style[attribute] = 0
    }
    for attribute in [SVGAttribute.fillOpacity, .strokeWidth, .strokeOpacity] {
      style[attribute] = 100
    }
    return style
  }()

  /// The code of an attribute; below 0 where there is none.
  subscript(attribute: SVGAttribute) -> Int {
    get { Int(codes[attribute.rawValue]) }
    set { codes[attribute.rawValue] = Int32(clamping: newValue) }
  }

  /// Keeps what another style says too, or does not speak of.
  mutating func keepShared(with other: SVGStyle) {
    codes.replace(with: other.codes, where: codes .== Self.absent)
    let differs = (codes .!= other.codes) .& (other.codes .!= Self.absent)
    codes.replace(with: Self.mixed, where: differs)
  }

  /// The style of a mark without attributes in a group that has some.
  func inherited(by group: SVGStyle) -> SVGStyle {
    var style = self
    style.codes.replace(with: group.codes, where: group.codes .>= 0)
    return style
  }

  /// The attributes that must be said inside a group of the style.
  func attributes(in group: SVGStyle) -> [SVGAttribute] {
    SVGAttribute.allCases.filter { self[$0] >= 0 && self[$0] != group[$0] }
  }
}

extension SVGStyle {
  /// The look of a mark.
  ///
  /// - Parameter gradients: The numbers of the gradients.
  init(of mark: SceneMark, gradients: [SceneGradient: Int]) {
    self.init()
    if case .text(let text) = mark.shape {
      set(text)
    } else if let stroke = mark.stroke {
      set(.stroke, stroke.paint)
      self[.strokeWidth] = stroke.width.hundredths
      self[.dash] = stroke.isDashed ? 1 : 0
      (self[.join], self[.paintOrder]) = (0, 0)
    } else {
      self[.stroke] = 0
    }
    switch mark.fill {
    case .paint(let paint): set(.fill, paint)
    case .gradient(let gradient):
      self[.fill] = Self.firstGradient + (gradients[gradient] ?? 0)
      self[.fillOpacity] = 100
    case nil: self[.fill] = 0
    }
    if case .path(_, let rule) = mark.shape, mark.fill != nil {
      self[.fillRule] = rule == .evenOdd ? 1 : 0
    }
  }

  private mutating func set(_ text: SceneText) {
    self[.fontSize] = text.size.hundredths
    self[.fontWeight] = text.weight == .bold ? 1 : 0
    self[.anchor] = SceneText.Anchor.allCases.firstIndex(of: text.anchor) ?? 0
    self[.stroke] = 0
    guard text.hasHalo else { return }
    set(.stroke, SceneText.halo)
    self[.strokeWidth] = SceneText.haloWidth.hundredths
    (self[.dash], self[.join], self[.paintOrder]) = (0, 1, 1)
  }

  private mutating func set(_ attribute: SVGAttribute, _ paint: Paint) {
    self[attribute] = Int(paint.color.code) + 1
    self[attribute == .fill ? .fillOpacity : .strokeOpacity] = paint.opacity.hundredths
  }
}
