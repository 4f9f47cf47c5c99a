import CoterieRecords
import CoterieText

extension Record {
  /// Repairs the texts that are UTF-8 that was read in another encoding and saved again: title, venue, names
  /// and addresses.
  ///
  /// - Returns: What is said of them.
  mutating func repairMojibake() -> [Diagnostic] {
    var found: [Diagnostic] = []
    title.repairMojibake(at: location, &found)
    if venue?.repairedMojibake != nil { venue?.repairMojibake(at: location, &found) }
    for place in authors.contributors.indices {
      authors.contributors[place].repairMojibake(at: location, &found)
    }
    return found
  }
}

extension Contributor {
  fileprivate mutating func repairMojibake(
    at location: SourceLocation, _ found: inout [Diagnostic]
  ) {
    for place in rawAffiliations.indices {
      rawAffiliations[place].repairMojibake(at: location, &found)
    }
    let count = found.count
    var (given, family) = (name.given, name.family)
    given.repairMojibake(at: location, &found)
    family.repairMojibake(at: location, &found)
    if found.count > count { name = PersonName(given: given, family: family, suffix: name.suffix) }
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
