import CoterieReaders
import CoterieRecords
import Testing

/// Situations of public bug reports, with invented people.
@Suite struct BibTeXCaseTests {
  @Test func readsExtendedNamesBesideOthers() {
    let records = bibTeX(
      """
      @inproceedings{brandvold2021,
        title     = {Ledgers of Small Harbours},
        author    = {Brandvold, Greta and family=Hoekstra, given=Tjeerd, prefix=van den, useprefix=true and given={Mary Ann}, family=Okonjo and "family={Tideway and Sons, Inc.}"},
        date      = {2021}
      }
      @article{roquette2019,
        author = {given=Jules, prefix=de la, prefix-i=d, family=Roquette, suffix=III and Sablon, Mireille},
        title  = {On Tidal Windows and Their Readers},
        date   = {2019-05}
      }
      """)
    #expect(
      records.map(\.people) == [
        ["Greta Brandvold", "Tjeerd van den Hoekstra", "Mary Ann Okonjo"],
        ["Jules de la Roquette III", "Mireille Sablon"],
      ])
    #expect(records.map(\.groups) == [["Tideway and Sons, Inc."], []])
  }

  @Test func takesNoLineEndForASeparator() {
    let table = BibTeXReader.table(
      of: """
        @article{ WOS:000900000000001,
        Author = {Hollingdale, Edda M. and Perawita, Dulani and Hollingdale,
           Signe and Abel, Yvo
           and Kasongo, Odile},
        Title = {{Rooms without corners: a census of hotel lobbies
           in port cities}},
        Year = {{2020}},
        Affiliation = {{Hollingdale, EM (Corresponding Author), Northgate Univ, Dept Tourism, Bergen, Norway.
           Hollingdale, Edda M.; Hollingdale, Signe, Northgate Univ, Dept Tourism, Bergen, Norway.
           Perawita, Dulani, Univ Kandavale, Dept Geog, Colombo, Sri Lanka.}},
        Times-Cited = {{7}},
        Early Access Date = {{NOV 2019}},
        ORCID-Numbers = {{Perawita, Dulani/0000-0000-7000-0015
           Abel, Y/0000-0000-7000-0023}},
        Unique-ID = {{WOS:000900000000001}},
        }
        """)
    let record = table[0]
    #expect(
      record.people == [
        "Edda M. Hollingdale", "Dulani Perawita", "Signe Hollingdale", "Yvo Abel", "Odile Kasongo",
      ])
    #expect(record.title == "Rooms without corners: a census of hotel lobbies in port cities")
    let northgate = "Northgate Univ, Dept Tourism, Bergen, Norway"
    #expect(
      record.authors.contributors.map(\.rawAffiliations) == [
        [northgate], ["Univ Kandavale, Dept Geog, Colombo, Sri Lanka"], [northgate], [], [],
      ])
    #expect(record.organisations.isEmpty)
    #expect(
      record.authors.contributors.map(\.isCorresponding) == [true, false, false, false, false])
    #expect(
      record.authors.contributors.map { $0.identifiers.first?.value } == [
        nil, "0000-0000-7000-0015", nil, "0000-0000-7000-0023", nil,
      ])
    #expect(record.value(.citations, "wos:TC") == "7")
    #expect(record.ids == ["webOfScience wos:000900000000001"])
    #expect(table.log.diagnostics.isEmpty)
  }

  @Test func convertsTeXInNames() {
    #expect(
      bibTeXAuthors(
        #"Stra\ss er, Ottilie and \L{}ab\k{e}cka, Zofia and {\O}stg{\aa}rd, {\relax Th}or and "#
          + #"d'\hspace{0pt}Amboise, Lucie and K\"uhn-M\aa nsson, Ebba and \v{S}\'{\i}pek, Ji\v{r}\'\i"#
      ) == [
        "Ottilie Straßer", "Zofia Łabęcka", "Thor Østgård", "Lucie d'Amboise",
        "Ebba Kühn-Månsson", "Jiří Šípek",
      ])
  }

  @Test func takesAnnotationsForNoAuthors() {
    let records = bibTeX(
      """
      @article{tolland2016,
        author          = {Tolland, Mirjam and Esker, Jonas and Varga, Edit},
        author+an       = {1=student;2=self;3:family="VE"},
        author+an:orcid = {1="0000-0000-7000-0015"; 3="0000-0000-7000-0023"},
        title           = {Rain barrels on three sand islands},
      }
      @misc{after2016, author = {Esker, Jonas}, title = {Notes after the islands}}
      """)
    #expect(
      records.map(\.people) == [["Mirjam Tolland", "Jonas Esker", "Edit Varga"], ["Jonas Esker"]])
    #expect(
      records[0].authors.contributors.map { $0.identifiers.first?.value } == [
        "0000-0000-7000-0015", nil, "0000-0000-7000-0023",
      ])
  }

  @Test func addsTheGroupsOfACollaboration() {
    let records = bibTeX(
      """
      @article{a, author = "Ambrosi, B. P. and others", collaboration = "KESTREL Scientific, NORDA",
        title = "{KESTREL}", eprint = "1801.99901", archivePrefix = "arXiv"}
      @article{b, author = "{KESTREL Collaboration} and Lund, Asta", collaboration = "KESTREL", title = {T}}
      """)
    #expect(records[0].people == ["B. P. Ambrosi"])
    #expect(records[0].groups == ["KESTREL Scientific", "NORDA"])
    #expect(records[0].authors.hidden == .unknown)
    #expect(records[1].groups == ["KESTREL Collaboration"])
    #expect(records[1].people == ["Asta Lund"])
  }

  @Test(arguments: [
    ("Open Coast Collaboration", true), ("{Deutscher Hafenkreistag}", true),
    ("{Ice Floe} and Lund, Asta", false),
    ("{Jonathan Perry-Hout}", false), ("{OpenAI}", true), ("{ATLAS Collaboration}", true),
    ("{NSF-DOE Vera C. Rubin Observatory}", true), ("Collaboration, ATLAS", true),
    ("{Bureau}, Martin", false), ("{Bureau of Tides}", true), ("Acme, Inc.", true),
    ("{Plato}", false),
    ("University of Oslund", true), ("the AWS-PoC team", true), ("{Swiss Federal Railways}", true),
    ("{van der Maaten}, Laurens", false), ("{Lund, Asta}", false),
  ])
  func knowsGroups(field: String, isGroup: Bool) {
    let record = bibTeX("@misc{k, title = {T}, author = {\(field)}}")[0]
    #expect(record.authors.contributors.first?.isGroup == isGroup)
  }

  @Test func splitsNoNameInBraces() {
    let name = bibTeXName("{Ice Floe} and Lund, Asta")
    #expect(name == ["", "Ice Floe", ""])
  }

  @Test func keepsTheSpellingsOfLetters() {
    #expect(
      bibTeXAuthors(
        #"Cho, S.K. and S{\o}rensen, {\O}ystein and Wei{\ss}, Leonore and van Rosendaal, Pim"#)
        == ["S.K. Cho", "Øystein Sørensen", "Leonore Weiß", "Pim van Rosendaal"])
    #expect(
      bibTeXAuthors("WEISS, LEONORE and vanRosendaal, Pim") == [
        "LEONORE WEISS", "Pim vanRosendaal",
      ])
    #expect(bibTeXName("Solis Vega, Mara") == ["Mara", "Solis Vega", ""])
  }

  @Test func readsTheIdentifiersOfVersions() throws {
    let records = bibTeX(
      """
      @misc{a, title = {MissedBoat}, author = {Pavo Linde and Bo Tang-Olsen}, year = {2025},
        eprint = {2410.99905v3}, archivePrefix = {arXiv}, primaryClass = {cs.LG}}
      @article{b, title = {Timetables}, author = {Pavo Linde}, year = {2024}, doi = {10.48550/ARXIV.2410.99905}}
      """)
    #expect(records.map(\.ids) == [["arXiv 2410.99905"], ["arXiv 2410.99905"]])
    #expect(records[0].value(.version) == "3")
    #expect(records.map(\.isPreprint) == [true, true])
  }
}
