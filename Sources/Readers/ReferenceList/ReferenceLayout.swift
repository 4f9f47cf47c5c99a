/// How the entries of a list are set apart, decided once for a file from its beginning.
struct ReferenceLayout: Sendable {
  /// The forms of the markers before entries; none where entries have no markers.
  let markers: Set<ReferenceMarker.Form>
  /// Whether the first line of an entry begins further left than its other lines.
  let isHanging: Bool
  /// Whether blank lines set entries apart: a block between two of them has few lines.
  let isByBlankLines: Bool
  /// How long lines are that are full.
  let width: Int
  /// Whether a hyphen at the end of a line divides a word that is written without it.
  let dividesWords: Bool
  /// Lines that are on every page.
  let pageLines: Set<String>

  init(_ lines: [ReferenceLine]) {
    let filled = lines.filter { !$0.text.isEmpty }
    markers = Self.markers(of: filled)
    // A long address is alone on its line and longer than others.
    width = filled.lazy.filter { $0.text.contains(" ") }.map(\.length).max() ?? 0
    let blocks = lines.split(whereSeparator: \.text.isEmpty).count
    isByBlankLines = blocks > 1 && filled.count <= 8 * blocks
    let left = filled.lazy.map(\.indent).min() ?? 0
    let indented = filled.count { $0.indent >= left + 2 }
    isHanging =
      markers.isEmpty && 5 * indented >= filled.count && indented < filled.count
      && (filled.first { !$0.isHeading }?.indent ?? 0) < left + 2
    let divided = zip(lines, lines.dropFirst()).count {
      $0.text.endsInDividedWord && $1.text.first?.isLowercase == true
    }
    dividesWords = divided >= 2 && 20 * divided > filled.count
    pageLines = Self.pageLines(of: lines)
  }

  /// The forms of markers that begin entries: several where sections of a list differ.
  private static func markers(of lines: [ReferenceLine]) -> Set<ReferenceMarker.Form> {
    var counts: [ReferenceMarker.Form: Int] = [:]
    var last: [ReferenceMarker.Form: Int] = [:]
    for line in lines {
      guard let marker = ReferenceMarker(line.text[...]), marker.follows(last[marker.form]) else {
        continue
      }
      counts[marker.form, default: 0] += 1
      last[marker.form] = marker.number
    }
    let first = lines.first.flatMap { ReferenceMarker($0.text[...]) }?.form
    return Set(
      counts.filter { ($0.value > 1 || $0.key == first) && 12 * $0.value >= lines.count }.keys)
  }

  /// Short lines beside a blank one that occur three times or more, whatever numbers they have.
  private static func pageLines(of lines: [ReferenceLine]) -> Set<String> {
    var counts: [String: Int] = [:]
    for (place, line) in lines.enumerated() where line.mayBeOfPage {
      let isFirst = place == 0 || lines[place - 1].text.isEmpty
      let isLast = place == lines.count - 1 || lines[place + 1].text.isEmpty
      if isFirst || isLast { counts[line.text.pageLineKey, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 3 && $0.key.count(where: \.isLetter) >= 5 }.keys)
  }

  /// Whether a line is one that every page has, whatever its number.
  func isPageLine(_ line: ReferenceLine) -> Bool {
    !pageLines.isEmpty && line.mayBeOfPage && pageLines.contains(line.text.pageLineKey)
  }
}

extension ReferenceLine {
  /// Whether the line may be the head or the foot of a page: short, and nothing of an entry.
  fileprivate var mayBeOfPage: Bool {
    !text.isEmpty && length <= 60 && !text.hasSuffix(".") && !text.contains(",")
      && !text.contains("http")
      && !text.contains("doi") && !text.contains(":")
  }
}

extension String {
  /// Whether the text ends in a letter and a hyphen.
  ///
  /// - Complexity: O(1). `dropLast` would walk over the whole text.
  var endsInDividedWord: Bool {
    guard let byte = utf8.last, byte == UInt8(ascii: "-") || byte == 0x90 else { return false }
    let letters = suffix(2)
    guard letters.count == 2, let last = letters.last, last == "-" || last == "‐" else {
      return false
    }
    return letters.first?.isLetter ?? false
  }

  fileprivate var pageLineKey: String { filter { !$0.isNumber } }
}
