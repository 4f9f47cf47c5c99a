/// The addresses of an entry's authors: each with its authors where the entry says so.
struct BibTeXAddresses {
  /// The addresses of each author, by place.
  private(set) var ofAuthors: [[String]]
  /// The places of authors to whom readers should write.
  private(set) var corresponding: Set<Int> = []
  /// The addresses that belong to the paper.
  private(set) var ofPaper: [String] = []

  init(_ fields: BibTeXFields, _ names: [BibTeXName]) {
    ofAuthors = Array(repeating: [], count: names.count)
    guard let text = fields[.affiliation] else { return }
    let lines = Self.lines(of: text)
    let people = BibTeXPeople(names)
    let found = lines.map { Self.names(of: $0, people) }
    if found.contains(where: { $0 != nil }) {
      var later: [(Int, String)] = []
      for (line, names) in zip(lines, found) { add(line, names, &later) }
      for (place, address) in later where ofAuthors[place].isEmpty {
        ofAuthors[place].append(address)
      }
    } else {
      addList(Self.items(of: text, lines), names)
    }
  }

  /// The lines that end with a point. Web of Science breaks longer ones at blanks.
  private static func lines(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    for place in text.indices
    where text[place] == UInt8(ascii: "\n") || text[place] == UInt8(ascii: "\r") {
      guard text[start..<place].withoutOuterBlanks.last == UInt8(ascii: ".") else { continue }
      lines.append(text[start..<place].collapsed)
      start = place + 1
    }
    lines.append(text[start...].collapsed)
    return lines.filter { !$0.isEmpty }
  }

  // MARK: Lines with names

  private struct Line {
    var places: [Int] = []
    var address = ""
    var isCorresponding = false
  }

  /// The authors before an address: `Lund, Asta; Li, Bo, Univ X, City, Country.`
  private static func names(of line: ArraySlice<UInt8>, _ people: BibTeXPeople) -> Line? {
    var found = Line()
    var items = line.readableText.split(separator: ";").map { String($0) }
    guard var last = items.popLast() else { return nil }
    if line.firstIndex(ofWord: " author)") != nil {
      for mark in [" (Corresponding Author)", " (Reprint Author)"] where last.contains(mark) {
        found.isCorresponding = true
        last = last.replacing(mark, with: "")
      }
    }
    let parts = last.split(separator: ",").map { $0.drop { $0 == " " } }
    guard parts.count > 2 else { return nil }
    items.append(parts[..<2].joined(separator: ", "))
    for item in items {
      let plain = found.isCorresponding ? item.replacing(" (Corresponding Author)", with: "") : item
      if let place = people.place(of: String(plain.drop { $0 == " " })) {
        found.places.append(place)
      }
    }
    guard !found.places.isEmpty else { return nil }
    found.address = String(parts[2...].joined(separator: ", ").withoutFinalPoint)
    return found
  }

  private mutating func add(
    _ line: ArraySlice<UInt8>, _ found: Line?, _ later: inout [(Int, String)]
  ) {
    guard let found else {
      ofPaper.append(String(line.readableText.withoutFinalPoint))
      return
    }
    for place in found.places {
      if found.isCorresponding {
        corresponding.insert(place)
        later.append((place, found.address))
      } else if !ofAuthors[place].contains(found.address) {
        ofAuthors[place].append(found.address)
      }
    }
  }

  // MARK: Lists without names

  private static func items(
    of text: ArraySlice<UInt8>, _ lines: [ArraySlice<UInt8>]
  ) -> [String] {
    let semicolon = UInt8(ascii: ";")
    let items =
      lines.count > 1 && !text.contains(semicolon) ? lines : text.split(separator: semicolon)
    return items.map { String($0.readableText.withoutFinalPoint) }.filter { !$0.isEmpty }
  }

  /// Adds addresses without names. As many as there are authors, one of them twice, are theirs in order; so is
  /// that of the only author.
  private mutating func addList(_ items: [String], _ names: [BibTeXName]) {
    let isParallel = items.count == names.count && Set(items).count < items.count
    if names.count == 1 {
      ofAuthors[0] = items
    } else if isParallel {
      for (place, address) in items.enumerated() { ofAuthors[place] = [address] }
    } else {
      for address in items where !ofPaper.contains(address) { ofPaper.append(address) }
    }
  }
}

extension String {
  fileprivate var withoutFinalPoint: Substring { hasSuffix(".") ? dropLast() : self[...] }
}
