import CoterieReaders
import CoterieRecords
import Testing

/// A line of authors under a title.
@Suite struct AuthorLineTests {
  private func record(_ authors: String) -> Record? {
    page("LGMar 17, 2022", "A title", "", authors, "", "An abstract.").records.first
  }

  @Test(
    arguments: [
      ("Nir Ailon", ["Nir Ailon"]), ("Nir Ailon, Ann Lee", ["Nir Ailon", "Ann Lee"]),
      (" Nir Ailon ,Ann Lee , ", ["Nir Ailon", "Ann Lee"]), ("Plato", ["Plato"]),
      ("Plato, Socrates", ["Plato", "Socrates"]), ("O'Brien, Ann", ["O'Brien", "Ann"]),
      ("Fred Meijer - van de Griend, Bo Li", ["Fred Meijer - van de Griend", "Bo Li"]),
      ("Fred Meijer-van de Griend", ["Fred Meijer-van de Griend"]),
      ("W. Kent Ford, Jr., Bo Li", ["W. Kent Ford Jr.", "Bo Li"]), ("李明, 王芳", ["李明", "王芳"]),
      ("محمد علي, Ann Lee", ["محمد علي", "Ann Lee"]),
      ("KALBE G, NASSIF N", ["KALBE G", "NASSIF N"]),
      ("Gonzalo Navarro 0001, Ann Lee", ["Gonzalo Navarro 0001", "Ann Lee"]),
      ("X Æ A-12, Kalbe G.", ["X Æ A-12", "Kalbe G."]),
      ("Nir \"the\" <b>Ailon</b>, Ann & Lee", ["Nir \"the\" <b>Ailon</b>", "Ann", "Lee"]),
      ("E\u{301}lan Lee, Bo Li", ["Élan Lee", "Bo Li"]),
    ] as [(String, [String])])
  func holdsNames(line: String, names: [String]) {
    #expect(record(line)?.names == names)
    #expect(record(line)?.title == "A title")
    #expect(record(line)?.abstract == "An abstract.")
    #expect(record(line)?.authors.isTruncated == false)
  }

  @Test(arguments: [
    "Nir Ailon et al.", "Nir Ailon, et al.", "Nir Ailon et al", "Nir Ailon, ...", "Nir Ailon…",
    "Nir Ailon and others", "Nir Ailon, others", "Nir Ailon ET AL.",
  ])
  func isCutShortAndNamesNobodyOthers(line: String) {
    #expect(record(line)?.names == ["Nir Ailon"])
    #expect(record(line)?.authors.hidden == .unknown)
  }

  @Test func namesOrganisationsAfterAMiddleDot() {
    let found = record("Nir Ailon, Ann Lee et al. · amazon-science, cmu, ")
    #expect(found?.names == ["Nir Ailon", "Ann Lee"])
    #expect(found?.organisations == [Organisation("amazon-science"), Organisation("cmu")])
    #expect(record("Nir Ailon · nvidia")?.organisations == [Organisation("nvidia")])
    #expect(record("Nir Ailon · nvidia")?.authors.isTruncated == false)
  }

  @Test func isNoneWhereAnAbstractStandsInItsPlace() {
    let source = page(
      "LGMar 17, 2022", "A title", "", "We study graphs, their cuts, and more.", "", "And so on.")
    #expect(source.records[0].names == [])
    #expect(
      source.log.diagnostics == [Problem.authors(.unsplit("A title")).onLine(1)])
  }

  @Test func winsOverACapitalInsideTheTitle() {
    let found = page(
      "LGMar 17, 2022", "Why ResNets Work", "", "Gonzalo Navarro 0001, Ann Lee", "", "We study it.")
    #expect(found.records[0].title == "Why ResNets Work")
    #expect(found.records[0].names == ["Gonzalo Navarro 0001", "Ann Lee"])
  }
}
