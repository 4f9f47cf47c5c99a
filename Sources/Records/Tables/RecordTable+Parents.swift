import CoterieText

extension RecordTable {
  /// Gives records what they lack and the entries have to which they refer: a chapter the title, the editors
  /// and the date of its volume. The entries may be before or after them, in the same source or in another
  /// one; that of the same source is taken first.
  ///
  /// - Complexity: O(*n*) for *n* records and their fields where a record refers to another one.
  package mutating func inheritFromParents() {
    guard !parents.isEmpty else { return }
    let keys = ParentKeys(self)
    var inheritance = Inheritance()
    for (record, parent) in parents.sorted(by: { $0.key < $1.key }) {
      let ancestors = keys.ancestors(of: record, in: self)
      if ancestors.isEmpty { reportMissing(texts[parent], of: record) }
      for ancestor in ancestors { inherit(record, from: ancestor, &inheritance) }
    }
    parents = [:]
    insert(inheritance)
  }

  private mutating func reportMissing(_ parent: String, of record: Int) {
    let key = fields[record].first { $0.field == .key }.map { texts[$0.value] } ?? ""
    report(
      Diagnostic(.bibTeX(.missingParent(parent, key: key)), at: location(of: record)))
  }
}

/// What is to be added to the rows of records.
private struct Inheritance {
  /// The mentions that records take over, by their numbers among all mentions.
  var mentions: [Int: [Int]] = [:]
  var fields: [Int: [FieldRow]] = [:]
}

/// Finds records by the keys of their entries.
private struct ParentKeys {
  private var records: [String: [Int]] = [:]

  init(_ table: RecordTable) {
    let wanted = Set(table.parents.values.map { table.texts[$0].lowercased() })
    for record in table.indices {
      for field in table.fields[record] where field.field == .key {
        let key = table.texts[field.value].lowercased()
        if wanted.contains(key) { records[key, default: []].append(record) }
      }
    }
  }

  /// The entry to which a record refers, the one to which that refers, and so on.
  func ancestors(of record: Int, in table: RecordTable) -> [Int] {
    var found: [Int] = []
    var child = record
    while let parent = parent(of: child, in: table), parent != record, !found.contains(parent),
      found.count < Self.mostAncestors
    {
      found.append(parent)
      child = parent
    }
    return found
  }

  private static let mostAncestors = 8

  private func parent(of record: Int, in table: RecordTable) -> Int? {
    guard let key = table.parents[record],
      let candidates = records[table.texts[key].lowercased()]
    else { return nil }
    let source = table.sourceNumbers[record]
    return candidates.first { table.sourceNumbers[$0] == source && $0 != record }
      ?? candidates.first { $0 != record }
  }
}

extension RecordTable {
  private mutating func inherit(
    _ record: Int, from parent: Int, _ inheritance: inout Inheritance
  ) {
    if titles[record].isNone { titles[record] = titles[parent] }
    if dates[record] == PackedDate(nil) { dates[record] = dates[parent] }
    if venues[record].isNone { venues[record] = volumeTitle(of: parent) }
    inheritMentions(record, from: parent, &inheritance)
    var known = Set(
      (fields[record] + (inheritance.fields[record] ?? [])).map {
        FieldRow($0.field, .none, name: $0.name)
      })
    for field in fields[parent] where isInherited(field) {
      if known.insert(FieldRow(field.field, .none, name: field.name)).inserted {
        inheritance.fields[record, default: []].append(field)
      }
    }
  }

  /// What the papers of a volume or a journal have as their venue.
  private func volumeTitle(of record: Int) -> TextID {
    let name = fields[record].first { $0.field == .site && texts[$0.name] == "booktitle" }?.value
    if let name { return name }
    return kinds[record] == .book || venues[record].isNone ? titles[record] : venues[record]
  }

  private mutating func inheritMentions(
    _ record: Int, from parent: Int, _ inheritance: inout Inheritance
  ) {
    let own = mentions.range(of: record)
    let taken = inheritance.mentions[record] ?? []
    for isAuthor in [true, false] {
      func fits(_ mention: Int) -> Bool { mentions.elements[mention].isAuthor == isAuthor }
      guard !own.contains(where: fits), !taken.contains(where: fits) else { continue }
      let inherited = mentions.range(of: parent).filter(fits)
      if inherited.isEmpty { continue }
      inheritance.mentions[record, default: []] += inherited
      if isAuthor { hidden[record] = hidden[parent] }
    }
  }

  private func isInherited(_ field: FieldRow) -> Bool {
    switch field.field {
    case .volume, .issue, .language: true
    case .site: ["publisher", "series"].contains(texts[field.name])
    default: false
    }
  }

  /// Adds what records take over to their rows.
  private mutating func insert(_ inheritance: Inheritance) {
    if !inheritance.fields.isEmpty {
      let old = fields
      fields = Jagged()
      for record in indices {
        fields.append(contentsOf: old[record])
        fields.append(contentsOf: inheritance.fields[record] ?? [])
        fields.endRow()
      }
    }
    guard !inheritance.mentions.isEmpty else { return }
    let old = takeMentions()
    for record in indices {
      for number in Array(old.mentions.range(of: record)) + (inheritance.mentions[record] ?? []) {
        for fact in old.facts[number] { append(fact) }
        append(old.mentions.elements[number])
      }
      endMentions()
    }
  }
}
