import CoterieIdentities

/// The numbers of the authors: by their first appearance in a list; those whom no list shows come last.
struct AuthorNumbers {
  private let numbers: [UInt32]
  private let persons: [UInt32]

  /// The number of authors.
  var count: Int { numbers.count }

  /// - Complexity: O(*n*) for *n* mentions.
  init(_ mentions: IdentityMentions, _ resolution: Resolution) {
    persons = resolution.persons
    var numbers = [UInt32](repeating: PaperTable.none, count: resolution.personCount)
    var next: UInt32 = 0
    for isUnlisted in [false, true] {
      for mention in 0..<mentions.count where mentions.isUnlisted(mention) == isUnlisted {
        let person = Int(persons[mention])
        guard numbers[person] == PaperTable.none else { continue }
        numbers[person] = next
        next += 1
      }
    }
    self.numbers = numbers
  }

  /// The number of the author of a mention.
  subscript(mention: Int) -> UInt32 { numbers[Int(persons[mention])] }
}
