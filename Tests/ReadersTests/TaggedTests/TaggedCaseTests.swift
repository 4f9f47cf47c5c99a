import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// Small files made after public reports of what real files hold, with what they mean.
@Suite struct TaggedCaseTests {
  private func records(_ file: String) throws -> RecordTable {
    let folder = packageRoot.appendingPathComponent("Tests/ReadersTests/Fixtures/cases")
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
    let readers: [any RecordReader.Type] = [
      RISReader.self, MEDLINEReader.self, WebOfScienceReader.self, EndNoteReader.self,
    ]
    let known = readers.filter { $0.signature.recognises(bytes.prefix(1 << 16)) }
    #expect(known.count == 1)
    return try #require(known.first).table(of: bytes, file: file)
  }

  private struct People: Equatable {
    var authors: [String] = []
    var groups: [String] = []
    var editors: [String] = []
  }

  private func people(_ file: String) throws -> [People] {
    try records(file).records.map { record in
      #expect(!record.authors.isTruncated)
      let authors = record.authors.contributors
      return People(
        authors: authors.filter { !$0.isGroup }.map(\.name.full),
        groups: authors.filter(\.isGroup).map(\.name.full),
        editors: record.otherContributors.filter { $0.role == .editor }.map(\.name.full))
    }
  }

  @Test(arguments: [
    (
      "11-columns-same-title.ris",
      [["Isolde Verhallen"], ["Isolde Verhallen"], ["I. Verhallen"]]
    ),
    ("13-ovid-trailer.ris", [["E. Holm", "P.J. van der Meulen"], ["A. Quist"]]),
    ("14-empty-tags.ris", [["M. Okafor-Lindqvist"], ["P. Sand"]]),
    (
      "20-footnote-marks.ris",
      [["Jorun Halden", "Ebba Lindt", "Mori Tanemura", "Léa Müller-Ordóñez", "Awa N'Diaye"]]
    ),
    (
      "22-scripts.ris",
      [
        ["Фёдор Лещенко", "Asta Lund", "Wei Tan"], ["Fyodor Leshchenko", "Asta Lund", "Wei Tan"],
        ["Fëdor Leščenko", "Asta Lund", "Wei Tan"],
      ]
    ),
    (
      "23-initials-in-address.nbib",
      [["Thea M Kerr", "Luc Brandt", "Orla E Falk", "Hugo J van den Berghe"]]
    ),
    (
      "25-ordinal-suffix.nbib",
      [
        ["Basil K Thornley 3rd", "Vitor M da Costeira Jr"],
        ["WH van Oosten 2nd", "MK Ali", "A St John-Smythe"],
      ]
    ),
    ("26-swapped-a.nbib", [["Fen Xiaobo", "Ebba Lindt"]]),
    ("26-swapped-b.ris", [["Xiaobo Fen", "Ebba Lindt"]]),
    (
      "28-countries.txt",
      [
        [
          "Ida Palmer", "Femi Oduya", "Nino Beridze", "Chantal Mbala", "Serge Okemba",
          "Deniz Yalcin", "Owain Rees", "Seoyun Kim", "Dana Lowe", "Musa Isa",
        ]
      ]
    ),
    ("29-c3-and-rp.txt", [["Kay Irvale", "Bo Lund", "Rui De Sousa"]]),
    ("32-citations-a.txt", [["Ada Quist"]]),
    ("50-not-a-union-b.ris", [["Elena Castellara", "Teo Bruni", "Ugo Rossi"]]),
  ])
  func haveTheseAuthors(file: String, authors: [[String]]) throws {
    let found = try people(file)
    #expect(found == authors.map { People(authors: $0) })
  }

  @Test func separateNamesThatAToolJoined() throws {
    let found = try people("16-joined-authors.ris")
    #expect(
      found == [
        People(authors: [
          "Pablo R. Quiroga-Lens", "Miriam Hadad", "Olga Lucia Silvestre", "Nils K. Ferrow",
        ]),
        People(authors: ["Olga Lucia Silvestre", "Miriam Hadad"]),
        People(groups: ["Ministry of Ports; Fisheries and Islands"]),
      ])
    let kinds = try records("16-joined-authors.ris").log.problems.map(\.kind)
    #expect(
      kinds == [.joinedAuthors, .joinedAuthors, .doubtfulGroup])
  }

  @Test func keepEditorsApartFromAuthors() throws {
    let found = try people("17-roles.ris")
    #expect(
      found == [
        People(authors: ["Rei Nakamori"]),
        People(authors: ["Ada Quist"], editors: ["Jan Moor"]),
        People(editors: ["Jan Moor", "Lena Marsh"]),
      ])
    let chapter = try records("17-roles.ris").records[1]
    #expect(chapter.otherContributors.map(\.role) == [.editor, .translator])
    #expect(chapter.siteValue("A3") == "Sand, Pia")
  }

  @Test func haveTheseDates() throws {
    let dates = try records("19-dates.ris").records.map { $0.date?.description }
    #expect(
      dates == ["2015-10", "2014-01-17", "2020", "2019-03", "2012"])
  }

  @Test func keepWhatIsOutsideOfRecordsOut() throws {
    let table = try records("13-ovid-trailer.ris")
    #expect(table.log.problems.map(\.kind) == [.lineOutside])
    #expect(table.records.allSatisfy { $0.organisations.isEmpty })
    #expect(
      table.records.map { $0.values(of: .key).map(\.value) } == [["2099000001"], ["2099000002"]])
    let marks = try records("20-footnote-marks.ris")
    #expect(marks.records.map(\.title) == ["Why lawns get paths and who walks them"])
    #expect(marks.records.first?.abstract == nil)
  }

  @Test func readEmptyTagsAndContinuedLines() throws {
    let records = try records("14-empty-tags.ris").records
    #expect(records.map { $0.values(of: .issue).map(\.value) } == [["9"], []])
    #expect(records.allSatisfy { $0.values(of: .firstPage).isEmpty })
    #expect(
      records.first?.abstract
        == "Background: benches differ. We measured TYpical heights in parks, and ER visits after falls."
    )
  }

  @Test func giveAddressesByInitials() throws {
    let record = try #require(try records("23-initials-in-address.nbib").records.first)
    #expect(
      record.authors.contributors.map(\.rawAffiliations) == [
        ["Northbank College, Leeds, United Kingdom"],
        ["Northbank College, Leeds, United Kingdom", "Marl Clinic, Rochford, MN"],
        ["University of Calder Valley, San Lorenzo, CA"], ["Harrow Institute, Oslo, Norway"],
      ])
    #expect(
      record.authors.contributors.map { $0.identifiers.map(\.value) }
        == [["0000-0000-7000-0015"], [], [], []])
    #expect(record.organisations.isEmpty)
  }

  @Test func giveAddressesByName() throws {
    let record = try #require(try records("29-c3-and-rp.txt").records.first)
    #expect(
      record.authors.contributors.map(\.rawAffiliations) == [
        ["Univ Calderon Irvale, Dept Phys, Irvale, CA 93999 USA"],
        ["Univ Calderon Irvale, Dept Phys, Irvale, CA 93999 USA"],
        ["Univ Porto Velho, Porto Velho, Brazil"],
      ])
    #expect(record.authors.contributors.allSatisfy { $0.isCorresponding })
    let citations = record.values(of: .citations)
    #expect(citations.map { "\($0.name)=\($0.value)" } == ["wos:TC=12", "wos:Z9=15"])
    let countries = try #require(try records("28-countries.txt").records.first)
    #expect(countries.authors.contributors.allSatisfy { $0.rawAffiliations.count == 1 })
  }
}
