import CoterieText

/// A word of a name.
struct BibTeXWord {
  /// The name that it is of.
  let all: ArraySlice<UInt8>
  let text: ArraySlice<UInt8>

  /// The words between blanks outside of braces. The blank after a command such as `\ss` is a part of it.
  static func words(of name: ArraySlice<UInt8>) -> [BibTeXWord] {
    var words: [BibTeXWord] = []
    var start = name.startIndex
    var depth = 0
    var place = start
    func close(_ words: inout [BibTeXWord]) {
      if start < place { words.append(BibTeXWord(all: name, text: name[start..<place])) }
      start = place + 1
    }
    while place < name.endIndex {
      switch name[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "\\"):
        place = name.endOfCommand(at: place)
        continue
      case 0...0x20, UInt8(ascii: "~"): if depth == 0 { close(&words) }
      default: break
      }
      place += 1
    }
    close(&words)
    return words
  }

  /// Whether its first letter outside of braces is a small one.
  var isSmall: Bool {
    var place = text.startIndex
    while place < text.endIndex {
      switch text[place] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return false
      case 0x80...: return beginsSmall(at: place)
      case UInt8(ascii: "\\"): return beginsSmall(at: place)
      case UInt8(ascii: "{") where text[place...].dropFirst().first == UInt8(ascii: "\\"):
        return beginsSmall(at: place)
      case UInt8(ascii: "{"):
        var depth = 0
        repeat {
          if text[place] == UInt8(ascii: "{") { depth += 1 }
          if text[place] == UInt8(ascii: "}") { depth -= 1 }
          place += 1
        } while place < text.endIndex && depth > 0
        continue
      default: place += 1
      }
    }
    return false
  }

  /// Whether the first letter from a place on is a small one, once TeX has become Unicode.
  private func beginsSmall(at place: Int) -> Bool {
    text[place...].readableText.first { $0.isLetter }?.isLowercase ?? false
  }
}

extension ArraySlice<UInt8> {
  /// Where a command ends, with the blanks that it takes away.
  fileprivate func endOfCommand(at start: Int) -> Int {
    var place = start + 1
    while place < endIndex, (self[place] | 0x20).isSmallLetter { place += 1 }
    if place == start + 1 { return Swift.min(place + 1, endIndex) }
    var next = place
    while next < endIndex, self[next] <= 0x20 { next += 1 }
    // A long command before a capital is a word that was not ended: `Przemys\law Koprowski`.
    return place - start <= 3 || next < endIndex && self[next].isSmallLetter ? next : place
  }
}
