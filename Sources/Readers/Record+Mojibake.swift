import CoterieRecords
import CoterieText

extension Record {
  /// Repairs the texts that are UTF-8 that was read in another encoding and saved again: title, venue, names
  /// and addresses.
  ///
  /// - Returns: What is said of them.
  mutating func repairMojibake() -> [Diagnostic] {
    guard mayBeMojibake else { return [] }
    var found: [Diagnostic] = []
    title.repairMojibake(at: location, &found)
    venue?.repairMojibake(at: location, &found)
    authors.repairMojibake(at: location, &found)
    var known: [Diagnostic] = []
    for place in splits.indices { splits[place].repairMojibake(at: location, &known) }
    for place in unlikelySplits.indices {
      unlikelySplits[place].repairMojibake(at: location, &known)
    }
    return found
  }

  /// Whether a text may need it: most records are looked through and left as they are.
  private var mayBeMojibake: Bool {
    title.mayBeMojibake || venue?.mayBeMojibake == true || authors.mayBeMojibake
  }
}

extension TitleAndAuthors {
  fileprivate mutating func repairMojibake(
    at location: SourceLocation, _ found: inout [Diagnostic]
  ) {
    title.repairMojibake(at: location, &found)
    authors.repairMojibake(at: location, &found)
  }
}

extension AuthorList {
  /// Whether a text may need to be repaired.
  var mayBeMojibake: Bool {
    contributors.contains { person in
      person.name.given.mayBeMojibake || person.name.family.mayBeMojibake
        || person.rawAffiliations.contains(where: \.mayBeMojibake)
    }
  }

  /// Repairs the names and addresses, and adds what is said of them.
  mutating func repairMojibake(at location: SourceLocation, _ found: inout [Diagnostic]) {
    for place in contributors.indices {
      contributors[place].repairMojibake(at: location, &found)
    }
  }
}

extension Contributor {
  fileprivate mutating func repairMojibake(
    at location: SourceLocation, _ found: inout [Diagnostic]
  ) {
    for place in rawAffiliations.indices {
      rawAffiliations[place].repairMojibake(at: location, &found)
    }
    // The whole name must prove it: one part of it may look so by chance.
    guard name.full.repairedMojibake != nil else { return }
    var (given, family) = (name.given, name.family)
    given.repairMojibake(at: location, &found)
    family.repairMojibake(at: location, &found)
    name = PersonName(given: given, family: family, suffix: name.suffix)
  }
}

extension String {
  fileprivate mutating func repairMojibake(
    at location: SourceLocation, _ found: inout [Diagnostic]
  ) {
    guard let repaired = repairedMojibake else { return }
    found.append(mojibake(repaired, at: location))
    self = repaired
  }

  /// What is said of a text that was repaired.
  func mojibake(_ repaired: String, at location: SourceLocation) -> Diagnostic {
    let problem = TextProblem.mojibake(shortened(to: 60), repaired: repaired.shortened(to: 60))
    return Diagnostic(.text(problem), at: location)
  }
}
