import CoterieData

/// How many different full names have each family name and each first given name.
struct NameCounts {
  private var known: Set<String> = []
  private(set) var families = CountTable()
  private(set) var givens = CountTable()

  /// Counts the authors of records; a full name counts once, however many mentions it has.
  init(_ records: RecordTable) {
    for record in records.indices {
      for contributor in records.authors(of: record).contributors where !contributor.isGroup {
        count(contributor.name)
      }
    }
    families.total = known.count
    givens.total = known.count
  }

  private mutating func count(_ name: PersonName) {
    guard known.insert(NameKey(name).text).inserted else { return }
    let form = NameForm(name)
    families.count(form.family.joined(separator: " "))
    if let first = form.given.first, first.count > 1 { givens.count(first) }
  }
}
