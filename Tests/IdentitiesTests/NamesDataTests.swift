import CoterieIdentities
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// The curated spellings of the ACL Anthology, person by person.
private struct CuratedNames {
  /// A person: the spellings, the first one is preferred.
  let persons: [[PersonName]]

  init(in folder: URL) throws {
    let file = folder.appendingPathComponent("records/acl/name_variants-2022-05.yaml")
    var persons: [[PersonName]] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      guard let name = Self.name(in: line) else { continue }
      if line.hasPrefix("- canonical") {
        persons.append([name])
      } else if !persons.isEmpty {
        persons[persons.count - 1].append(name)
      }
    }
    self.persons = persons
  }

  /// The name of a line such as `- canonical: {first: Steven, last: Abney}`.
  private static func name(in line: Substring) -> PersonName? {
    guard let family = field("last", of: line) else { return nil }
    return PersonName(given: field("first", of: line) ?? "", family: family)
  }

  private static func field(_ key: String, of line: Substring) -> String? {
    guard let start = line.range(of: "\(key): ") else { return nil }
    let end = key == "first" ? line.range(of: ", last: ") : line.lastIndex(of: "}").map { $0..<$0 }
    let value = line[start.upperBound..<(end?.lowerBound ?? line.endIndex)]
    return value.trimmingCharacters(in: CharacterSet(charactersIn: "'\""))
  }
}

/// What the relations and their keys find in real names.
@Suite(.enabled(if: TestData.isAvailable, "\(TestData.absence)"))
struct NamesDataTests {
  private let names: CuratedNames
  private let nicknames: Nicknames

  init() throws {
    let folder = try #require(TestData.folder)
    let file = folder.appendingPathComponent("records/identity/s2and_name_tuples_filtered.txt")
    names = try CuratedNames(in: folder)
    nicknames = Nicknames(text: try String(contentsOf: file, encoding: .utf8))
  }

  private func relation(_ first: NameForm, _ second: NameForm) -> NameRelation? {
    NameRelation.between(first, second, nicknames: nicknames)
  }

  /// Of the 3,399 variants 96 % have a relation to the preferred spelling that is evidence for one person.
  @Test func relateTheSpellingsOfOnePerson() {
    var counts: [NameRelation?: Int] = [:]
    for person in names.persons {
      let forms = person.map { NameForm($0) }
      for form in forms.dropFirst() { counts[relation(forms[0], form), default: 0] += 1 }
    }
    let all = Double(counts.values.reduce(0, +))
    let share = { (kinds: [NameRelation?]) in
      Double(kinds.reduce(0) { $0 + counts[$1, default: 0] }) / all
    }
    #expect(share([nil, .conflict, .marriedName]) < 0.05)
    #expect(share(NameRelation.allCases.filter(\.isStrong)) > 0.8)
    #expect(share([.same]) > 0.38)
  }

  /// Of all pairs of persons that keys find, few have spellings that are evidence for one person.
  @Test func relateFewSpellingsOfTwoPersons() {
    let forms = names.persons.map { $0.map { NameForm($0) } }
    let pairs = foundPairs(forms)
    let related = pairs.filter { pair in
      forms[pair[0]].contains { first in
        forms[pair[1]].contains { relation(first, $0).map { $0 < .marriedName } ?? false }
      }
    }
    #expect(pairs.count < 3000)
    #expect(related.count < 170)
  }

  private func foundPairs(_ forms: [[NameForm]]) -> Set<[Int]> {
    var blocks: [UInt64: [Int]] = [:]
    for (person, spellings) in forms.enumerated() {
      for key in Set(spellings.flatMap { $0.relationKeys(nicknames: nicknames) }) {
        blocks[key, default: []].append(person)
      }
    }
    var pairs: Set<[Int]> = []
    for block in blocks.values {
      for (place, first) in block.enumerated() {
        for second in block[(place + 1)...] { pairs.insert([first, second]) }
      }
    }
    return pairs
  }

  @Test func haveFewKeys() {
    let counts = names.persons.joined().map {
      NameForm($0).relationKeys(nicknames: nicknames).count
    }
    let mean = Double(counts.reduce(0, +)) / Double(counts.count)
    #expect(mean < 4)
    #expect(counts.max() ?? 0 <= 12)
  }
}
