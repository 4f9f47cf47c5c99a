import CoterieLayouts

/// What a page leaves to its drawing.
struct DrawingRoom {
  let size: Size
  /// How much larger the drawing is made than it will be on paper.
  var growth = 1.0
  /// Whether the drawing has to keep to the size, as on a page of a given size.
  var isFixed = false

  var width: Double { size.width }
  var height: Double { size.height }

  /// The room for marks, so that there is some for names around them.
  var inner: Size {
    Size(width: max(width / 2, width - 60), height: max(height / 2, height - 32))
  }

  /// The size of the smallest letters in the drawing.
  var leastLetter: Double { PageFrame.leastLetter * growth }
}

extension Scene {
  /// Leaves out letters that nobody can read, with the lines and the grounds that belong to names.
  mutating func leaveOutLetters(below least: Double) {
    let isSmall = { (mark: SceneMark) in (mark.text?.size ?? least) < least - 0.01 }
    for name in layers.map(\.name) where self[name].marks.contains(where: isSmall) {
      self[name].marks.removeAll(where: isSmall)
      guard name == .labels else { continue }
      let named = Set(self[name].marks.filter(\.isText).map(\.key))
      self[name].marks.removeAll { !$0.isText && ($0.key == nil || !named.contains($0.key)) }
    }
  }
}
