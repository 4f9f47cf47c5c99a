import CoterieLayouts
import CoterieRendering
import Testing

/// What an element of SVG has from itself and from the groups around it is the look of its mark.
struct SVGLookTests {
  /// The attributes that a mark must have, those that SVG takes by itself left out.
  static func expected(_ mark: SceneMark) -> [String: String] {
    var look = ["fill": "none", "stroke": "none"]
    func set(_ name: String, _ paint: Paint) {
      look[name] = Theme.light[paint.color]
      look["\(name)-opacity"] = paint.opacity < 1 ? "\(paint.opacity)" : "1"
    }
    if let fill = mark.fill { set("fill", fill.paint) }
    if let stroke = mark.stroke {
      set("stroke", stroke.paint)
      look["stroke-width"] = decimal(stroke.width)
      look["stroke-dasharray"] = stroke.isDashed ? "6" : "none"
      (look["stroke-linejoin"], look["paint-order"]) = ("miter", "normal")
    }
    if case .path(_, let rule) = mark.shape, mark.fill != nil { look["fill-rule"] = rule.rawValue }
    guard case .text(let text) = mark.shape else { return look }
    look["font-size"] = decimal(text.size)
    look["font-weight"] = text.weight == .bold ? "700" : "400"
    look["text-anchor"] = text.anchor.rawValue
    guard text.hasHalo else { return look }
    set("stroke", Paint(.background))
    look["stroke-width"] = "2.4"
    (look["stroke-dasharray"], look["stroke-linejoin"]) = ("none", "round")
    look["paint-order"] = "stroke"
    return look
  }

  static func decimal(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }

  static let initial = [
    "fill-opacity": "1", "fill-rule": "nonzero", "stroke": "none", "stroke-width": "1",
    "stroke-opacity": "1", "stroke-dasharray": "none", "stroke-linejoin": "miter",
    "paint-order": "normal", "font-weight": "400", "text-anchor": "start",
  ]

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyMarkHasItsLook(_ seed: UInt64) throws {
    var random = RandomScene(seed: seed)
    let scene = random.scene(30 + 40 * Int(seed % 3))
    let document = try SVGDocument(scene.svg())
    let elements = document.elements.filter { !$0.key.isEmpty }
    #expect(elements.map(\.key) == scene.marks.map { $0.key?.code ?? "" })
    #expect(
      elements.map(\.layer)
        == scene.layers.flatMap { layer in layer.marks.map { _ in layer.name.rawValue } })
    for (element, mark) in zip(elements, scene.marks) {
      #expect(element.title == element.key)
      for (name, value) in Self.expected(mark) {
        #expect((element.look[name] ?? Self.initial[name]) == value, "\(name) of \(mark)")
      }
    }
  }

  @Test func linesWithNothingToReadAreOneElement() throws {
    var random = RandomScene(seed: 5)
    var scene = random.scene(400)
    scene.tips = [:]
    let document = try SVGDocument(scene.svg())
    let drawn = document.elements("path").reduce(0) { count, element in
      count + (element.attributes["d"] ?? "").count { $0 == "M" }
    }
    let paths = scene.marks.filter { if case .path = $0.shape { true } else { false } }
    #expect(drawn == paths.count)
    #expect(document.elements("path").count < paths.count)
  }
}
