import CoterieText

/// What separates the fields of the lines of a text, counted over all of it.
///
/// Lines that are empty, or begin with `#` or `%`, are no data and do not count.
struct TableSurvey {
  /// The number of lines with data.
  private(set) var lineCount = 0
  /// Whether there is a quote.
  private(set) var hasQuotes = false
  /// Whether there is a `&`, with which a reference may begin.
  private(set) var hasAmpersands = false
  /// How many commas stand between two digits, quoted ones included.
  private(set) var commasInNumbers = 0
  /// How many other commas there are outside quotes.
  private(set) var otherCommas = 0
  /// How many lines have each number of separators, for each of these.
  private var histograms = [Int](repeating: 0, count: 4 * Self.width)
  /// The numbers of separators in the last line, and how many lines in a row have them.
  private var last = SIMD4<UInt8>.zero
  private var lastCount = 0
  /// The end of a line up to which no quote is closed.
  private var unclosedEnd = 0
  /// The line that was last looked at for attributes, and whether it ends with them.
  private var dictionaryLine = (start: -1, end: -1)

  /// The most separators of a line that are counted.
  private static let width = 64
  /// The separators, those that are the better sign first; a blank stands for any number of blanks.
  static let separators = [0x09, 0x3B, 0x2C, 0x20] as [UInt8]

  /// Counts over a text with `\n` at its line ends.
  ///
  /// - Complexity: O(*b*) for *b* bytes.
  init(_ text: Span<UInt8>) {
    var place = 0
    while place < text.count {
      countNumberLines(text, &place)
      if place < text.count { countLine(text, &place) }
    }
    flush()
  }

  private mutating func add(_ counts: SIMD4<UInt8>) {
    lineCount += 1
    if counts != last {
      flush()
      last = counts
    }
    lastCount += 1
  }

  private mutating func flush() {
    for separator in 0..<4 {
      histograms[separator * Self.width + Int(min(last[separator], 63))] += lastCount
    }
    lastCount = 0
  }
}

// MARK: - Counting

extension TableSurvey {
  /// Counts lines as long as they are whole numbers with one separator between.
  private mutating func countNumberLines(_ text: Span<UInt8>, _ place: inout Int) {
    // Four numbers of up to 7 digits, each with a byte behind it, take 32 bytes, and each is loaded as
    // 8 bytes.
    while place + 40 <= text.count {
      let source = WholeNumber(text, at: place)
      let targetPlace = place + source.length + 1
      let target = WholeNumber(text, at: targetPlace)
      var next = targetPlace + target.length
      guard source.length > 0, target.length > 0,
        let separator = Self.number(of: text[targetPlace - 1])
      else { return }
      var counts = SIMD4<UInt8>.zero
      counts[separator] = 1
      if text[next] == text[targetPlace - 1] {
        let weight = WholeNumber(text, at: next + 1)
        next += 1 + weight.length
        guard weight.length > 0 else { return }
        if text[next] == UInt8(ascii: ".") { next += 1 + WholeNumber(text, at: next + 1).length }
        counts[separator] = 2
      }
      guard text[next] == 0x0A else { return }
      // Tabs are blanks too.
      if separator == 0 { counts[3] = counts[0] }
      if separator == 2 { commasInNumbers += Int(counts[2]) }
      add(counts)
      place = next + 1
    }
  }

  private static func number(of separator: UInt8) -> Int? {
    switch separator {
    case 0x09: 0
    case 0x3B: 1
    case 0x2C: 2
    case 0x20: 3
    default: nil
    }
  }

  /// Counts the separators of the line at a place, which moves behind its end.
  private mutating func countLine(_ text: Span<UInt8>, _ place: inout Int) {
    while place < text.count, text[place] <= 0x20, text[place] != 0x0A { place += 1 }
    guard place < text.count else { return }
    if text[place] == UInt8(ascii: "#") || text[place] == UInt8(ascii: "%") {
      place = min(text.count, TableRow.line(of: text, at: place).upperBound + 1)
      return
    }
    let start = place
    var counts = SIMD4<UInt8>.zero
    while place < text.count {
      skipLetters(text, &place)
      guard place < text.count else { break }
      let byte = text[place]
      // All that matters is below the hyphen, but for the semicolon and a brace.
      if byte > 0x2C, byte != 0x3B {
        if byte == UInt8(ascii: "{"), place > start,
          let end = dictionaryEnd(text, place, start)
        {
          place = end
        } else {
          place += 1
        }
        continue
      }
      if byte == 0x0A { break }
      count(byte, text, &place, start, &counts)
    }
    if place > start { add(counts) }
    place += 1
  }

