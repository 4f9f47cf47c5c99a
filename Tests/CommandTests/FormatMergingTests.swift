import Foundation
import TestSupport
import Testing

/// One list of papers in several formats, and a profile page beside complete lists.
@Suite struct FormatMergingTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private struct Listing<Row: Decodable>: Decodable {
    let rows: [Row]
  }

  private struct Paper: Decodable, Equatable {
    struct Author: Decodable, Equatable {
      let id: String
      let name: String
      let place: Int?
      let inferred: Bool
    }
    let id: String
    let title: String
    let year: Int?
    let authors: [Author]
    let venue: String?
    let identifiers: [String]
  }

  private func papers(_ inputs: [String]) throws -> [Paper] {
    let run = try CommandRun(["papers", "--format", "json", "-q"] + inputs, in: scratch.url)
    return try JSONDecoder().decode(Listing<Paper>.self, from: run.bytes).rows
  }

  private let bibTeX = """
    @article{a, title = {On the doors of networks}, author = {Lund, Asta and Tan, Wei},
      journal = {Journal of Doors}, year = {2024}, volume = {7}, doi = {10.5555/doors}}
    @article{b, title = {On the windows of networks}, author = {Okoye, Bem and Lund, Asta},
      journal = {Journal of Doors}, year = {2025}, volume = {8}, doi = {10.5555/windows}}

    """
  private let ris = """
    TY  - JOUR
    TI  - On the doors of networks
    AU  - Lund, Asta
    AU  - Tan, Wei
    JO  - Journal of Doors
    PY  - 2024
    VL  - 7
    DO  - 10.5555/doors
    ER  - 
    TY  - JOUR
    TI  - On the windows of networks
    AU  - Okoye, Bem
    AU  - Lund, Asta
    JO  - Journal of Doors
    PY  - 2025
    VL  - 8
    DO  - 10.5555/windows
    ER  - 

    """
  private let scopus = """
    Authors,Author full names,Title,Year,Source title,Volume,DOI
    "Lund, A.; Tan, W.","Lund, Asta (57900000001); Tan, Wei (57900000002)",On the doors of networks,2024,Journal of Doors,7,10.5555/doors
    "Okoye, B.; Lund, A.","Okoye, Bem (57900000003); Lund, Asta (57900000001)",On the windows of networks,2025,Journal of Doors,8,10.5555/windows

    """

  private var openAlex: String {
    func work(_ number: Int, _ title: String, _ year: Int, _ names: [String]) -> String {
      let authors = names.map {
        "{\"author\":{\"id\":null,\"display_name\":\"\($0)\"},\"raw_author_name\":\"\($0)\"}"
      }
      return """
        {"id":"https://openalex.org/W990000000\(number)","doi":"https://doi.org/10.5555/\(title)",\
        "title":"On the \(title) of networks","publication_year":\(year),"type":"article",\
        "primary_location":{"source":{"display_name":"Journal of Doors"}},\
        "biblio":{"volume":"\(number + 6)"},"authorships":[\(authors.joined(separator: ","))]}

        """
    }
    return work(1, "doors", 2024, ["Asta Lund", "Wei Tan"])
      + work(2, "windows", 2025, ["Bem Okoye", "Asta Lund"])
  }

  @Test func makesTheSameCorpusOfEveryFormatAndOfAllTogether() throws {
    try scratch.write("a.bib", bibTeX)
    try scratch.write("a.ris", ris)
    try scratch.write("a.csv", scopus)
    try scratch.write("a.jsonl", openAlex)
    let expected = try papers(["a.bib"])
    #expect(
      expected.map { $0.authors.map(\.id) } == [
        ["asta-lund", "wei-tan"], ["bem-okoye", "asta-lund"],
      ])
    for file in ["a.ris", "a.csv", "a.jsonl"] {
      let found = try papers([file])
      #expect(found.map(\.id) == expected.map(\.id), "\(file)")
      #expect(found.map(\.authors) == expected.map(\.authors), "\(file)")
      #expect(found.map(\.year) == expected.map(\.year), "\(file)")
      #expect(found.map(\.venue) == expected.map(\.venue), "\(file)")
    }
    let all = try papers(["a.bib", "a.ris", "a.csv", "a.jsonl"])
    #expect(all.map(\.id) == expected.map(\.id))
    #expect(all.map(\.authors) == expected.map(\.authors))
  }

  @Test func dissolvesInferredAuthorshipsThatCompleteListsProveOrDisprove() throws {
    try scratch.copySeeds()
    let page = "seeds/000_204961236b4fde2f.txt"
    let before = try papers([page])
    let inferred = before.filter { $0.authors.contains(where: \.inferred) }
    try #require(inferred.count >= 2)
    let owner = try #require(inferred[0].authors.first(where: \.inferred)?.name)
    func entry(_ paper: Paper, _ names: [String]) -> String {
      "@misc{k\(paper.id), title = {\(paper.title)}, author = {\(names.joined(separator: " and "))}, "
        + "year = {\(paper.year ?? 2025)}}\n"
    }
    let shown = inferred.map { $0.authors.filter { !$0.inferred }.map(\.name) }
    // The complete list of the first paper proves the authorship, that of the second disproves it.
    try scratch.write(
      "complete.bib",
      entry(inferred[0], shown[0] + ["Zoe Zimmer", owner])
        + entry(inferred[1], shown[1] + ["Zoe Zimmer"]))
    let after = try papers([page, "complete.bib"])
    #expect(after.count == before.count)
    let proven = try #require(after.first { $0.id == inferred[0].id })
    #expect(proven.authors.map(\.inferred).allSatisfy { !$0 })
    #expect(proven.authors.last?.name == owner)
    let disproven = try #require(after.first { $0.id == inferred[1].id })
    #expect(!disproven.authors.map(\.name).contains(owner))
    #expect(disproven.authors.last?.name == "Zoe Zimmer")
  }

  @Test func printsRecordsAsLinesThatReadTheSame() throws {
    try scratch.write("a.bib", bibTeX)
    let first = try CommandRun(["papers", "a.bib", "--lines", "-q"], in: scratch.url)
    try scratch.write("a.jsonl", first.output)
    #expect(try papers(["a.jsonl"]) == papers(["a.bib"]))
    let second = try CommandRun(["papers", "a.jsonl", "--lines", "-q"], in: scratch.url)
    #expect(second.output == first.output)
  }
}
