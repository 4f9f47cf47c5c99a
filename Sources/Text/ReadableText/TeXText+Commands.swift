extension TeXText {
  /// Reads a command and its arguments.
  mutating func command() {
    let start = place
    place += 1
    guard let first = next else {
      output.append("\\")
      return
    }
    guard ("a"..."z").contains(first) || ("A"..."Z").contains(first) else {
      place += 1
      sign(first)
      return
    }
    while let letter = next, ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) {
      place += 1
    }
    let name = String(String.UnicodeScalarView(scalars[start + 1..<place]))
    word(name, writtenFrom: start)
  }

  /// A command of one sign: an accent, a blank, a sign that TeX would otherwise take for markup.
  private mutating func sign(_ scalar: Unicode.Scalar) {
    if !isMath, let accent = TeXSymbols.signAccents[scalar] {
      return put(accent: accent, orSign: scalar)
    }
    switch scalar {
    case "(", "[": isMath = true
    case ")", "]": isMath = false
    case "-", "/", "@", "!": break
    case ",", ";", ":", " ", "\\", "\n", ">":
      if output.last != " " { output.append(" ") }
    default: output.append(scalar)
    }
  }

  private mutating func word(_ name: String, writtenFrom start: Int) {
    if let letter = TeXSymbols.letters[name], !isMath || name.count > 1 {
      output.append(contentsOf: letter.unicodeScalars)
      skipBlanks()
    } else if let accent = TeXSymbols.accents[name], isMath || name.count == 1 {
      put(accent: accent, orSign: nil)
    } else if let accent = TeXSymbols.textAccents[name], !isMath {
      put(accent: accent, orSign: nil)
    } else if let symbol = TeXSymbols.symbols[name] {
      if next == " ", output.last != " " { skipBlanks() }
      output.append(contentsOf: symbol.unicodeScalars)
    } else if TeXSymbols.functions.contains(name) {
      if let last = output.last, last.properties.isAlphabetic { output.append(" ") }
      output.append(contentsOf: name.unicodeScalars)
    } else if TeXSymbols.silent.contains(name) {
      skipBlanks()
    } else {
      construct(name, writtenFrom: start)
    }
  }

  /// A command that works on its arguments; an unknown one keeps its name, but for its backslash in
  /// mathematics and in front of a group.
  private mutating func construct(_ name: String, writtenFrom start: Int) {
    switch name {
    case "frac", "dfrac", "tfrac", "nicefrac", "sfrac":
      output.append(contentsOf: enclosed(argument()))
      output.append("/")
      output.append(contentsOf: enclosed(argument()))
    case "binom":
      let (above, below) = (argument(), argument())
      output.append(contentsOf: "(\(above) choose \(below))".unicodeScalars)
    case "sqrt":
      root()
    case "mathbb", "Bbb":
      output.append(contentsOf: String(argument()).unicodeScalars.map(TeXSymbols.doubleStruck))
    case "not":
      let struck = argument()
      output.append(contentsOf: struck.prefix(1) + ["\u{338}"] + struck.dropFirst())
    case "textsuperscript": put(script: argument(), sign: "^")
    case "textsubscript": put(script: argument(), sign: "_")
    case "href", "textcolor", "texorpdfstring", "bibinfo":
      _ = argument()
      output.append(contentsOf: argument())
    case let name where TeXSymbols.withoutText.contains(name):
      _ = argument()
    case _ where putJoinedLetter(name): break
    case _ where isMath || next == "{":
      if next != "{" { output.append(contentsOf: name.unicodeScalars) }
    default:
      output.append(contentsOf: scalars[start..<place])
    }
  }

  /// Writes an unknown command that goes on a word with small letters, `Przemys\law`, as the letter with which it
  /// begins and the rest; returns whether it is one.
  private mutating func putJoinedLetter(_ name: String) -> Bool {
    guard !isMath, let last = output.last, last.properties.isAlphabetic,
      last.properties.isLowercase,
      let letter = TeXSymbols.joinedLetters.first(where: { name.hasPrefix($0) }),
      name.dropFirst(letter.count).allSatisfy(\.isLowercase)
    else { return false }
    output.append(contentsOf: (TeXSymbols.letters[letter] ?? "").unicodeScalars)
    output.append(contentsOf: name.dropFirst(letter.count).unicodeScalars)
    return true
  }

  /// Puts an accent on the first letter of the argument; writes its sign where there is none, as in
  /// `\~{}`.
  private mutating func put(accent: Unicode.Scalar, orSign sign: Unicode.Scalar?) {
    let letters = argument()
    guard let first = letters.first else {
      if let sign { output.append(sign) }
      return
    }
    // TeX writes the accented i without its dot.
    let base: Unicode.Scalar = first == "ı" ? "i" : first == "ȷ" ? "j" : first
    var rest = letters.dropFirst()
    if rest.isEmpty, let letter = TeXSymbols.composed(base, accent) {
      output.append(letter)
      return
    }
    output.append(base)
    while let mark = rest.first, mark.properties.canonicalCombiningClass != .notReordered {
      output.append(mark)
      rest = rest.dropFirst()
    }
    output.append(accent)
    output.append(contentsOf: rest)
  }

  private mutating func root() {
    if next == "[", let close = scalars[place..<limit].prefix(8).firstIndex(of: "]"),
      scalars[place + 1..<close].allSatisfy({ $0.properties.isAlphabetic || $0.isDigit })
    {
      let degree = String.UnicodeScalarView(scalars[place + 1..<close])
      place = close + 1
      put(script: degree, sign: "^")
    }
    output.append("√")
    output.append(contentsOf: enclosed(argument()))
  }

  mutating func skipBlanks() {
    while next == " " { place += 1 }
  }

  /// The text in parentheses where it is more than one word or number.
  private func enclosed(_ text: String.UnicodeScalarView) -> String.UnicodeScalarView {
    let isWord = text.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return isWord || text.count == 1 ? text : ("(" + String(text) + ")").unicodeScalars
  }
}

// MARK: - Subscripts and superscripts

extension TeXText {
  /// Reads `_` or `^` and what it raises or lowers. In a text it is markup before a group, and a `^`
  /// also between a letter and a digit.
  mutating func script(_ sign: Unicode.Scalar) {
    let following = place + 1 < limit ? scalars[place + 1] : " "
    let isPower =
      sign == "^" && following.isDigit
      && output.last.map { $0.properties.isAlphabetic } ?? false
    guard isMath || isPower || (following == "{" && matches[place + 1] >= 0) else {
      return put(sign)
    }
    place += 1
    put(script: argument(), sign: sign)
  }

  private mutating func put(script: String.UnicodeScalarView, sign: Unicode.Scalar) {
    let table = sign == "^" ? TeXSymbols.superscripts : TeXSymbols.subscripts
    let trimmed = script.filter { $0 != " " }
    let small = trimmed.compactMap { table[$0] }
    if small.count == trimmed.count {
      output.append(contentsOf: small)
    } else {
      output.append(sign)
      output.append(contentsOf: enclosed(script))
    }
  }
}
