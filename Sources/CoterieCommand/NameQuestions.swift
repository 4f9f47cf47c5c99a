import CoterieAnalyses
import CoterieCorpora
import CoterieRecords
import CoterieText

/// Questions about who is who, asked one after the other. Each answer is in the ledger before the next
/// question is asked, so that asking can stop anywhere and go on later.
struct NameQuestions {
  private enum Answer {
    case same, different, skip, quit
  }

  private let corpus: Corpus
  private let ledger: LedgerFile

  init(_ corpus: Corpus, _ ledger: LedgerFile) {
    self.corpus = corpus
    self.ledger = ledger
  }

  /// Asks the questions in their order, until all are asked or the user stops.
  ///
  /// - Returns: How many were answered.
  func ask(_ proposals: [IdentityProposal]) throws -> Int {
    let explanations = corpus.explanations(of: proposals)
    var count = 0
    for (number, proposal) in proposals.enumerated() {
      let name = proposal.mentions.first.name.readable.full.withVisibleControls
      let chance = Int((proposal.probability * 100).rounded())
      Console.write(
        """

        \(number + 1) of \(proposals.count.grouped): \(name), probability \(chance) %
          \(line(of: proposal.mentions.first))
          \(line(of: proposal.mentions.second))
          \(proposal.reasons(explanations[number]))
        One person? (y)es, (n)o, (s)kip, (q)uit: 
        """)
      switch answer() {
      case .same: count += try keep(proposal, areSame: true)
      case .different: count += try keep(proposal, areSame: false)
      case .skip: continue
      case .quit: return count
      }
    }
    return count
  }

  private func keep(_ proposal: IdentityProposal, areSame: Bool) throws -> Int {
    guard let entry = corpus.ledgerEntry(answering: proposal, areSame: areSame) else { return 0 }
    return try ledger.append([entry])
  }

  private func answer() -> Answer {
    while true {
      let answer: Answer? =
        switch KeyPress.next() {
        case "y": .same
        case "n": .different
        case "s": .skip
        case "q", "\u{4}", nil: .quit
        default: nil
        }
      guard let answer else { continue }
      Console.write("\(answer)\n")
      return answer
    }
  }

  /// The year, the title and the other authors of a paper.
  private func line(of mention: IdentityProposal.Mention) -> String {
    let paper = corpus.papers[mention.paper]
    let own = mention.name.full
    let others = paper.authorships.map(\.name).filter { $0.full != own }.map(\.readable.full)
    let names =
      others.isEmpty
      ? ""
      : ", with \(others.prefix(4).joined(separator: ", "))"
        + (others.count > 4 ? " and \(others.count - 4) more" : "")
    return "\(paper.yearText ?? "no year"): \(paper.title.readable)\(names)".withVisibleControls
  }
}
