import CoterieRecords

/// The order of records by what they say, and by nothing else: title key, year, names, then all texts.
///
/// Neither the place of a record in its file nor the order of files counts, so that what is decided in
/// this order is decided the same for any order of the records.
struct RecordOrder {
  let records: FoldedRecords

  init(_ records: FoldedRecords) { self.records = records }

  /// Whether the first record comes before the second.
  func isLess(_ first: Int, _ second: Int) -> Bool { compare(first, second) < 0 }

  /// Whether both say the same, their abstracts aside: a command that prints no abstracts does not read
  /// them, and must count the same papers as one that does.
  func areEqual(_ first: Int, _ second: Int) -> Bool { compareAllButAbstracts(first, second) == 0 }

  /// Below 0 where the first record comes before the second, 0 where both say the same.
  func compare(_ first: Int, _ second: Int) -> Int {
    let byOthers = compareAllButAbstracts(first, second)
    if byOthers != 0 { return byOthers }
    let abstracts = records.table.abstracts
    let digests = (abstracts.digest(of: first), abstracts.digest(of: second))
    return digests.0 == digests.1 ? 0 : digests.0 < digests.1 ? -1 : 1
  }

  private func compareAllButAbstracts(_ first: Int, _ second: Int) -> Int {
    let byTitle = compare(
      records.titleKey(of: first), records.titleKey(of: second), in: records.folded.keys)
    if byTitle != 0 { return byTitle }
    let years = (records.table.dates[first].year ?? 0, records.table.dates[second].year ?? 0)
    if years.0 != years.1 { return years.0 - years.1 }
    let byNames = compareRows(
      records.table.mentions[first], records.table.mentions[second]
    ) {
      compare(
        records.folded.nameKey($0.name), records.folded.nameKey($1.name), in: records.folded.keys)
    }
    return byNames != 0 ? byNames : compareDetails(first, second)
  }

  /// Compares what the records say beside title, year, names and abstract.
  private func compareDetails(_ first: Int, _ second: Int) -> Int {
    let own = numbers(of: first)
    let others = numbers(of: second)
    for (own, other) in zip(own, others) where own != other { return own < other ? -1 : 1 }
    return compareRows(allTexts(of: first)[...], allTexts(of: second)[...]) {
      compare($0, $1, in: records.table.texts)
    }
  }

  /// What a record says that is no text, as numbers. The length of each list comes before its elements, so
  /// that two records differ at a place that means the same in both.
  private func numbers(of record: Int) -> [UInt32] {
    let counts = [
      records.table.identifiers[record].count, records.table.fields[record].count,
      records.table.organisations[record].count, records.table.mentions[record].count,
    ]
    return [
      records.table.dates[record].rawValue, UInt32(records.table.kinds[record].rawValue),
      records.table.arePreprints[record] ? 1 : 0, records.table.hidden[record].rawValue,
    ] + counts.map { UInt32($0) }
      + records.table.identifiers[record].map { UInt32($0.kind.rawValue) }
      + records.table.fields[record].map { UInt32($0.field.rawValue) }
      + records.table.mentions.range(of: record).flatMap { numbers(ofMention: $0) }
  }

  private func numbers(ofMention number: Int) -> [UInt32] {
    let mention = records.table.mentions.elements[number]
    let facts = records.table.mentionFacts[number]
    return [
      UInt32(mention.givenLength), UInt32(mention.familyLength), UInt32(mention.role.rawValue),
      mention.isGroup ? 1 : 0, mention.isCorresponding ? 1 : 0, UInt32(facts.count),
    ] + facts.map(\.kindNumber)
  }

  /// All texts of a record.
  private func allTexts(of record: Int) -> [TextID] {
    let mentions = records.table.mentions.range(of: record)
    return [records.table.titles[record], records.table.venues[record]]
      + records.table.identifiers[record].map(\.value)
      + records.table.organisations[record].flatMap { texts(ofOrganisation: $0) }
      + records.table.fields[record].flatMap { [$0.name, $0.value] }
      + mentions.flatMap { number in
        let mention = records.table.mentions.elements[number]
        return [mention.name, mention.rawName]
          + records.table.mentionFacts[number].flatMap { fact in
            fact.kind == .organisation ? texts(ofOrganisation: fact.value) : [TextID(fact.value)]
          }
      }
  }

  private func texts(ofOrganisation number: UInt32) -> [TextID] {
    let row = records.table.organisationTable.rows[Int(number)]
    return [row.name, row.country, row.ror]
  }

  private func compare(_ first: TextID, _ second: TextID, in texts: TextTable) -> Int {
    if first == second { return 0 }
    return texts.isLess(first, second) ? -1 : 1
  }

  private func compareRows<Element>(
    _ first: ArraySlice<Element>, _ second: ArraySlice<Element>,
    by compare: (Element, Element) -> Int
  ) -> Int {
    for (own, other) in zip(first, second) {
      let order = compare(own, other)
      if order != 0 { return order }
    }
    return first.count - second.count
  }
}

extension MentionFact {
  /// A number for each kind of fact.
  fileprivate var kindNumber: UInt32 {
    switch kind {
    case .organisation: 0
    case .rawAffiliation: 1
    case .variant: 2
    case .identifier(let kind, let basis):
      3 + 2 * UInt32(kind.rawValue) + (basis == .stated ? 0 : 1)
    }
  }
}
