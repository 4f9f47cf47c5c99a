// Which lines are painted as one.

extension Scene {
  /// The plain lines of one look with which some marks begin.
  ///
  /// They are painted as one path: shorter, and no darker where they cross each other.
  func lineRun(in marks: ArraySlice<SceneMark>) -> ArraySlice<SceneMark> {
    guard let first = marks.first, isPlainLine(first) else { return marks.prefix(0) }
    return marks.prefix { isPlainLine($0) && $0.stroke?.look == first.stroke?.look }
  }

  /// Whether a mark may be painted together with others: a line of which there is nothing to read.
  private func isPlainLine(_ mark: SceneMark) -> Bool {
    guard case .path = mark.shape, mark.fill == nil else { return false }
    guard let key = mark.key else { return true }
    return tips[key] == nil && address(of: mark) == nil
  }

  /// The address of a mark, if it is one that a drawing may lead to.
  func address(of mark: SceneMark) -> String? {
    guard !addresses.isEmpty, let key = mark.key, let address = addresses[key],
      ["https://", "http://", "#"].contains(where: address.hasPrefix)
    else { return nil }
    return address
  }
}

extension Stroke {
  /// The line as it is drawn, its width rounded.
  fileprivate var look: Stroke {
    Stroke(paint, width: width.drawn, isDashed: isDashed)
  }
}
