import CoterieReaders
import CoterieRecords
import Testing

/// What separates the authors of a list, in both layouts of a page, and what does not.
@Suite struct AuthorSeparatorTests {
  private let title = "On graphs and cuts"

  private func records(_ authors: String) -> [Record?] {
    [
      paper(title, "", authors, "", "An abstract in small letters."),
      paper(title + authors, "An abstract in small letters."),
    ]
  }

  @Test(
    arguments: [
      ("Rita Meyer and Bert Adler", ["Rita Meyer", "Bert Adler"]),
      ("Rita Meyer with Bert Adler", ["Rita Meyer", "Bert Adler"]),
      ("Rita Meyer, Bert Adler & Eva Ebner", ["Rita Meyer", "Bert Adler", "Eva Ebner"]),
      ("Ann Lee; Bo Li", ["Ann Lee", "Bo Li"]), ("Ann Lee ;Bo Li;", ["Ann Lee", "Bo Li"]),
      ("Ann Lee, Bo Li, and Cy Ho", ["Ann Lee", "Bo Li", "Cy Ho"]),
      ("Ann Lee,Bo Li,and Cy Ho", ["Ann Lee", "Bo Li", "Cy Ho"]),
      ("Ann Lee , Bo Li ,& Cy Ho", ["Ann Lee", "Bo Li", "Cy Ho"]),
      ("Ann Lee, Bo Li; Cy Ho, Di Wu", ["Ann Lee", "Bo Li", "Cy Ho", "Di Wu"]),
      ("Ann Lee\u{A0}and\u{2009}Bo\u{A0}Li", ["Ann Lee", "Bo Li"]),
      ("ANN LEE AND BO LI", ["ANN LEE", "BO LI"]), ("Ann Lee&Bo Li", ["Ann Lee", "Bo Li"]),
      ("Ann Lee &amp; Bo Li", ["Ann Lee", "Bo Li"]), ("Ann Lee \\& Bo Li", ["Ann Lee", "Bo Li"]),
      ("Ann Lee + Bo Li", ["Ann Lee", "Bo Li"]), ("Ann Lee / Bo Li", ["Ann Lee", "Bo Li"]),
      ("Ann Lee | Bo Li • Cy Ho", ["Ann Lee", "Bo Li", "Cy Ho"]),
      ("Ann Lee ＆ Bo Li", ["Ann Lee", "Bo Li"]),
      ("Ann Lee，Bo Li、Cy Ho；Di Wu", ["Ann Lee", "Bo Li", "Cy Ho", "Di Wu"]),
      ("Hans Müller und Bo Li", ["Hans Müller", "Bo Li"]),
      ("Marie Curie et Pierre Curie", ["Marie Curie", "Pierre Curie"]),
      ("W. Kent Ford, Jr. and Bo Li", ["W. Kent Ford Jr.", "Bo Li"]),
      ("Lee, Ann; Li, Bo", ["Ann Lee", "Bo Li"]),
      ("García Márquez, Gabriel; Lee, A.", ["Gabriel García Márquez", "A. Lee"]),
      ("Rita Meyer and the ATLAS Collaboration", ["Rita Meyer", "ATLAS Collaboration"]),
      ("Rita Meyer on behalf of the ATLAS Collaboration", ["Rita Meyer", "ATLAS Collaboration"]),
    ] as [(String, [String])])
  func separate(line: String, names: [String]) {
    for record in records(line) {
      #expect(record?.title == title)
      #expect(record?.names == names)
      #expect(record?.authors.hidden == AuthorList.Hidden.none)
    }
  }

  @Test(
    arguments: [
      ("Anders Andersson, Sandy Holland", ["Anders Andersson", "Sandy Holland"]),
      ("Sandy & Fernand Holland", ["Sandy", "Fernand Holland"]),
      ("Fernand Holland", ["Fernand Holland"]), ("Metin And", ["Metin And"]),
      ("Metin And, Bo Li", ["Metin And", "Bo Li"]), ("METIN AND, BO LI", ["METIN AND", "BO LI"]),
      ("Juan Ortega y Gasset", ["Juan Ortega y Gasset"]),
      ("Thomas More and Al Gore", ["Thomas More", "Al Gore"]),
      ("E.A. Poe, U. A. Khan and E. Mas", ["E.A. Poe", "U. A. Khan", "E. Mas"]),
      ("E. A. POE, Y. MORE, ED REST", ["E. A. POE", "Y. MORE", "ED REST"]),
      ("E. Andre, Andre and Hugo ten Cate", ["E. Andre", "Andre", "Hugo ten Cate"]),
      ("Joan Mas y Mas, A. Other", ["Joan Mas y Mas", "A. Other"]),
      ("Ann Lee & Al", ["Ann Lee", "Al"]), ("Ann Lee and More", ["Ann Lee", "More"]),
      ("Rita Meyer, ATLAS Collaboration", ["Rita Meyer", "ATLAS Collaboration"]),
      ("Ann Lee, Science and Technology Group", ["Ann Lee", "Science and Technology Group"]),
      (
        "LIGO Scientific Collaboration and Virgo Collaboration",
        ["LIGO Scientific Collaboration", "Virgo Collaboration"]
      ),
    ] as [(String, [String])])
  func areNotFoundInsideNames(line: String, names: [String]) {
    for record in records(line) {
      #expect(record?.names == names)
      #expect(record?.authors.hidden == AuthorList.Hidden.none)
    }
  }

