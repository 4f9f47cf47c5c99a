import CoterieReaders
import CoterieRecords
import Testing

/// Damaged and hostile files: a message says what is wrong, and the rest is read.
@Suite struct XMLDamageTests {
  private func titles(_ text: String) -> [String] {
    XMLSample.records(text, by: DBLPReader.self).map(\.title)
  }

  private func messages(_ text: String) -> [String] {
    XMLSample.messages(text, by: DBLPReader.self)
  }

  private func article(_ title: String) -> String {
    "<article key=\"a/\(title)\"><author>Bo Li</author><title>\(title)</title></article>\n"
  }

  /// A file with an article before and one after the damage.
  private func around(_ damage: String) -> String {
    "<dblp>\n\(article("Before"))\(damage)\n\(article("After"))</dblp>\n"
  }

  @Test(arguments: [
    "<article><title>Cut", "<article key=\"a", "<article><title>A</title>", "<article>",
    "<article><title>A</book>", "<article <title>A", "</article>", "</i></b>", "<article key='a>",
  ])
  func readsWhatIsAroundADamagedRecord(damage: String) {
    let all = titles(around(damage))
    #expect(all.first == "Before")
    #expect(all.last == "After")
  }

  @Test func readsARecordWithMisplacedTags() {
    #expect(
      titles(around("<article><title>A <i>b</title></i></article>")) == ["Before", "A b", "After"])
    #expect(
      messages(around("<article><title>A <i>b</title></i></article>")) == [
        "3 warning: \"</title>\" is not where XML allows it"
      ])
    #expect(titles(around("<article><title>p < 5 & q > 6</title></article>"))[1] == "p < 5 & q > 6")
    #expect(
      titles(around("<article><author>Bo Li<title>A</title></article>")) == ["Before", "After"])
    #expect(
      messages(around("<article><author>Bo Li<title>A</title></article>")) == [
        "3 error: the element <author> has no end tag"
      ])
  }

  @Test func leavesOutARecordWithoutEnd() {
    #expect(
      messages(around("<article><title>A</title>")) == [
        "3 error: the element <article> has no end tag"
      ])
    #expect(titles(around("<article><title>A</title>")) == ["Before", "After"])
  }

  @Test func saysThatAFileIsCut() {
    let text = around("")
    for length in stride(from: 8, to: text.utf8.count, by: 3) {
      let bytes = Array(text.utf8.prefix(length))
      let table = DBLPReader.table(of: bytes, file: "f")
      #expect(table.log.hasErrors == (length < text.utf8.count - 1), "\(length)")
      let ends = text.prefix(length).ranges(of: "</article>")
      #expect(table.count == ends.count, "\(length)")
    }
  }

  @Test func expandsNoBomb() {
    var text = "<?xml version=\"1.0\"?>\n<!DOCTYPE dblp [\n<!ENTITY a0 \"ha\">\n"
    for level in 1..<30 {
      let inner = String(repeating: "&a\(level - 1);", count: 10)
      text += "<!ENTITY a\(level) \"\(inner)\">\n"
    }
    text += "<!ENTITY long \"\(String(repeating: "x", count: 100))\">]>\n"
    text += "<dblp>\(article("&a0; &a29; &a28; &long;"))\(article("After"))</dblp>"
    let table = XMLSample.table(text, by: DBLPReader.self)
    #expect(table.records.map(\.title) == ["ha &a29; &a28; &long;", "After"])
    #expect(table.messages.count == 1)
    #expect(table.messages[0].contains("is made of others, or of a long text"))
  }

  @Test func fetchesNoFile() {
    let text = """
      <!DOCTYPE dblp SYSTEM "http://127.0.0.1:9/dblp.dtd" [
      <!ENTITY p SYSTEM "file:///etc/passwd"> <!ENTITY % r PUBLIC "x" "http://127.0.0.1:9/r"> %r; ]>
      <dblp>\(article("A &p; &q; B"))</dblp>
      """
    let table = XMLSample.table(text, by: DBLPReader.self)
    #expect(table.records.map(\.title) == ["A &q; B"])
    #expect(table.log.count(of: .externalEntity) == 1)
    #expect(table.log.count(of: .undeclaredEntity) == 1)
  }

  @Test func readsReferencesOfAllKinds() {
    let title =
      "&lt;a&gt; &amp;amp; &quot;&apos;&eacute;&#233;&#xE9;&#x1F600; &#0; &#xD800; &; &x &"
    #expect(
      titles(around("<book><title>\(title)</title></book>"))[1]
        == "<a> &amp; \"'ééé😀 &#0; &#xD800; &; &x &")
  }

  @Test func leavesOutARecordOfDeepElements() {
    let nested = String(repeating: "<i>", count: 200_000)
    let text = around("<article><title>\(nested)</title></article>")
    #expect(titles(text) == ["Before", "After"])
    #expect(
      messages(text) == [
        "3 error: the element <article> has more than 256 elements around one another"
      ])
    #expect(titles(around(nested)) == ["Before", "After"])
  }

  @Test func readsALongLine() {
    let long = String(repeating: "a ", count: 2_000_000)
    #expect(titles(around(article(long)))[1].utf8.count == 3_999_999)
  }

  @Test func readsTextThatIsNotUTF8() {
    let bytes = Array(around(article("Zo\u{EB}")).unicodeScalars.map { UInt8($0.value) })
    let table = DBLPReader.table(of: bytes, file: "f")
    #expect(table.records[1].title == "Zoë")
    #expect(table.log.problems == [.text(.recoded)])
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"])
  func readsWideCharacters(name: String) {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + around("")
    let isLittle = name == "UTF-16LE"
    let bytes = text.utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return isLittle ? [low, high] : [high, low]
    }
    #expect(DBLPReader.signature.recognises(bytes[...]))
    #expect(DBLPReader.table(of: bytes, file: "f").records.map(\.title) == ["Before", "After"])
  }

  @Test func readsOtherEncodings() {
    let head = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>".utf8)
    let bytes = head + around(article("Zo\u{EB}")).unicodeScalars.map { UInt8($0.value) }
    #expect(DBLPReader.table(of: bytes, file: "f").records[1].title == "Zoë")
    let unknown = Array("<?xml version=\"1.0\" encoding=\"quay-8\"?>\(around(article("Zoë")))".utf8)
    let table = DBLPReader.table(of: unknown, file: "f")
    #expect(table.records[1].title == "Zoë")
    #expect(table.log.count(of: .otherEncoding) == 1)
  }

  @Test func readsSeveralDocuments() {
    let text =
      "<?xml version=\"1.0\"?><dblp>\(article("A"))</dblp>\n<?xml version=\"1.0\"?>\n<dblp>\(article("B"))</dblp>"
    #expect(titles(text) == ["A", "B"])
    #expect(messages(text).isEmpty)
    #expect(titles(article("A")) == ["A"])
    #expect(messages(article("A")).isEmpty)
  }

  @Test func countsAuthorsWithoutAName() {
    let text = """
      <collection id="P18"><volume id="1"><paper id="1"><title>T</title><author><first/><last/></author>
      <author><last>Li</last></author></paper></volume></collection>
      """
    let table = XMLSample.table(text, by: ACLReader.self)
    #expect(table.records[0].people == ["Li"])
    #expect(table.records[0].authors.hidden == .count(1))
    #expect(table.log.problems == [.work(.namelessAuthors(1))])
  }

  @Test(arguments: [
    "<!--", "<![CDATA[", "<", "&", "</", "<a ", "<a b=\"", "</article", "<?", "]]>", "-->",
  ])
  func readsWhatFollowsManySigns(sign: String) {
    let signs = String(repeating: sign, count: 3_000)
    let all = titles("<dblp>\(article("Before"))\(signs)\n<b>\n\(article("After"))</dblp>")
    #expect(all == ["Before", "After"])
    let inside = titles(around("<book><title>\(signs)</title></book>"))
    #expect(inside.first == "Before")
    #expect(inside.last == "After")
  }
}
