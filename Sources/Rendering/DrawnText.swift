extension String {
  /// The text without what would disturb a drawing: control characters, which XML forbids and cairo
  /// can't draw; controls of the direction of writing, which would turn the text beside them; and
  /// more than two accents on one letter, which would climb over other lines.
  ///
  /// A tab is a space. The marks that ``isolated`` puts around a name stay, closed where the name was cut off.
  package var drawable: String {
    var depth = 0
    var kept = drawableScalars { scalar in
      if scalar == "\u{2068}" { depth += 1 }
      guard scalar == "\u{2069}" else { return scalar == "\u{2068}" }
      depth -= 1
      return depth >= 0
    }
    for _ in 0..<max(0, depth) { kept.append("\u{2069}") }
    return String(kept)
  }

  /// A line as ``drawable`` has it, with single spaces between words and none at the ends.
  var drawableLine: String {
    drawable.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// A name or a title as ``drawable`` has it, without any control of the direction of writing.
  var drawableName: String { String(drawableScalars { _ in false }) }

  /// The text as a part of a longer line: written from right to left where its letters are, without
  /// turning the text around it.
  ///
  ///     "2019 · \("أحمد".isolated), A"  // the year, the name, then A
  package var isolated: String {
    let name = drawableName
    return name.isRightToLeft ? "\u{2068}\(name)\u{2069}" : name
  }

  /// Whether it holds a letter of Hebrew, Arabic or another script written from right to left.
  var isRightToLeft: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        true
      default: false
      }
    }
  }
}

extension String {
  private static let accentLimit = 2

  /// - Parameter keeps: Whether a control character stays all the same.
  private func drawableScalars(
    _ keeps: (Unicode.Scalar) -> Bool
  ) -> String.UnicodeScalarView {
    var kept = String.UnicodeScalarView()
    var accents = 0
    for scalar in unicodeScalars {
      accents = scalar.isAccent ? accents + 1 : 0
      if scalar == "\t" {
        kept.append(" ")
      } else if scalar.isControl ? keeps(scalar) : accents <= Self.accentLimit {
        kept.append(scalar)
      }
    }
    return kept
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, but for the line break, or turns the direction of writing.
  fileprivate var isControl: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Marks above, below and across a letter; not the vowel signs of Indic and Tibetan scripts, of
  /// which a letter may have more.
  fileprivate var isAccent: Bool {
    let combining = properties.canonicalCombiningClass.rawValue
    return combining == 1 || combining >= 200 || properties.generalCategory == .enclosingMark
  }
}
