public import CoterieCorpora
public import CoterieIdentities
import CoterieRecords
import CoterieText

extension Corpus {
  /// Decisions about identity that may be wrong, as a table: what an answer would change, and why.
  public func proposalTable(of proposals: [IdentityProposal]) -> Table {
    let explanations = explanations(of: proposals)
    let neighbours = LinkedAuthors(self)
    return Table(
      columns: [
        Table.Column("question", "Question", "What may be wrong: merge two authors, or split one."),
        Table.Column("name", "Name", "The name of the author, or of the first of two."),
        Table.Column("author", "Author", "The id of the author, or of the first of two."),
        Table.Column("other", "Other", "The id of the second author; empty for a split."),
        Table.Column(
          "probability", "Probability", "How probable it is that both mentions are one person."),
        Table.Column("mentions", "Mentions", "How many mentions each of the two has."),
        Table.Column("first", "First paper", "The paper of one of the two mentions."),
        Table.Column("second", "Second paper", "The paper of the other."),
        Table.Column("reasons", "Reasons", "What speaks for and against, in natural-log odds."),
        Table.Column("change", "Change", "What the other answer would change in the network."),
        Table.Column(
          "value", "Value", "How many pairs of mentions are expected to be wrong now."),
        Table.Column("answer", "Answer", "For the answer: same or different."),
        Table.Column("subject", "Subject", "One mention, as a ledger names it."),
        Table.Column("object", "Object", "The other mention, as a ledger names it."),
      ],
      rows: zip(proposals, explanations).map { proposal, explanation in
        let (first, second) = (proposal.authors.first, proposal.authors.second)
        return [
          .text(proposal.kind.rawValue), .text(authors[first].name.full), .text(authors[first].id),
          Table.Cell(proposal.kind == .merge ? authors[second].id : nil),
          Table.Cell(proposal.probability),
          .text("\(proposal.sizes.first) and \(proposal.sizes.second)"),
          .text(title(of: proposal.mentions.first)), .text(title(of: proposal.mentions.second)),
          .text(proposal.reasons(explanation)), .text(neighbours.change(proposal)),
          Table.Cell(proposal.value), .text(""),
          Table.Cell(ledgerSubject(of: proposal.mentions.first)?.description),
          Table.Cell(ledgerSubject(of: proposal.mentions.second)?.description),
        ]
      })
  }

  private func title(of mention: IdentityProposal.Mention) -> String {
    let paper = papers[mention.paper]
    return [paper.title.readable, paper.yearText].compactMap { $0 }.joined(separator: ", ")
  }
}

extension IdentityProposal {
  /// The reasons as a text; those of two spellings begin with how they differ.
  public func reasons(_ explanation: PairExplanation) -> String {
    guard case .spelling = evidence else { return explanation.sentence }
    return "\(evidence.words); \(explanation.sentence)"
  }
}

extension PairExplanation {
  /// The reasons as a text: `co-authors Kui Dai, Zhiying Wang +9.6; name −3.9`.
  public var sentence: String {
    reasons.map { reason in
      let shared = reason.shared.prefix(3).joined(separator: ", ")
      let sign = reason.value < 0 ? "−" : "+"
      let value = "\(sign)\(abs(reason.value).formattedToTenths)"
      let words =
        reason.term == .organisation && shared.isEmpty
        ? "organisation unknown" : reason.term.words
      return [words, shared, value].filter { !$0.isEmpty }.joined(separator: " ")
    }.joined(separator: "; ")
  }
}

extension PairEvidence.Term {
  fileprivate var words: String {
    switch self {
    case .name: "name"
    case .coauthors: "co-authors"
    case .organisation: "organisation"
    case .venue: "venue"
    case .title: "title"
    case .identifier: "identifier of a provider"
    }
  }
}

extension Double {
  fileprivate var formattedToTenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Which authors have papers together.
private struct LinkedAuthors {
  private let corpus: Corpus
  private let papersOf: [Int: [Int]]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    var papersOf: [Int: [Int]] = [:]
    for paper in 0..<corpus.papers.count {
      for member in corpus.papers[paper].members {
        papersOf[member.author, default: []].append(paper)
      }
    }
    self.papersOf = papersOf
  }

  private func neighbours(of author: Int) -> Set<Int> {
    Set((papersOf[author] ?? []).flatMap { corpus.papers[$0].members.map(\.author) })
      .subtracting([author])
  }

  /// What the other answer would change.
  func change(_ proposal: IdentityProposal) -> String {
    let own = neighbours(of: proposal.authors.first)
    guard proposal.kind == .merge else {
      return "one author more; \(own.count.of("link")) would be divided"
    }
    let shared = own.intersection(neighbours(of: proposal.authors.second)).count
    return "one author less, \(shared.of("link")) less"
  }
}