  @Test(
    arguments: [
      ("AT&T Labs, Bo Li", ["AT&T Labs", "Bo Li"]),
      ("Paul Erd&#337;s, P&aacute;l Li", ["Paul Erd&#337;s", "P&aacute;l Li"]),
      ("ATLAS and CMS Collaborations", ["ATLAS and CMS Collaborations"]),
      ("Ann (Annie) Lee, Bo Li", ["Ann (Annie) Lee", "Bo Li"]),
    ] as [(String, [String])])
  func leaveOddNamesOnALineOfTheirOwn(line: String, names: [String]) {
    #expect(records(line)[0]?.names == names)
  }

  @Test(
    arguments: [
      ("Learning and VisionNir Ailon and Bo Li", "Learning and Vision", ["Nir Ailon", "Bo Li"]),
      ("Sets, Models & ProofsNir Ailon & Bo Li", "Sets, Models & Proofs", ["Nir Ailon", "Bo Li"]),
      ("Smith et al. revisitedNir Ailon", "Smith et al. revisited", ["Nir Ailon"]),
      ("Cats and 12 others, againNir Ailon", "Cats and 12 others, again", ["Nir Ailon"]),
      ("Dogs, and more, and catsAnn Lee", "Dogs, and more, and cats", ["Ann Lee"]),
    ] as [(String, String, [String])])
  func leaveATitleWhole(line: String, title: String, names: [String]) {
    let record = paper(line, "An abstract in small letters.")
    #expect(record?.title == title)
    #expect(record?.names == names)
    #expect(record?.authors.hidden == AuthorList.Hidden.none)
  }

  @Test(
    arguments: [
      ("Rita Meyer, the LIGO team", ["Rita Meyer"], "the LIGO team"),
      ("Rita Meyer and the LIGO team, Bo Li", ["Rita Meyer", "Bo Li"], "the LIGO team"),
      ("Rita Meyer, on behalf of the LIGO team", ["Rita Meyer"], "the LIGO team"),
      ("Ann Lee, 12345, Bo Li", ["Ann Lee", "Bo Li"], "12345"),
      ("Ann Lee et al. (2020)", ["Ann Lee"], "(2020)"),
    ] as [(String, [String], String)])
  func keepWhatCanBeRead(line: String, names: [String], unread: String) {
    for lines in [[title, "", line, "", "An abstract."], [title + line, "An abstract."]] {
      let source = ProfilePageReader.table(
        of: (["LGMar 17, 2022"] + lines).joined(separator: "\n"), file: "page.txt")
      #expect(source.records.map(\.names) == [names])
      #expect(source.records[0].authors.hidden == .unknown)
      #expect(
        source.log.diagnostics
          == [Problem.authors(.unread([unread], title: "On graphs and cuts")).onLine(1)])
    }
  }

  @Test func turnFamilyNamesWithInitialsRound() {
    let record = paper(title, "", "Lee, A., Li, B. C., & Ho, J.-P.", "", "An abstract.")
    #expect(record?.names == ["A. Lee", "B. C. Li", "J.-P. Ho"])
  }

  @Test func keepTheNamesAfterAnOddOne() {
    let record = paper(title, "", "danah boyd, Ann Lee, Cy Diaz", "", "An abstract.")
    #expect(record?.names == ["Ann Lee", "Cy Diaz"])
    #expect(record?.authors.hidden == .unknown)
  }

  @Test(arguments: [
    "Deep Learning, which is popular, and cuts.", "We study graphs and their cuts",
    "We compare methods and more.", "Deep Learning, a field that we study",
  ])
  func makeNoListOfAnAbstract(line: String) {
    #expect(paper(title, "", line, "", "And so on.")?.names == [])
  }
}
