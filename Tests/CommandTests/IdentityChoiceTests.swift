import Foundation
import TestSupport
import Testing

/// `--identity`: three ways to take names for persons, and how results say which was used.
@Suite struct IdentityChoiceTests {
  private let sample: NamesSample

  init() throws {
    sample = try NamesSample()
  }

  private func degrees(_ identity: [String]) throws -> String {
    try CommandRun(
      ["centrality", "papers.csv", "--measure", "degree", "--format", "csv", "-q"] + identity,
      in: sample.scratch.url
    ).output
  }

  /// Wei Tan and W. Tan are two by their names, one by their initials; by evidence, the author of the cells
  /// is another one.
  @Test func givesThreeNetworks() throws {
    #expect(
      try degrees(["--identity", "exact"]) == """
        id,name,degree
        wei-tan,Wei Tan,4
        ann-lee,Ann Lee,1
        bo-ek,Bo Ek,3
        w-tan,W. Tan,1
        ines-roy,Ines Roy,1
        upload-robot,Upload Robot,2

        """)
    #expect(
      try degrees(["--identity", "initials"]) == """
        id,name,degree
        wei-tan,Wei Tan,4
        ann-lee,Ann Lee,1
        bo-ek,Bo Ek,2
        ines-roy,Ines Roy,1
        upload-robot,Upload Robot,2

        """)
    let resolved = try degrees(["--identity", "resolve"])
    #expect(resolved.components(separatedBy: ",Wei Tan,").count == 3)
    #expect(!resolved.contains("W. Tan"))
    #expect(resolved.contains("bo-ek,Bo Ek,2\n") && resolved.contains("ines-roy,Ines Roy,1\n"))
    #expect(try degrees([]) == resolved)
  }

  @Test func refusesAnotherWay() throws {
    let run = try CommandRun(["centrality", "papers.csv", "--identity", "full"])
    #expect(run.status == 64)
    #expect(run.errors.contains("Please provide one of 'exact', 'initials' or 'resolve'."))
  }

  @Test func showsSpellingsAndEvidenceOfAnAuthor() throws {
    let card = try CommandRun(["author", "wei-tan", "papers.csv", "-q"], in: sample.scratch.url)
    #expect(card.output.contains("\nWritten as Wei Tan, W. Tan\n"))
    #expect(card.output.contains("\nIdentity: what it rests on, the least sure first\n"))
    #expect(card.output.contains("  spellings: initials "))
    let plain = try CommandRun(["author", "Ann Lee", "papers.csv", "-q"], in: sample.scratch.url)
    #expect(
      plain.output.hasSuffix("Identity: all mentions have one name, and none is doubtful.\n"))
    #expect(card.output.contains("  co-authors, organisations, venues, titles "))
    struct Card: Decodable {
      struct Decision: Decodable {
        let decision: String
        let probability: Double
        let evidence: String
        let first: String
        let second: String
      }
      let spellings: [String]
      let identity: [Decision]
    }
    let run = try CommandRun(
      ["author", "wei-tan", "papers.csv", "-q", "--format", "json"], in: sample.scratch.url)
    let read = try JSONDecoder().decode(Card.self, from: run.bytes)
    #expect(read.spellings == ["Wei Tan", "W. Tan"])
    #expect(
      read.identity.map(\.probability) == read.identity.map(\.probability).sorted())
    let initials = read.identity.filter { $0.evidence == "spellings: initials" }
    #expect(initials.map(\.decision) == ["same"])
    #expect(initials.map(\.second) == ["Flows on a grid"])
    #expect(
      read.identity.contains { $0.decision == "different" && $0.second == "Cells under stress" })
  }

  @Test func showsTheLedgerAsEvidence() throws {
    try sample.scratch.write("who.tsv", "merge\tWei Tan\tW. Tan\n")
    let card = try CommandRun(
      ["author", "Wei Tan", "papers.csv", "-q", "--identity", "exact", "--ledger", "who.tsv"],
      in: sample.scratch.url)
    #expect(card.output.contains("\nWritten as Wei Tan, W. Tan\n"))
    #expect(card.output.contains("  the ledger "))
  }

  @Test(arguments: [
    ("exact", "by full name, "), ("initials", "by family name and first initial "),
    ("resolve", "by evidence (resolve)"),
  ])
  func isNamedInTheReport(identity: String, words: String) throws {
    let run = try CommandRun(
      [
        "report", "papers.csv", "-o", "report", "-q", "--pictures", "none", "--identity", identity,
      ], in: sample.scratch.url)
    #expect(run.status == 0)
    let page = sample.text(of: "report/index.html")
    let section = page.components(separatedBy: "Author identity").dropFirst().joined().prefix(600)
    #expect(section.contains(words), "\(section)")
    #expect(sample.text(of: "report/summary.json").contains("\"identity\": \"\(identity)\""))
  }
}
