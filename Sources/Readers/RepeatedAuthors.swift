import CoterieRecords
import CoterieText

/// A list of authors without those that it names again: with the same identifier, or since the whole list
/// begins again after its end.
///
/// An author who is named again without an identifier stays in the list: the corpus counts them once.
/// What the list says of an author at the later place is kept with the earlier one.
struct RepeatedAuthors {
  /// The list that is left.
  private(set) var list: AuthorList
  /// What was left out.
  private(set) var problems: [AuthorsProblem] = []

  /// - Returns: Nil where nobody is named again, as nearly always.
  init?(in list: AuthorList) {
    self.list = list
    leaveOutSecondList()
    leaveOutIdentified()
    if problems.isEmpty { return nil }
  }

  private mutating func leaveOutSecondList() {
    let all = list.contributors
    guard all.count > 3, let count = (2...all.count - 2).first(where: { all.beginAgain(at: $0) })
    else { return }
    list.contributors = Array(all[..<count])
    for (place, person) in all.enumerated().dropFirst(count) {
      list.contributors[place % count].takeFacts(of: person)
    }
    problems.append(.restarted(after: count))
  }

  private mutating func leaveOutIdentified() {
    let all = list.contributors
    guard all.mayShareIdentifiers else { return }
    var places: [PersonKey: Int] = [:]
    var repeated: [Int] = []
    for (place, person) in all.enumerated() {
      let first = person.keys.compactMap { places[$0] }.first { all[$0].mayBeNamed(as: person) }
      for key in person.keys where places[key] == nil { places[key] = first ?? place }
      guard let first else { continue }
      list.contributors[first].takeFacts(of: person)
      repeated.append(place)
      let shared = person.identifiers.first { all[first].has($0) } ?? person.identifiers[0]
      problems.append(.repeated(person.name.full, id: shared.value))
    }
    for place in repeated.reversed() { list.contributors.remove(at: place) }
  }
}

/// An identifier, whoever says whose it is.
private struct PersonKey: Hashable {
  let kind: PersonIdentifier.Kind
  let value: String
}

extension [Contributor] {
  /// Whether two may have an identifier in common: each of a few is compared with each.
  fileprivate var mayShareIdentifiers: Bool {
    if count > 16 { return true }
    for place in indices.dropFirst() {
      for identifier in self[place].identifiers {
        for other in 0..<place where self[other].has(identifier) { return true }
      }
    }
    return false
  }

  /// Whether all from a place on are those from the beginning on, in the same order.
  fileprivate func beginAgain(at start: Int) -> Bool {
    guard self[0].name == self[start].name || self[0].sharesIdentifier(with: self[start]) else {
      return false
    }
    return indices.dropFirst(start).allSatisfy { self[$0 - start].isSame(as: self[$0]) }
  }
}

extension Contributor {
  fileprivate var keys: [PersonKey] {
    identifiers.map { PersonKey(kind: $0.kind, value: $0.value) }
  }

  fileprivate func has(_ identifier: PersonIdentifier) -> Bool {
    identifiers.contains { $0.kind == identifier.kind && $0.value == identifier.value }
  }

  fileprivate func sharesIdentifier(with other: Contributor) -> Bool {
    identifiers.contains { other.has($0) }
  }

  /// Whether the names are equal, or one is the other with fewer or shorter given names.
  fileprivate func mayBeNamed(as other: Contributor) -> Bool {
    name == other.name || haveWordsInCommon(name.full.folded, other.name.full.folded)
  }

  fileprivate func isSame(as other: Contributor) -> Bool {
    if sharesIdentifier(with: other) { return mayBeNamed(as: other) }
    let differs = identifiers.contains { own in
      other.identifiers.contains { $0.kind == own.kind }
    }
    return !differs && (name == other.name || name.full.folded == other.name.full.folded)
  }

  /// Takes what is said of the same person at another place.
  fileprivate mutating func takeFacts(of other: Contributor) {
    isCorresponding = isCorresponding || other.isCorresponding
    identifiers += other.identifiers.filter { !has($0) }
    affiliations += other.affiliations.filter { !affiliations.contains($0) }
    rawAffiliations += other.rawAffiliations.filter { !rawAffiliations.contains($0) }
    variants += other.variants.filter { !variants.contains($0) }
  }
}
