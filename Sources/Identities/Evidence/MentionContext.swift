import CoterieRecords
import CoterieText

/// The mentions of a corpus, and what is looked up for each while names are compared.
struct MentionContext: Sendable {
  let mentions: IdentityMentions
  let names: NameTraits
  let model: IdentityModel
  /// The paper of each mention.
  private let papers: [UInt32]

  /// Looks up what is compared; a corpus without titles and co-authors gets what its model says of one.
  init(_ mentions: IdentityMentions, _ model: IdentityModel, threads: Int?) {
    self.mentions = mentions
    names = NameTraits(mentions, model, threads: threads)
    var model = model
    if mentions.areEvidencePoor { model.coefficients.intercept += model.coefficients.evidencePoor }
    self.model = model
    papers = mentions.papers.indices.flatMap { paper in
      repeatElement(UInt32(truncatingIfNeeded: paper), count: mentions.mentions(of: paper).count)
    }
  }

  func paper(of mention: Int) -> Int { Int(papers[mention]) }

  /// Mentions in the order of the years and titles of their papers.
  func ordered(_ own: [Int]) -> [Int] {
    let marks = own.map { mention -> (year: Int16, title: UInt64, mention: Int) in
      let paper = mentions.papers[paper(of: mention)]
      let title = unsafe mentions.keys.withBytes(of: paper.titleKey) {
        unsafe stableHash(.init($0))
      }
      return (paper.year, title, mention)
    }
    return marks.sorted { $0 < $1 }.map(\.mention)
  }

  /// The words of a title or venue, by its key.
  func bag(of key: TextID, _ kind: WordKind) -> WordBag {
    let folded = unsafe mentions.keys.withBytes(of: key) { unsafe Array($0) }
    return WordBag(kind.words(ofFolded: folded).map { WordKey($0) }, model.frequencies(kind))
  }

  /// The organisations of a mention, or those of its paper where they belong to no author, as numbers of
  /// texts, ascending.
  func addresses(of mention: Int) -> [UInt32] {
    let records = mentions.records
    let own = mentions.facts(of: mention).compactMap { fact -> UInt32? in
      switch fact.kind {
      case .organisation: records.organisationTable.rows[Int(fact.value)].name.rawValue
      case .rawAffiliation: fact.value
      case .identifier, .variant: nil
      }
    }
    return Set(own.isEmpty ? addresses(ofPaperOf: mention) : own).sorted()
  }

  /// The organisations of the record of a mention that belong to none of its authors.
  private func addresses(ofPaperOf mention: Int) -> [UInt32] {
    guard let record = mentions.record(of: mention) else { return [] }
    let records = mentions.records
    return records.organisations[record].map {
      records.organisationTable.rows[Int($0)].name.rawValue
    }
  }

  /// The words of organisations, by the numbers of their texts.
  func bag(ofAddresses addresses: [UInt32]) -> WordBag {
    let words = addresses.flatMap { number in
      WordKind.organisation.words(of: mentions.records.texts[TextID(number)])
    }
    return WordBag(words.map { WordKey(Array($0.utf8)) }, model.frequencies(.organisation))
  }
}
