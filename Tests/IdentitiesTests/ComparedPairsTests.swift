import CoterieCorpora
import CoterieIdentities
import CoterieRecords
import Foundation
import Synchronization
import TestSupport
import Testing

/// How many pairs of a large block are compared: papers of real people, put under one name.
@Suite(.enabled(if: TestData.isAvailable, "\(TestData.absence)"))
struct ComparedPairsTests {
  @Test func growSlowlyWithTheBlock() throws {
    let records = try Self.records().prefix(2000)
    try #require(records.count == 2000)
    let half = Self.pairsPerMention(of: Array(records.prefix(1000)))
    let whole = Self.pairsPerMention(of: Array(records))
    #expect(half > 1 && whole <= 40, "\(half) and \(whole)")
    #expect(whole <= 1.6 * half, "\(half) and \(whole)")
  }

  private static func pairsPerMention(of records: [Record]) -> Double {
    let counter = PairCounter()
    var builder = CorpusBuilder()
    builder.add(RecordTable(source: RecordSource(file: "a", format: "test"), records: records))
    _ = builder.build(identity: counter)
    return Double(counter.count) / Double(records.count)
  }

  /// The papers of all names, the one whose name it is called Wei Wang, every tenth file after the other so
  /// that persons mix.
  private static func records() throws -> [Record] {
    let folder = try #require(TestData.folder).appendingPathComponent("records/identity/aminer-na")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let lists = try names.filter { $0.hasSuffix(".xml") }.map { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return papers(in: text, of: String(name.dropLast(4)))
    }
    let longest = lists.map(\.count).max() ?? 0
    let mixed = (0..<longest).flatMap { place in lists.compactMap { $0.dropFirst(place).first } }
    return mixed.enumerated().map { number, record in
      var record = record
      record.location = SourceLocation(file: "a", line: number + 1)
      record.fields = [FieldValue(.key, "\(number)")]
      return record
    }
  }

  private static func papers(in text: String, of focus: String) -> [Record] {
    text.components(separatedBy: "<publication>").dropFirst().compactMap { paper in
      func field(_ name: String) -> String? {
        guard let start = paper.range(of: "<\(name)>"), let end = paper.range(of: "</\(name)>")
        else {
          return nil
        }
        let value = String(paper[start.upperBound..<end.lowerBound])
        return value == "null" || value.isEmpty ? nil : value
      }
      guard let title = field("title"), let authors = field("authors") else { return nil }
      let people = authors.split(separator: ",").compactMap { text -> Contributor? in
        let isFocus = text.lowercased() == focus.lowercased()
        guard let name = PersonName(full: isFocus ? "Wei Wang" : String(text)) else { return nil }
        let addresses = isFocus ? field("organization").map { [$0] } ?? [] : []
        return Contributor(name, rawAffiliations: addresses)
      }
      guard people.contains(where: { $0.name.full == "Wei Wang" }) else { return nil }
      return Record(
        location: SourceLocation(file: "a", line: 1), title: title, authors: AuthorList(people),
        date: field("year").flatMap { Int($0) }.flatMap { PartialDate(year: $0) },
        venue: field("jconf"))
    }
  }
}

/// Counts the pairs of the largest block, and decides by names.
private final class PairCounter: IdentityPolicy {
  private let pairs = Atomic<Int>(0)

  var count: Int { pairs.load(ordering: .relaxed) }

  func resolve(_ mentions: IdentityMentions) -> Resolution {
    let names = ResolvedIdentity(.shipped).evidence(in: mentions)
    pairs.store(names.map(\.pairs.count).max() ?? 0, ordering: .relaxed)
    return ExactIdentity().resolve(mentions)
  }
}
