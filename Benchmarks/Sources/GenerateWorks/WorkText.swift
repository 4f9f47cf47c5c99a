/// Writes works as the OpenAlex interface prints them, one line each.
struct WorkText {
  var text = JSONText()
  let world: World
  /// Whether records have all fields, about 35 KB of them, or those that networks are made of.
  let isFull: Bool

  init(world: World, isFull: Bool) {
    self.world = world
    self.isFull = isFull
  }

  /// A work as it is being written.
  struct Work {
    let facts: WorkFacts
    let authors: [Person]
    /// Draws whatever two records of a work may say differently.
    var draws: RandomStream
  }

  mutating func removeAll() { text.removeAll() }

  /// Writes a record and the end of its line.
  mutating func write(_ facts: WorkFacts, _ authors: [Person], _ draws: RandomStream) {
    var work = Work(facts: facts, authors: authors, draws: draws)
    text.write("{")
    for (place, field) in fields(&work.draws).enumerated() {
      if place > 0 { text.write(",") }
      write(field, of: &work)
    }
    text.write("}\n")
  }

  /// The fields in their order, which for one full record in ten is a random one.
  private func fields(_ draws: inout RandomStream) -> [WorkField] {
    guard isFull else {
      return WorkField.short.filter { draws.happens(perThousand: $0.frequency) }
    }
    var fields = WorkField.allCases
    guard draws.below(10) == 0 else { return fields }
    for remaining in stride(from: fields.count, to: 1, by: -1) {
      fields.swapAt(draws.below(remaining), remaining - 1)
    }
    return fields
  }

  private mutating func write(_ field: WorkField, of work: inout Work) {
    switch field {
    case .id: writeAddress(#""id":"https://openalex.org/W"#, work.facts.id)
    case .doi: writeMember("doi", work.facts.doi)
    case .title: writeTitle("title", work)
    case .displayName: writeTitle("display_name", work)
    case .publicationYear:
      text.write(#""publication_year":"#)
      text.write(work.facts.year)
    case .publicationDate: writeDate(work)
    case .ids: writeIDs(work)
    case .language: text.write(#""language":"en""#)
    case .primaryLocation:
      text.write(#""primary_location":"#)
      writeLocation(of: work, venue: work.facts.venue)
    case .type: text.write(#""type":"article""#)
    case .authorships: writeAuthorships(of: &work)
    case .citedByCount:
      text.write(#""cited_by_count":"#)
      text.write(work.facts.citations)
    case .biblio: writeBiblio(work)
    case .primaryTopic:
      text.write(#""primary_topic":"#)
      writeTopic(work.facts.topic)
    case .keywords: writeKeywords(of: &work)
    case .referencedWorks: writeReferences(of: &work)
    case .abstract: writeAbstract(of: &work)
    default: writeFurther(field, of: &work)
    }
  }
}

// MARK: - Members

extension WorkText {
  /// Writes the beginning of a member whose value is an address, its number and the closing quote.
  mutating func writeAddress(_ beginning: String, _ number: Int) {
    text.write(beginning)
    text.write(number)
    text.write("\"")
  }

  /// Writes a member whose value is escaped text or null.
  mutating func writeMember(_ name: String, _ value: [UInt8]?) {
    text.write("\"")
    text.write(name)
    guard let value else { return text.write("\":null") }
    text.write("\":\"")
    text.write(value)
    text.write("\"")
  }

  private mutating func writeTitle(_ name: String, _ work: Work) {
    text.write("\"")
    text.write(name)
    text.write("\":")
    text.write(work.facts.title)
  }

  private mutating func writeDate(_ work: Work) {
    text.write(#""publication_date":""#)
    text.write(work.facts.year)
    text.write("-")
    text.write(work.facts.month, width: 2)
    text.write("-")
    text.write(work.facts.day, width: 2)
    text.write("\"")
  }

  private mutating func writeIDs(_ work: Work) {
    writeAddress(#""ids":{"openalex":"https://openalex.org/W"#, work.facts.id)
    if let doi = work.facts.doi {
      text.write(",")
      writeMember("doi", doi)
    }
    text.write("}")
  }

  private mutating func writeBiblio(_ work: Work) {
    text.write(#""biblio":{"volume":""#)
    text.write(work.facts.volume)
    text.write(#"","issue":""#)
    text.write(work.facts.issue)
    text.write(#"","first_page":""#)
    text.write(work.facts.firstPage)
    text.write(#"","last_page":""#)
    text.write(work.facts.firstPage + work.facts.pageCount)
    text.write(#""}"#)
  }
}
