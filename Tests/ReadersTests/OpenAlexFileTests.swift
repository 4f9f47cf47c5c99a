import CoterieReaders
import CoterieRecords
import Foundation
import Testing

/// Files of works of OpenAlex: their layouts, their pieces, and what is wrong in them.
@Suite struct OpenAlexFileTests {
  private let works = (1...6).map { number in
    #"{"id":"https://openalex.org/W\#(number)","title":"Title {\#(number)], \"q\" \\","authorships":"#
      + #"[{"author":{"display_name":"Ann \#(number) Lee"}},{"raw_author_name":"Bo Li"}]}"#
  }

  private func titles(_ records: [Record]) -> [String] { records.map(\.title) }

  private var expectedTitles: [String] { (1...6).map { #"Title {\#($0)], "q" \"# } }

  /// A work with each field and element on a line of its own.
  private func spread(_ work: String, indent: String) -> String {
    work.replacing(#","authorships":["#, with: ",\n\(indent) \"authorships\": [\n\(indent) ")
      .replacing("}},", with: "}},\n\(indent) ").replacing("{\"id", with: "{\n\(indent) \"id")
      .replacing("}]}", with: "}]\n\(indent)}")
  }

  private var layouts: [String: String] {
    [
      "lines": works.joined(separator: "\n"),
      "lines with ends, blank lines and blanks": works.joined(separator: " \r\n\r\n \t") + "\r\n",
      "documents on lines of their own": works.map { spread($0, indent: "") }.joined(
        separator: "\n"),
      "a list": "[" + works.joined(separator: ",") + "]",
      "a list with an element a line": "[\n" + works.joined(separator: ",\n") + "\n]\n",
      "a spread list": "[\n  " + works.map { spread($0, indent: "  ") }.joined(separator: ",\n  ")
        + "\n]\n",
      "a list with nulls": "[null, " + works.joined(separator: ", null ,") + ",null]",
      "an answer": #"{"meta":{"count":6,"results":[1]},"results":["# + works.joined(separator: ",")
        + #"],"group_by":[{"key":"x"}]}"#,
      "a spread answer": "{\n \"meta\": {\n  \"count\": 6\n },\n \"results\": [\n  "
        + works.map { spread($0, indent: "  ") }.joined(separator: ",\n  ")
        + "\n ],\n \"group_by\": []\n}\n",
      "answers on lines": #"{"results":["# + works[..<3].joined(separator: ",")
        + "],\"meta\":{}}\n{\"meta\":{},\"results\":[]}\n{\"meta\":{},\"results\":["
        + works[3...].joined(separator: ",") + "]}\n",
      "a list of answers": #"[{"results":["# + works[..<3].joined(separator: ",")
        + #"]},{"results":["# + works[3...].joined(separator: ",") + "]}]",
    ]
  }

  @Test func areReadInEveryLayout() {
    for (name, text) in layouts {
      let table = OpenAlexSample.table(of: text)
      #expect(titles(table.indices.map { table[$0] }) == expectedTitles, "\(name)")
      #expect(table.log.diagnostics.isEmpty, "\(name)")
      for record in table.indices {
        let names = table.authors(of: record).names.map(\.full)
        #expect(names == ["Ann \(record + 1) Lee", "Bo Li"], "\(name)")
      }
    }
  }

  @Test func areRecognisedInEveryLayout() {
    for (name, text) in layouts {
      #expect(OpenAlexReader.signature.recognises(Array(text.utf8)[...]), "\(name)")
    }
  }

  @Test(arguments: [
    "", "[]", "{}", "null", #"{"title":"On graphs"}"#, #"{"id":"https://openalex.org/A1"}"#,
    #"{"message":{"items":[{"DOI":"10.1/a","author":[]}]}}"#, "https://openalex.org/W1",
    #"[{"id":"x","reference":"https://openalex.org/W1"}]"#, #"{"authorships":12}"#,
    "id,title\nhttps://openalex.org/W1,x\n",
  ])
  func ofOtherKindsAreNotClaimed(text: String) {
    #expect(!OpenAlexReader.signature.recognises(Array(text.utf8)[...]))
  }

  // MARK: Pieces

  @Test func areTheSameInPiecesOfAnyNumberOfLines() {
    let lines = [
      works[0], "", "not JSON", works[1], #"{"id":"https://openalex.org/W7","title":"cut"#,
      works[2],
      works[3] + works[4], "  ", works[5],
    ].map { Array("\($0)\n".utf8) }
    let whole = OpenAlexSample.table(of: [Array(lines.joined())])
    #expect(whole.count == 4 && whole.log.diagnostics.count == 3)
    #expect(whole.indices.map { whole.location(of: $0).line } == [1, 4, 6, 9])
    for first in 0...lines.count {
      for second in first...lines.count {
        let pieces = [lines[..<first], lines[first..<second], lines[second...]].map {
          Array($0.joined())
        }
        let table = OpenAlexSample.table(of: pieces)
        #expect(table.indices.map { table[$0] } == whole.indices.map { whole[$0] })
        #expect(table.log.diagnostics.map(\.finding) == whole.log.diagnostics.map(\.finding))
      }
    }
  }

  @Test func areTheSameCutAnywhereTheyMayBe() throws {
    for (name, text) in layouts {
      let bytes = Array(text.utf8)
      let whole = OpenAlexSample.table(of: [bytes])
      var cuts: Set<Int> = []
      for end in 0...bytes.count {
        let beginning = Array(bytes[..<end])
        guard let cut = OpenAlexReader.framing.lastCut(beginning.span) else { continue }
        #expect(cut <= end, "\(name)")
        guard cuts.insert(cut).inserted else { continue }
        let table = OpenAlexSample.table(of: [Array(bytes[..<cut]), Array(bytes[cut...])])
        #expect(
          table.indices.map { table[$0] } == whole.indices.map { whole[$0] }, "\(name), \(cut)")
        #expect(table.log.diagnostics.isEmpty, "\(name), \(cut)")
      }
      #expect(cuts.count >= 5, "\(name)")
    }
  }

  @Test func areTheSameInEveryPieceThatAFileIsReadIn() {
    for (name, text) in layouts {
      let whole = OpenAlexSample.records(of: text)
      var rest = Array(text.utf8)[...]
      var pieces: [[UInt8]] = []
      var length = 200
      while length < rest.count {
        let beginning = Array(rest.prefix(length))
        if let cut = OpenAlexReader.framing.lastCut(beginning.span), cut > 0 {
          pieces.append(Array(rest.prefix(cut)))
          rest = rest.dropFirst(cut)
          length = 200
        } else {
          length += 200
        }
      }
      let table = OpenAlexSample.table(of: pieces + [Array(rest)])
      #expect(table.indices.map { table[$0] } == whole, "\(name)")
      #expect(pieces.count > 2, "\(name)")
    }
  }

  // MARK: Errors

  @Test func keepWhatIsAroundALineThatIsNoWork() {
    let lines = [
      works[0], #"{"id":"https://openalex.org/W2","title":"x"#, works[1], "[1,2]",
      #"{"id":"https://openalex.org/A5048491430","display_name":"Ann Lee"}"#, "{}",
      #"{"id":"https://openalex.org/W3","title":"x" "y"}"#, works[2] + " rest",
      "{\"id\":\"W4\",\"title\":\"a\u{1}b\"}", #"{"id":"W5","title":tru}"#, works[3],
    ]
    let table = OpenAlexSample.table(of: lines.joined(separator: "\n"))
    #expect(titles(table.indices.map { table[$0] }) == [0, 1, 3].map { expectedTitles[$0] })
    #expect(table.indices.map { table.location(of: $0).line } == [1, 3, 11])
    #expect(
      table.log.diagnostics.map { "\($0.location.line ?? 0): \($0.finding)" } == [
        "2: the JSON ends before its end, after 42 bytes",
        "4: the JSON is no object",
        "5: \"https://openalex.org/A5048491430\" is no work of OpenAlex",
        "6: the JSON has neither a title nor authorships of OpenAlex",
        "7: the JSON breaks its grammar at byte 45",
        "8: more follows after the end of the JSON, at byte \(works[2].utf8.count + 2)",
        "9: byte 22 of the JSON is a control character in a text",
        "10: the JSON breaks its grammar at byte 20",
      ])
    #expect(table.log.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test func keepWhatIsAroundALineThatIsNotUTF8() {
    let bad = Array(#"{"id":"W2","title":"Besan"#.utf8) + [0xE7] + Array("on\"}\n".utf8)
    let bytes = Array(works[0].utf8) + [0x0A] + bad + Array(works[1].utf8)
    let table = OpenAlexSample.table(of: [bytes])
    #expect(titles(table.indices.map { table[$0] }) == [expectedTitles[0], expectedTitles[1]])
    #expect(table.log.diagnostics.map(\.finding) == ["byte 26 of the JSON is not UTF-8"])
  }

  @Test func keepWhatIsAroundADamagedWorkOfAList() throws {
    let spreadWorks = works.map { spread($0, indent: "  ") }
    for damage in ["\"title\":\"Title", "[\n", "}]\n  }", "\"id\":"] {
      var damaged = spreadWorks
      let range = try #require(damaged[2].range(of: damage))
      damaged[2].removeSubrange(range.lowerBound..<damaged[2].index(before: range.upperBound))
      let text = "[\n  " + damaged.joined(separator: ",\n  ") + "\n]\n"
      let table = OpenAlexSample.table(of: text)
      let others = [0, 1, 3, 4, 5].map { expectedTitles[$0] }
      #expect(
        titles(table.indices.map { table[$0] }).filter { others.contains($0) } == others,
        "\(damage)")
      #expect(table.count <= 6 && table.log.diagnostics.count >= 1, "\(damage)")
    }
  }

  @Test func areCountedInAListOnOneLine() {
    for name in ["a list", "a list with nulls", "an answer", "answers on lines"] {
      let table = OpenAlexSample.table(of: layouts[name, default: ""])
      let places = table.indices.map { table.location(of: $0).description }
      #expect(places == (1...6).map { "works.jsonl:record \($0)" }, "\(name)")
    }
    for name in ["lines", "a list with an element a line", "a spread list", "a spread answer"] {
      let table = OpenAlexSample.table(of: layouts[name, default: ""])
      #expect(table.indices.allSatisfy { table.location(of: $0).line != nil }, "\(name)")
    }
  }

  /// A work of a list on one line, with what works of OpenAlex have in them.
  private func fullWork(_ number: Int) -> String {
    let institutions = (1...2).map {
      #"{"id":"https://openalex.org/I\#($0)","display_name":"North","type":"education"}"#
    }
    return #"{"id":"https://openalex.org/W\#(number)","title":"Title \#(number)","authorships":[{"#
      + #""author":{"id":"https://openalex.org/A1","display_name":"Ann Lee"},"institutions":["#
      + institutions.joined(separator: ",") + #"],"countries":["NO"]}],"topics":[{"id":"#
      + #""https://openalex.org/T1","display_name":"T"},{"id":"https://openalex.org/T2"}],"#
      + #""ids":{"openalex":"https://openalex.org/W\#(number)"},"type":"article"}"#
  }

  /// What is before and after the works of a list on one line.
  private static let listEnds = [
    ("[", "]"), ("{\"results\":[", "],\"meta\":{}}\n"), ("[\n", "\n]\n"),
  ]

  /// Checks that a list of five works on one line, the third of which is damaged, keeps the others.
  private func checkDamage(_ damaged: String, _ ends: (String, String), _ comment: String) {
    let all = [fullWork(1), fullWork(2), damaged, fullWork(4), fullWork(5)]
    let list = ends.0 + all.joined(separator: ",") + ends.1
    // A work that ends with the list is JSON: it takes the next ones for its own.
    let isJSON = [list, list + "]}"].contains {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8))) != nil
    }
    if isJSON { return }
    let table = OpenAlexSample.table(of: list)
    let found = titles(table.indices.map { table[$0] })
    #expect(Array(found.prefix(2)) == ["Title 1", "Title 2"], "\(comment)")
    #expect(Array(found.suffix(2)) == ["Title 4", "Title 5"], "\(comment)")
    #expect(found.count == 5 || found.count == 4 && table.log.hasErrors, "\(comment): \(found)")
  }

  @Test func loseNoOtherWorkOfAListOnOneLine() {
    let work = Array(fullWork(3).utf8)
    for place in work.indices.dropFirst() {
      let (before, after) = (work[..<place], work[place...])
      let ends = Self.listEnds[place % 3]
      checkDamage(String(decoding: before + after.dropFirst(), as: UTF8.self), ends, "no \(place)")
      guard "\"{}[],:".utf8.contains(work[place]) else { continue }
      for sign in "\"{}]".utf8 {
        checkDamage(
          String(decoding: before + [sign] + after, as: UTF8.self), ends, "\(sign) at \(place)")
      }
    }
  }

  @Test(arguments: 0..<3)
  func loseNoOtherWorkWhereOneEndsEarly(layout: Int) {
    let work = fullWork(3)
    for length in 1..<work.count {
      checkDamage(String(work.prefix(length)), Self.listEnds[layout], "cut after \(length)")
    }
  }

  @Test func areNotSearchedOverAndOver() {
    let cut = fullWork(3).prefix(150)
    let list =
      "[" + fullWork(1) + "," + Array(repeating: cut, count: 5_000).joined(separator: ",") + "]"
    let table = OpenAlexSample.table(of: list)
    #expect(titles(table.indices.prefix(1).map { table[$0] }) == ["Title 1"])
    #expect(table.log.hasErrors)
  }

  @Test func keepTheWorksBeforeTheEndOfACutAnswer() {
    let answer = #"{"meta":{},"results":["# + works.joined(separator: ",") + "]}"
    for length in 0..<answer.utf8.count {
      let bytes = Array(answer.utf8.prefix(length))
      let table = OpenAlexSample.table(of: [bytes])
      #expect(titles(table.indices.map { table[$0] }) == Array(expectedTitles.prefix(table.count)))
      #expect(table.log.diagnostics.count <= 1)
    }
  }

  @Test func keepAWorkWithoutTheValuesThatAreOfAnotherKind() throws {
    let text = OpenAlexSample.work(
      """
      "title":["x"],"display_name":"A title","authorships":"Ann Lee","ids":[1],"biblio":{"volume":12,\
      "issue":{}},"publication_year":"2018","primary_location":7,"topics":[{"display_name":"T"},"U",1],\
      "doi":"none","cited_by_count":"12","abstract_inverted_index":{"a":0},"language":"\\x"
      """)
    let table = OpenAlexSample.table(of: text)
    #expect(table.count == 1)
    let record = table[0]
    #expect(record.title == "A title")
    #expect(record.date == PartialDate(year: 2018))
    #expect(record.authors == AuthorList())
    #expect(record.abstract == nil)
    #expect(
      record.fields == [
        FieldValue(.volume, "12"), FieldValue(.topic, "T"),
        FieldValue(.citations, "12", name: "openalex"), FieldValue(.key, "W1"),
      ])
    #expect(table.log.diagnostics.allSatisfy { $0.severity == .warning })
    let named = [
      "title", "authorships", "ids", "biblio.issue", "primary_location", "topics",
      "abstract_inverted_index", "language",
    ].map { "the field \"\($0)\" has a value of an unexpected kind" }
    #expect(
      table.log.diagnostics.map(\.finding) == named + ["\"none\" is no identifier of the kind doi"])
  }

  @Test func takeTheFirstOfValuesThatAreRepeated() throws {
    let table = OpenAlexSample.table(
      of: OpenAlexSample.work(
        #""title":"first","title":"second","authorships":[{"raw_author_name":"Ann Lee"}],"#
          + #""authorships":[{"raw_author_name":"Bo Li"}]"#))
    #expect(table[0].title == "first")
    #expect(table[0].authors.names.map(\.full) == ["Ann Lee"])
    #expect(
      table.log.diagnostics.map(\.message)
        == ["title", "authorships"].map {
          "the field \"\($0)\" occurs again in its object; its first value is taken."
        })
  }

  @Test(arguments: [
    (#"caf\u00e9 \u00df"#, "café ß"), (#"\ud83d\ude00"#, "😀"),
    (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#"a\ud800b"#, "a\u{FFFD}b"), (#"\udc00\ud800"#, "\u{FFFD}\u{FFFD}"),
    (#"\ud800\u0041"#, "\u{FFFD}A"),
    (#"nul\u0000l"#, "nul\0l"), ("😀é", "😀é"),
  ])
  func haveTextsWithEscapes(escaped: String, text: String) throws {
    #expect(OpenAlexSample.record(#""title":"\#(escaped)""#)?.title == text)
  }

  @Test func haveKeysWithEscapes() throws {
    #expect(OpenAlexSample.record(#""ti\u0074le":"x""#)?.title == "x")
  }

  @Test(arguments: [
    "{", "[", "{\"authorships\":[", "{\"results\":[", "\"", "{\"id\":", "[null,", "{\n", "[\n{\n",
    "}", "]",
    "{\"id\":\"W1\",\"authorships\":[{},", "\\", "[{\"\\", "\0",
    "{\"abstract_inverted_index\":{\"a\":[1,",
  ])
  func surviveWhatIsRepeatedWithoutEnd(part: String) {
    let bytes = Array(String(repeating: part, count: 50_000).utf8)
    let table = OpenAlexSample.table(of: [bytes])
    #expect(table.count == 0)
    _ = OpenAlexReader.framing.lastCut(bytes.span)
  }

  @Test func surviveAChangeOfEveryByte() {
    let text = works[0] + "\n" + works[1] + "\n" + works[2]
    let bytes = Array(text.utf8)
    let middle = works[0].utf8.count + 1..<works[0].utf8.count + works[1].utf8.count + 1
    for place in middle {
      for byte: UInt8 in [0, 0x20, 0x22, 0x2C, 0x30, 0x5C, 0x5B, 0x5D, 0x7B, 0x7D, 0xC3, 0xFF] {
        var changed = bytes
        changed[place] = byte
        let table = OpenAlexSample.table(of: [changed])
        let found = titles(table.indices.map { table[$0] })
        #expect(found.first == expectedTitles[0] && found.last == expectedTitles[2])
        #expect(found.count == 3 || table.log.diagnostics.count == 1)
      }
    }
  }

  // MARK: Shared files

  private static let data = ProcessInfo.processInfo.environment["COTERIE_TEST_DATA"]

  /// The bytes of a gzipped file.
  private func inflated(_ path: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "--decompress", "--stdout", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(bytes)
  }

  @Test(.enabled(if: data != nil, "COTERIE_TEST_DATA names no folder"))
  func ofUtrechtHaveTheirCounts() throws {
    let bytes = try inflated(
      "\(try #require(Self.data))/records/openalex/utrecht-works.json.gz")
    let table = OpenAlexSample.table(of: [bytes])
    #expect(table.count == 25)
    let authors = table.indices.map { table.authors(of: $0) }
    #expect(authors.map(\.contributors.count).reduce(0, +) == 445)
    #expect(authors.filter { $0.hidden == .unknown }.map(\.contributors.count) == [100, 100])
    #expect(authors.filter(\.isTruncated).count == 2)
    #expect(table.indices.allSatisfy { table[$0].date != nil })
    #expect(table.indices.count { table[$0].venue == nil } == 1)
    #expect(table.indices.allSatisfy { table[$0].identifiers.count >= 2 })
    #expect(table.log.diagnostics.isEmpty)
  }
}
