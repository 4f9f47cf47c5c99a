import CoterieCorpora
import CoterieRecords
import Testing

/// Titles and authors glued together, settled once all names are known.
@Suite struct GluedTitleTests {
  @Test func beginWithAKnownNameWhereThereIsOne() {
    let found = pages(
      """
      LGMar 17, 2022
      A caravan Stopvan Gogh, Ann Lee
      LGMar 18, 2022
      A title of its own

      van Stopvan Gogh, Bo Li
      """)
    #expect(found.names == [["van Stopvan Gogh", "Ann Lee"], ["van Stopvan Gogh", "Bo Li"]])
    #expect(found.papers[0].title == "A cara")
    #expect(found.log.count(of: .ambiguousHeading) == 0)
  }

  @Test func haveTheShortestAuthorPartOtherwise() {
    let found = pages("LGMar 17, 2022\nA caravan Stopvan Gogh, Ann Lee")
    #expect(found.papers[0].title == "A caravan Stop")
    #expect(found.names == [["van Gogh", "Ann Lee"]])
    #expect(
      found.diagnostics(of: .ambiguousHeading) == [
        Problem.authors(
          .ambiguousHeading(firstAuthors: [name("van Gogh"), name("van Stopvan Gogh")])
        ).at("a", 1)
      ])
  }

  @Test func endInOneBareWordOnlyWhereItIsAKnownName() {
    let glued = "LGMar 17, 2022\nOn the cavePlato"
    #expect(pages(glued).names == [[]])
    #expect(
      pages(glued).diagnostics(of: .unsettledHeading)
        == [Problem.authors(.unsettledHeading(firstAuthor: name("Plato"))).at("a", 1)])
    let known = pages(glued, "LGMar 18, 2022\nOn men\n\nPlato, Socrates")
    #expect(known.names == [["Plato"], ["Plato", "Socrates"]])
    #expect(known.papers[0].title == "On the cave")
    #expect(known.log.count(of: .unsettledHeading) == 0)
  }

  @Test func preferAKnownNameToALikelierOne() {
    let found = pages("LGMar 17, 2022\nMethods of BoDNir Ailon\nLGMar 18, 2022\nOn cutsNir Ailon")
    #expect(found.names == [["Nir Ailon"], ["Nir Ailon"]])
    #expect(found.papers[0].title == "Methods of BoD")
  }
}
