import CoterieCorpora
import CoterieIdentities
import CoterieParallel
import CoterieRecords
import Testing

/// What holds for any ledger and any corpus.
@Suite struct LedgerLawTests {
  private static let names = ["Wei Tan", "W. Tan", "Wei Tang", "Ann Lee", "A. Lee", "Bo Ek"]

  /// Papers of up to three names, and lines about their mentions and names.
  private struct Sample {
    var papers: [Record] = []
    var lines: [String] = []
    private var random: RepeatableGenerator
    private var mentions: [String] = []

    private let namesPeople: Bool

    /// - Parameter namesPeople: Whether lines are about names as well.
    init(seed: Int, namesPeople: Bool = true) {
      self.namesPeople = namesPeople
      random = RepeatableGenerator(seed: UInt64(seed))
      addPapers(6)
      for _ in 0..<6 { lines.append(line()) }
    }

    mutating func addPapers(_ count: Int) {
      for _ in 0..<count {
        let own = names.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
        let number = papers.count + 1
        papers.append(
          record(
            "A paper on the cuts of graphs of number \(number)", own.joined(separator: ","),
            2000 + number, identifiers: [identifier(.doi, "10.1000/\(number)")]))
        mentions += own.enumerated().map { "doi:10.1000/\(number)#\($0.offset + 1) \($0.element)" }
      }
    }

    private mutating func line() -> String {
      let (first, second) = (subject(), subject())
      return switch Int.random(in: 0..<10, using: &random) {
      case 0: "ignore\t\(first)"
      case 1, 2: "rename\t\(first)\tX \("YZ".randomElement(using: &random) ?? "Y")"
      case 3...6: "merge\t\(first)\t\(second)"
      default: "split\t\(first)\t\(second)"
      }
    }

    private mutating func subject() -> String {
      let isName = namesPeople && Int.random(in: 0..<3, using: &random) == 0
      let all = isName ? LedgerLawTests.names : mentions
      return all.randomElement(using: &random) ?? "Bo Ek"
    }

    mutating func shuffle() { lines.shuffle(using: &random) }

    func corpus(of papers: [Record]? = nil) -> Corpus {
      var options = CorpusOptions()
      options.ledger = Ledger(Array(lines.joined(separator: "\n").utf8), file: "who.tsv")
      return Corpus(table([papers ?? self.papers]), options: options)
    }

    /// The lines of which nothing is said.
    func appliedLines(of corpus: Corpus) -> [String] {
      let places = Set(
        corpus.diagnostics.filter { $0.location.file == "who.tsv" }.compactMap(\.location.line))
      let doubtful = Set(places.map { lines[$0 - 1] })
      return lines.filter { !doubtful.contains($0) }
    }
  }

  /// The authors of each paper, and how they are shown.
  private func people(_ corpus: Corpus) -> [[String]] {
    corpus.papers.map { paper in
      paper.authorships.map { "\($0.author) \($0.name) \(corpus.authors[$0.author].name)" }
    }
  }

  @Test(arguments: 0..<60)
  func doNotDependOnTheOrderOfTheLines(seed: Int) {
    var sample = Sample(seed: seed)
    let corpus = sample.corpus()
    let (before, applied) = (people(corpus), Set(sample.appliedLines(of: corpus)))
    sample.shuffle()
    let other = sample.corpus()
    #expect(people(other) == before)
    #expect(Set(sample.appliedLines(of: other)) == applied)
  }

  @Test(arguments: 0..<60)
  func holdOnceWhereTheyAreThereTwice(seed: Int) {
    var sample = Sample(seed: seed)
    let before = people(sample.corpus())
    sample.lines += sample.lines
    #expect(people(sample.corpus()) == before)
  }

  @Test(arguments: 0..<60)
  func lastWhereTheSamePapersComeAgain(seed: Int) {
    let sample = Sample(seed: seed)
    let corpus = sample.corpus()
    let doubled = sample.corpus(of: sample.papers + sample.papers)
    #expect(people(doubled) == people(corpus))
    #expect(sample.appliedLines(of: doubled) == sample.appliedLines(of: corpus))
  }

  /// What a line about two mentions says is so, also where other papers come before and after.
  @Test(arguments: 0..<120)
  func areObeyed(seed: Int) {
    var sample = Sample(seed: seed)
    let first = sample.corpus()
    expectObeyed(sample.appliedLines(of: first), in: first, seed)
    sample.addPapers(6)
    let grown = sample.corpus(of: sample.papers.reversed())
    expectObeyed(sample.appliedLines(of: grown), in: grown, seed)
  }

  /// Names can come to contradict when more mentions have them; single mentions can't.
  @Test(arguments: 0..<60)
  func ofMentionsLastWhereTheCorpusGrows(seed: Int) {
    var sample = Sample(seed: seed, namesPeople: false)
    let lines = Set(sample.appliedLines(of: sample.corpus()))
    sample.addPapers(6)
    #expect(Set(sample.appliedLines(of: sample.corpus(of: sample.papers.reversed()))) == lines)
  }

  private func expectObeyed(_ lines: [String], in corpus: Corpus, _ seed: Int) {
    for line in lines {
      let fields = line.split(separator: "\t").map { String($0) }
      let mentions = fields.dropFirst().compactMap { author(of: $0, in: corpus) }
      switch fields[0] {
      case "merge" where mentions.count == 2:
        #expect(mentions[0] == mentions[1], "\(seed): \(line)")
      case "split" where mentions.count == 2:
        #expect(mentions[0] != mentions[1], "\(seed): \(line)")
      case "rename" where mentions.count == 1:
        #expect(corpus.authors[mentions[0]].name.full == fields[2], "\(seed): \(line)")
      default: break
      }
    }
  }

  /// The author of a mention, such as `doi:10.1000/1#2 Wei Tan`; nil for names and for mentions that are
  /// ignored.
  private func author(of mention: String, in corpus: Corpus) -> Int? {
    guard mention.hasPrefix("doi:"), let sign = mention.firstIndex(of: "#") else { return nil }
    let value = mention[..<sign].dropFirst(4)
    let paper = corpus.papers.first { $0.identifiers.contains { $0.value == value } }
    let name = mention[sign...].dropFirst(3)
    return paper?.authorships.first { $0.name.full == name }?.author
  }
}
