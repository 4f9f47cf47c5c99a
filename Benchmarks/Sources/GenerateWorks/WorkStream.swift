/// All works, one after the other.
struct WorkStream {
  private let options: GeneratorOptions
  private let world: World
  private var collaborations: Collaborations
  private var records: WorkText
  private var largePapers = 0
  /// The authors of large papers who have written nothing else.
  private var largeAuthors = 0

  init(_ options: GeneratorOptions) {
    self.options = options
    world = World(seed: options.seed, isPlain: options.isPlain, adversary: options.adversary)
    collaborations = Collaborations(
      works: options.works, seed: options.seed, largestTeam: options.largestTeam)
    records = WorkText(world: world, isFull: options.isFull)
  }

  /// What was written, for whoever compares the cost of reading it.
  struct Summary {
    var works = 0
    var authors = 0
    var mentions = 0
    var bytes = 0

    var json: String {
      #"{"works":\#(works),"authors":\#(authors),"mentions":\#(mentions),"bytes":\#(bytes)}"#
    }
  }

  /// Writes every work; `flush` takes some megabytes of text at a time.
  mutating func write(flush: ([UInt8]) throws -> Void) rethrows -> Summary {
    var summary = Summary()
    for work in 0..<options.works {
      summary.mentions += writeWork(work)
      if isPlaceOfLargePaper(work) { summary.mentions += writeLargePaper() }
      if records.text.count >= 1 << 22 || work == options.works - 1 {
        summary.bytes += records.text.count
        try flush(records.text.bytes)
        records.removeAll()
      }
    }
    summary.works = options.works + largePapers
    summary.authors = collaborations.authorCount + largeAuthors
    return summary
  }

  /// Writes a work and returns how many authors it has.
  private mutating func writeWork(_ work: Int) -> Int {
    var draws = RandomStream(seed: options.seed, .variant, work)
    if let original = repeated(by: work, &draws) {
      collaborations.addRepeat()
      return writeRecord(of: original, number: work, draws)
    }
    collaborations.addWork()
    return writeRecord(of: work, number: work, draws)
  }

  /// The work that another one repeats: one in fifty, with an original that is none itself.
  private func repeated(by work: Int, _ draws: inout RandomStream) -> Int? {
    guard !options.isPlain, options.adversary == nil, work > 0, draws.happens(perThousand: 20)
    else { return nil }
    let original = work - 1 - draws.below(min(work, 200_000))
    return collaborations.team(of: original).isEmpty ? nil : original
  }

  private mutating func writeRecord(of work: Int, number: Int, _ draws: RandomStream) -> Int {
    var draws = draws
    let team = collaborations.team(of: work)
    let authors = team.map {
      Person(Int($0), of: collaborations.community(of: $0), in: world)
    }
    let community = team.first.map { collaborations.community(of: $0) } ?? 0
    var facts = WorkFacts(of: work, community: community, in: world)
    if work != number { facts.becomeRepeat(number: number, &draws) }
    records.write(facts, authors, draws)
    return team.count
  }
}

// MARK: - Papers of large collaborations

extension WorkStream {
  /// The number of the first author of large papers only: above all others of ten million works.
  private static let firstLargeAuthor = 14_000_000

  /// Large papers are spread evenly over the file.
  private func isPlaceOfLargePaper(_ work: Int) -> Bool {
    largePapers < options.largePapers
      && work + 1 >= options.works * (largePapers + 1) / (options.largePapers + 1)
  }

  /// Writes a paper of thousands of authors, beside the works and without a trace in them.
  ///
  /// One author in ten has written other works; the others are on this paper only.
  private mutating func writeLargePaper() -> Int {
    var draws = RandomStream(seed: options.seed, .largePaper, largePapers)
    let first = Self.firstLargeAuthor + largePapers * options.largeSize
    var known = Set<Int>()
    let authors = (0..<options.largeSize).map { place in
      let earlier = draws.below(collaborations.authorCount)
      let isKnown = place % 10 == 0 && known.insert(earlier).inserted
      return Person(isKnown ? earlier : first + place, of: largePapers, in: world)
    }
    largePapers += 1
    largeAuthors += authors.count - known.count
    let number = options.works + largePapers
    records.write(WorkFacts(of: number, community: largePapers, in: world), authors, draws)
    return authors.count
  }
}
