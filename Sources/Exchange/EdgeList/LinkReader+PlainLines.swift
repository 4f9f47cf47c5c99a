import CoterieText

extension LinkReader {
  /// Reads lines as long as they need no care.
  mutating func readPlainLines(_ text: Span<UInt8>) {
    while builder.hasRoom(for: PendingEnds.most) {
      if pending.isEmpty { readNumberLines(text) }
      guard rows.place < text.count, readPlainLine(text) else { return }
    }
  }

  /// Reads lines as long as they are two whole numbers, and perhaps a third number, with one separator between,
  /// the vertices of which are known by number.
  private mutating func readNumberLines(_ text: Span<UInt8>) {
    let separator = shape.separator.byte
    let isWeighted = columns.weight != nil
    var place = rows.place
    var line = rows.nextLine
    // Four numbers of up to 7 digits, each with a byte behind it, take 32 bytes, and each is loaded as
    // 8 bytes.
    while place + 40 <= text.count, builder.hasRoom {
      let source = WholeNumber(text, at: place)
      let targetPlace = place + source.length + 1
      let target = WholeNumber(text, at: targetPlace)
      let targetEnd = targetPlace + target.length
      var next = targetEnd
      guard source.isUsual, target.isUsual,
        Self.separates(text[targetPlace - 1], separator)
      else { break }
      var weight: Double?
      if text[next] != 0x0A {
        guard isWeighted, Self.separates(text[next], separator) else { break }
        let field = WholeNumber(text, at: next + 1)
        next += 1 + field.length
        guard field.length > 0 else { break }
        weight = Double(field.value)
        if text[next] == UInt8(ascii: ".") {
          let decimals = WholeNumber(text, at: next + 1)
          next += 1 + decimals.length
          guard decimals.length > 0 else { break }
          weight = TextField.decimal(field.value, decimals.value, count: decimals.length)
        }
        guard text[next] == 0x0A else { break }
      }
      guard
        let first = builder.vertex(ofNumber: source.value, place..<(targetPlace - 1), in: text),
        let second = builder.vertex(ofNumber: target.value, targetPlace..<targetEnd, in: text)
      else { break }
      builder.addEdge(first, second, weight: weight, isDirected: isDirected, line: line)
      place = next + 1
      line += 1
    }
    rows.place = place
    rows.nextLine = line
  }

  /// Whether a byte separates two fields that have no blanks around them.
  @inline(__always)
  private static func separates(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == separator || separator == 0x20 && byte == 0x09
  }

  /// Reads a line that needs no care; false, and nothing is done, for all others.
  private mutating func readPlainLine(_ text: Span<UInt8>) -> Bool {
    var place = rows.place
    guard let source = plainField(text, &place),
      !TableRows.isCommentMark(text[source.range.lowerBound]),
      let target = plainField(text, &place)
    else { return false }
    var weight: Double?
    if place < text.count, text[place] != 0x0A {
      guard columns.weight != nil, let field = plainField(text, &place),
        let number = TextField.decimal(text, field.range)
      else { return false }
      weight = number
    }
    guard place >= text.count || text[place] == 0x0A else { return false }
    pending.addEdge(
      source, target, weight: weight, isDirected: isDirected, line: rows.nextLine, to: &builder,
      in: text)
    rows.place = place + 1
    rows.nextLine += 1
    return true
  }

  /// The field at a place, which moves behind it and the separator that follows; nil where there is none, or
  /// an empty one, or one that begins with a quote or holds a `&`.
  @inline(__always)
  private func plainField(_ text: Span<UInt8>, _ place: inout Int) -> TextField? {
    let separator = shape.separator.byte
    let isBlank = separator == 0x20
    while place < text.count, text[place] <= 0x20, text[place] != 0x0A,
      isBlank || text[place] != separator
    {
      place += 1
    }
    let start = place
    let isASCII = skipField(text, &place)
    guard place > start else { return nil }
    var field = TextField(range: start..<place, number: -1, isASCII: isASCII)
    if !TextField.isPlain(text[start]) || !TextField.isPlain(text[place - 1]) {
      field = TextField(visible: start..<place, of: text)
    } else if text[start] &- UInt8(ascii: "0") <= 9 {
      field.number = TextField.number(text, field.range)
    }
    guard !field.range.isEmpty, text[field.range.lowerBound] != UInt8(ascii: "\"") else {
      return nil
    }
    if shape.survey.hasAmpersands, field.range.contains(where: { text[$0] == UInt8(ascii: "&") }) {
      return nil
    }
    while isBlank, place < text.count, text[place] <= 0x20, text[place] != 0x0A { place += 1 }
    if !isBlank, place < text.count, text[place] == separator { place += 1 }
    return field
  }

  /// Moves behind a field, to what separates it from the next one; returns whether it is ASCII.
  @inline(__always)
  private func skipField(_ text: Span<UInt8>, _ place: inout Int) -> Bool {
    let separator = shape.separator.byte
    let isBlank = separator == 0x20
    var allBytes: UInt64 = 0
    while place + 8 <= text.count {
      let eight = EightBytes(text, at: place)
      let ends = isBlank ? eight.below(0x21) : eight.equal(to: separator) | eight.equal(to: 0x0A)
      let length = EightBytes.first(of: ends)
      allBytes |= eight.first(length)
      place += length
      if length < 8 { return allBytes & 0x8080_8080_8080_8080 == 0 }
    }
    while place < text.count {
      let byte = text[place]
      if byte == separator || byte == 0x0A || isBlank && byte <= 0x20 { break }
      allBytes |= UInt64(byte)
      place += 1
    }
    return allBytes & 0x8080_8080_8080_8080 == 0
  }
}
