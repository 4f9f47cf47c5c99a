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
    #expect(found.messages(with: "after the title") == [])
  }

  @Test func haveTheShortestAuthorPartOtherwise() {
    let found = pages("LGMar 17, 2022\nA caravan Stopvan Gogh, Ann Lee")
    #expect(found.papers[0].title == "A caravan Stop")
    #expect(found.names == [["van Gogh", "Ann Lee"]])
    #expect(
      found.messages(with: "after the title") == [
        "a:1: warning: the authors after the title may begin with \"van Gogh\" or "
          + "\"van Stopvan Gogh\"; \"van Gogh\" is taken. Put the authors on a line of their own."
      ])
  }

  @Test func endInOneBareWordOnlyWhereItIsAKnownName() {
    let glued = "LGMar 17, 2022\nOn the cavePlato"
    #expect(pages(glued).names == [[]])
    #expect(
      pages(glued).messages(with: "named nowhere") == [
        "a:1: warning: the line may end in the author \"Plato\", who is named nowhere else, or "
          + "the whole line may be the title; the paper is kept without authors. Put the authors on a line of their own, "
          + "separated by commas."
      ])
    let known = pages(glued, "LGMar 18, 2022\nOn men\n\nPlato, Socrates")
    #expect(known.names == [["Plato"], ["Plato", "Socrates"]])
    #expect(known.papers[0].title == "On the cave")
    #expect(known.messages(with: "named nowhere") == [])
  }

  @Test func preferAKnownNameToALikelierOne() {
    let found = pages("LGMar 17, 2022\nMethods of BoDNir Ailon\nLGMar 18, 2022\nOn cutsNir Ailon")
    #expect(found.names == [["Nir Ailon"], ["Nir Ailon"]])
    #expect(found.papers[0].title == "Methods of BoD")
  }
}
