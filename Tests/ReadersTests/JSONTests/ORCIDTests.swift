import CoterieReaders
import CoterieRecords
import Testing

/// Records of ORCID, in the form of its public schema.
@Suite struct ORCIDTests {
  private func summary(_ code: Int, _ title: String) -> String {
    """
    {"put-code":\(code),"title":{"title":{"value":"\(title)"},"subtitle":null},
     "external-ids":{"external-id":[{"external-id-type":"doi","external-id-value":"10.5555/O.\(code)",
     "external-id-relationship":"self"},{"external-id-type":"isbn","external-id-value":"9783161484100",
     "external-id-relationship":"part-of"}]},"type":"journal-article","publication-date":
     {"year":{"value":"2019"},"month":{"value":"03"},"day":null},"journal-title":{"value":"Letters"},
     "url":{"value":"https://a.example"}}
    """
  }

  private var works: String {
    """
    {"last-modified-date":null,"group":[
     {"external-ids":{},"work-summary":[\(summary(1, "On cuts")),\(summary(2, "On Cuts"))]},
     {"work-summary":[\(summary(3, "On knots"))]}
    ],"path":"/0000-0002-1825-0097/works"}
    """
  }

  private var record: String {
    """
    {"orcid-identifier":{"uri":"https://orcid.org/0000-0002-1825-0097","path":"0000-0002-1825-0097"},
     "person":{"name":{"given-names":{"value":"Asta"},"family-name":{"value":"Lund"},"credit-name":
     {"value":"A. Lund"}}},
     "activities-summary":{"works":\(works)}}
    """
  }

  @Test func giveTheWorksOfTheirPerson() throws {
    let table = ORCIDReader.table(of: record, file: "a.json")
    let records = table.records
    #expect(table.log.diagnostics.isEmpty)
    #expect(records.map(\.title) == ["On cuts", "On knots"])
    #expect(records.map(\.location.line) == [5, 16])
    let first = try #require(records.first)
    #expect(first.people == ["Asta Lund"] && first.authors.hidden == .unknown)
    #expect(first.authors.contributors[0].rawName == "A. Lund")
    #expect(first.authors.contributors.map(\.evidence) == [["orcid 0000-0002-1825-0097 stated"]])
    #expect(first.kind == .article && first.venue == "Letters")
    #expect(first.date?.description == "2019-03" && first.ids == ["doi 10.5555/o.1"])
    #expect(Set(first.fieldTexts) == ["key 1", "url https://a.example"])
  }

  @Test func areKnownInEveryLayout() {
    let line = record.replacing("\n", with: " ")
    for text in [record, works, "\(line)\n\(line)", #"{"bulk":[{"work":\#(summary(1, "T"))}]}"#] {
      #expect(JSONSample.names(claiming: Array(text.utf8)) == ["orcid"])
      #expect(ORCIDReader.messages(text) == [])
    }
    #expect(ORCIDReader.records("\(line)\n\(line)").map(\.location.line) == [1, 1, 2, 2])
    #expect(ORCIDReader.records("[\(record),\(record)]").count == 4)
  }

  @Test func haveNoPersonWithoutAName() {
    let records = ORCIDReader.records(works)
    #expect(records.map(\.title) == ["On cuts", "On knots"])
    #expect(records.allSatisfy { $0.authors.contributors.isEmpty && $0.authors.isTruncated })
  }

  @Test func nameTheContributorsOfWholeWorks() throws {
    let work =
      summary(4, "On ropes").dropLast() + """
        ,"contributors":{"contributor":[{"contributor-orcid":{"path":"0000-0002-1825-0097"},
         "credit-name":{"value":"Lund, Asta"},"contributor-attributes":{"contributor-role":"author"}},
         {"contributor-orcid":null,"credit-name":{"value":"Bo Li"},"contributor-attributes":null},
         {"credit-name":{"value":"Jan Moor"},"contributor-attributes":{"contributor-role":"editor"}}]}}
        """
    for text in [String(work), #"{"bulk":[{"work":\#(work)},{"work":\#(work)}]}"#] {
      let record = try #require(ORCIDReader.records(text).last)
      #expect(record.people == ["Asta Lund", "Bo Li"] && !record.authors.isTruncated)
      #expect(record.otherContributors.map(\.name.full) == ["Jan Moor"])
      #expect(record.authors.contributors[0].evidence == ["orcid 0000-0002-1825-0097 stated"])
    }
  }
}