  /// Moves to the next byte that may matter.
  @inline(__always)
  private func skipLetters(_ text: Span<UInt8>, _ place: inout Int) {
    while place + 8 <= text.count {
      let eight = EightBytes(text, at: place)
      let found = EightBytes.first(
        of: eight.below(0x2D) | eight.equal(to: 0x3B) | eight.equal(to: UInt8(ascii: "{")))
      place += found
      if found < 8 { return }
    }
  }

  /// Counts a byte of a line that may matter, and moves behind it, or behind the quotes it opens.
  private mutating func count(
    _ byte: UInt8, _ text: Span<UInt8>, _ place: inout Int, _ start: Int,
    _ counts: inout SIMD4<UInt8>
  ) {
    switch byte {
    case 0x09:
      counts[0] = min(63, counts[0] + 1)
      countBlank(text, place, &counts)
    case 0x3B: counts[1] = min(63, counts[1] + 1)
    case 0x2C:
      counts[2] = min(63, counts[2] + 1)
      if Self.isInNumber(text, place) { commasInNumbers += 1 } else { otherCommas += 1 }
    case 0x20: countBlank(text, place, &counts)
    case UInt8(ascii: "\""):
      hasQuotes = true
      if place == start || Self.number(of: text[place - 1]) != nil { skipQuotes(text, &place) }
    case UInt8(ascii: "&"): hasAmpersands = true
    default: break
    }
    place += 1
  }

  /// The end of a line, if it ends with attributes as Python writes them that begin at a place.
  private mutating func dictionaryEnd(_ text: Span<UInt8>, _ place: Int, _ start: Int) -> Int? {
    guard Self.number(of: text[place - 1]) != nil else { return nil }
    if dictionaryLine.start != start {
      let end = TableRow.line(of: text, at: place).upperBound
      var last = end - 1
      while last > place, text[last] <= 0x20 { last -= 1 }
      dictionaryLine = (start, text[last] == UInt8(ascii: "}") ? end : -1)
    }
    return dictionaryLine.end < 0 ? nil : dictionaryLine.end
  }

  /// Counts a blank if it is the first of its kind and a sign follows in the line.
  private func countBlank(_ text: Span<UInt8>, _ place: Int, _ counts: inout SIMD4<UInt8>) {
    guard text[place - 1] > 0x20 else { return }
    var next = place + 1
    while next < text.count, text[next] <= 0x20, text[next] != 0x0A { next += 1 }
    if next < text.count, text[next] != 0x0A { counts[3] = min(63, counts[3] + 1) }
  }

  private static func isInNumber(_ text: Span<UInt8>, _ place: Int) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      place >= 0 && place < text.count && text[place] &- UInt8(ascii: "0") <= 9
    }
    return isDigit(place - 1) && isDigit(place + 1)
  }

  /// Moves to the quote that closes a field in this line, if there is one.
  private mutating func skipQuotes(_ text: Span<UInt8>, _ place: inout Int) {
    guard place >= unclosedEnd else { return }
    var end = place + 1
    while end < text.count, text[end] != 0x0A {
      if text[end] == UInt8(ascii: ","), Self.isInNumber(text, end) { commasInNumbers += 1 }
      if text[end] == UInt8(ascii: "&") { hasAmpersands = true }
      if text[end] == UInt8(ascii: "\"") {
        let next = end + 1 < text.count ? text[end + 1] : 0x0A
        if next == 0x0A || Self.number(of: next) != nil {
          place = end
          return
        }
        if next == UInt8(ascii: "\"") { end += 1 }
      }
      end += 1
    }
    unclosedEnd = end
  }
}

// MARK: - What is usual

extension TableSurvey {
  /// How many lines have a separator.
  func having(_ separator: UInt8) -> Int {
    lineCount - (Self.number(of: separator).map { histograms[$0 * Self.width] } ?? 0)
  }

  /// The largest number of lines that have the same number of a separator, at least one.
  func agreeing(on separator: UInt8) -> Int {
    guard let number = Self.number(of: separator) else { return 0 }
    return histograms[(number * Self.width + 1)..<((number + 1) * Self.width)].max() ?? 0
  }

  /// The most of a separator that a line has.
  func most(of separator: UInt8) -> Int {
    guard let number = Self.number(of: separator) else { return 0 }
    let counts = histograms[(number * Self.width)..<((number + 1) * Self.width)]
    return (counts.lastIndex { $0 > 0 } ?? counts.startIndex) - counts.startIndex
  }
}
