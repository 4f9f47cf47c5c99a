import CoterieExchange
import CoterieRecords
import Foundation
import Testing

/// XML as people and programs write it: in any encoding, with any document type, cut off or hostile.
@Suite struct XMLTests {
  /// A graph of one vertex with a label, after some prolog.
  private static func graph(_ prolog: String = "", label: String) -> String {
    prolog + "<graphml><key id=\"l\" for=\"node\" attr.name=\"label\"/><graph>"
      + "<node id=\"a\"><data key=\"l\">\(label)</data></node></graph></graphml>"
  }

  private static func read(_ bytes: [UInt8]) -> (labels: [String], problems: [Problem]) {
    let reading = GraphFormat.graphML.read(bytes)
    return (reading.document.vertices.map(\.label), reading.log.problems)
  }

  private static func read(_ text: String) -> (labels: [String], problems: [Problem]) {
    read(Array(text.utf8))
  }

  @Test(arguments: [
    "<graphml><?pi?><graph><node id='a'/></graph></graphml>",
    "<?pi?><graphml><graph><node id='a'/></graph></graphml><?after?>",
    "<!DOCTYPE a [<!ATTLIST graphml b CDATA #IMPLIED>]><graphml><graph><node id='a'/></graph></graphml>",
    "<!DOCTYPE a [<!ATTLIST node id ID #REQUIRED c (x|y) 'x' d CDATA #FIXED 'z'>]>"
      + "<graphml><graph><node id='a'/></graph></graphml>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM 'x'><!NOTATION m PUBLIC 'y'>]>"
      + "<graphml><graph><node id='a'/></graph></graphml>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM 'x'><!ENTITY u SYSTEM 'x' NDATA n>]>"
      + "<graphml><graph><node id='a'/></graph></graphml>",
    "<!DOCTYPE a [<!ELEMENT graphml ANY><!ENTITY % p '<!ENTITY q \"r\">'>%p;]>"
      + "<graphml><graph><node id='a'/></graph></graphml>",
    "<!DOCTYPE graphml SYSTEM 'graphml.dtd'><graphml><graph><node id='a'/></graph></graphml>",
    "<!-- <gexf> -->\n<x:graphml xmlns:x='u'><x:graph><x:node id='a'/></x:graph></x:graphml>",
  ])
  func readsEveryKindOfDocument(_ text: String) {
    let (labels, problems) = Self.read(text)
    #expect(labels == ["a"])
    #expect(problems == [])
    #expect(GraphFormat.recognised(Array(text.utf8)) == .graphML)
  }

  @Test(arguments: [
    ("ISO-8859-1", [0x4A, 0xFC, 0x72, 0x67], "Jürg"), ("latin1", [0xE9], "é"),
    ("windows-1252", [0x80, 0x9C], "€œ"), ("ISO-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"),
    ("windows-1251", [0xC0, 0xED, 0xED, 0xE0], "Анна"),
    ("KOI8-R", [0xE1, 0xCE, 0xCE, 0xC1], "Анна"),
    ("ISO-8859-15", [0xA4], "€"), ("Shift_JIS", [0x8E, 0x52, 0x93, 0x63], "山田"),
    ("EUC-KR", [0xB1, 0xE8], "김"), ("GB18030", [0xC0, 0xEE], "李"), ("UTF-8", [0xC3, 0xA9], "é"),
  ])
  func readsDeclaredEncodings(_ encoding: String, _ label: [UInt8], _ expected: String) {
    let text = Self.graph("<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n", label: "@")
    let bytes = text.utf8.flatMap { $0 == UInt8(ascii: "@") ? label : [$0] }
    let (labels, problems) = Self.read(bytes)
    #expect(labels == [expected])
    #expect(problems == [])
    #expect(GraphFormat.recognised(bytes) == .graphML)
  }

  @Test(arguments: [
    String.Encoding.utf16BigEndian, .utf16LittleEndian, .utf32BigEndian, .utf32LittleEndian, .utf8,
  ])
  func readsUnicodeWithAndWithoutAMark(_ encoding: String.Encoding) throws {
    for prolog in [
      "", "<?xml version='1.0' encoding='UTF-16'?>", "\u{FEFF}", "\u{FEFF}\n <?xml version='1.0'?>",
    ]
    where encoding != .utf8 || !prolog.contains("16") {
      let text = Self.graph(prolog, label: "Zoë 陈 👩")
      let bytes = [UInt8](try #require(text.data(using: encoding)))
      #expect(Self.read(bytes).labels == ["Zoë 陈 👩"])
      #expect(Self.read(bytes).problems == [])
      #expect(GraphFormat.recognised(bytes) == .graphML)
    }
  }

  @Test(arguments: [
    "UTF-16", "none-such", "UTF-8//IGNORE", "EBCDIC-US", "",
  ])
  func saysThatADeclaredEncodingIsNotItsOwn(_ encoding: String) {
    let prolog = "<?xml version='1.0' encoding='\(encoding)'?>"
    let (labels, problems) = Self.read(Self.graph(prolog, label: "é"))
    #expect(labels == ["é"])
    #expect(problems == [.xml(.otherEncoding(encoding.lowercased(), isUTF8: true))])
  }

  @Test(arguments: [
    ("", nil), ("<?xml version='1.0'?>", nil), ("<?xml version='1.0' encoding='UTF-8'?>", nil),
    ("<?xml version='1.0' encoding='us-ascii'?>", nil),
    ("<?xml Version='1.0' encoding='UTF-16'?>", "utf-16"),
    ("<?xml version='1.0' encoding='x-unknown'?>", "x-unknown"),
    ("<?xml version='1.0' encoding='UTF-32'?>", "utf-32"),
    ("<!-- encoding=\"latin1\" -->", nil),
  ])
  func readsOtherBytesAsWindows1252WithAWarning(_ prolog: String, _ declared: String?) {
    let text = Self.graph(prolog, label: "@")
    let bytes = text.utf8.map { $0 == UInt8(ascii: "@") ? 0xE9 : $0 }
    let (labels, problems) = Self.read(bytes)
    #expect(labels == ["é"])
    #expect(
      problems.first
        == declared.map { .xml(.otherEncoding($0, isUTF8: false)) } ?? .graphFile(.notUTF8))
  }

  @Test(arguments: [
    "<graphml encoding=\"latin1\"><graph><node id='a' \u{E9}='b'/></graph></graphml>",
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?><graphml><graph><n\u{E9}/><node id='a'/></graph></graphml>",
    "<?xml Version=\"1.0\" encoding=\"UTF-16\"?><graphml><graph><\u{E9}:node id='a'/></graph></graphml>",
  ])
  func readsNamesThatAreNotUTF8(_ text: String) {
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    #expect(Self.read(bytes).labels == ["a"])
  }

  @Test func believesAByteOrderMarkMoreThanTheDeclaration() {
    let prolog = "\u{FEFF}<?xml version='1.0' encoding='ISO-8859-1'?>"
    let (labels, problems) = Self.read(Self.graph(prolog, label: "é"))
    #expect(labels == ["é"])
    #expect(problems == [])
  }

  @Test func expandsItsOwnEntities() {
    let prolog = "<!DOCTYPE graphml [<!ENTITY inst 'Institute of &x;'><!ENTITY x 'Examples'>]>"
    let (labels, problems) = Self.read(
      Self.graph(prolog, label: "Ann, &inst;, &#79;slo &amp; &lt;"))
    #expect(labels == ["Ann, Institute of Examples, Oslo & <"])
    #expect(problems == [])
    let text = prolog + "<graphml><graph><node id='&x;'/></graph></graphml>"
    #expect(Self.read(text).labels == ["Examples"])
  }

  @Test func neverReadsOtherFiles() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "coterie-\(UUID()).txt")
    try Data("secret".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let prolog = "<!DOCTYPE graphml [\n<!ENTITY e SYSTEM \"\(file.absoluteString)\">]>"
    let (labels, problems) = Self.read(Self.graph(prolog, label: "a&e;b&e;"))
    #expect(labels == ["ab"])
    #expect(problems == [.xml(.externalEntity(file.absoluteString))])
  }

  /// HTML names its characters; no file need declare them, and one may declare them as it likes.
  @Test(arguments: [
    "", "<!DOCTYPE graphml SYSTEM \"graphml.dtd\">\n", "<!DOCTYPE graphml [<!ENTITY x 'y'>]>\n",
    "<!DOCTYPE graphml [<!ENTITY % p SYSTEM 'other.dtd'>%p;<!ENTITY x 'y'>]>\n",
    "<?xml version='1.0' standalone='yes'?>\n",
  ])
  func knowsTheCharactersOfHTML(_ prolog: String) {
    let text = Self.graph(prolog, label: "M&uuml;ller&nbsp;&amp; &Eacute;lan &#233;")
    let (labels, problems) = Self.read(text)
    #expect(labels == ["Müller\u{A0}& Élan é"])
    #expect(problems == [])
    let inAttribute = prolog + "<graphml><graph><node id='M&uuml;ller'/></graph></graphml>"
    #expect(Self.read(inAttribute).labels == ["Müller"])
  }

  @Test func believesADeclarationMoreThanHTML() {
    let prolog = "<!DOCTYPE graphml [<!ENTITY uuml 'ue'><!ENTITY all '&uuml;&eacute;&other;'>]>"
    let (labels, problems) = Self.read(Self.graph(prolog, label: "M&uuml;ller &all;"))
    #expect(labels == ["Mueller ueé&other;"])
    #expect(problems == [.xml(.undeclaredEntity("other"))])
  }

  @Test(arguments: ["", "<!DOCTYPE graphml SYSTEM \"graphml.dtd\">"])
  func keepsReferencesThatNothingDeclares(_ prolog: String) {
    let text =
      prolog + "<!-- &gone; -->\n<graphml><graph>\n<node id='A &foo; B'><desc>&bar; &foo; "
      + "<![CDATA[&raw; &uuml;]]></desc></node></graph></graphml>"
    let reading = GraphFormat.graphML.read(Array(text.utf8))
    #expect(reading.document.vertices.map(\.id) == ["A &foo; B"])
    #expect(reading.document.vertices.map(\.label) == ["&bar; &foo; &raw; &uuml;"])
    #expect(
      reading.log.problems == [.xml(.undeclaredEntity("bar")), .xml(.undeclaredEntity("foo"))])
    #expect(reading.log.diagnostics.map(\.location.line) == [3, 3])
  }

  @Test func readsUTF8ThatDeclaresLatin1() {
    let prolog = "<?xml version='1.0' encoding='ISO-8859-1'?>"
    let (labels, problems) = Self.read(Self.graph(prolog, label: "Jürg"))
    #expect(labels == ["Jürg"])
    #expect(problems == [.xml(.otherEncoding("iso-8859-1", isUTF8: true))])
  }

  @Test(arguments: [
    (3, "its entities expand to too much text"), (1, "an entity that contains itself"),
  ])
  func stopsAtEntitiesWithoutEnd(_ kind: Int, _ problem: String) {
    var prolog = "<!DOCTYPE graphml [<!ENTITY a0 \"lol\">"
    for level in 1...40 {
      let inner = kind == 1 ? "&a\(level % 40 + 1);" : "&a\(level - 1);".repeated(10)
      prolog += "<!ENTITY a\(level) \"\(inner)\">"
    }
    let text =
      prolog
      + "]>\n<graphml><graph><node id=\"b\"/><node id=\"c\"/>\n<node id=\"&a40;\"/></graph></graphml>"
    let reading = GraphFormat.graphML.read(Array(text.utf8))
    #expect(reading.document.vertices.map(\.label) == ["b", "c"])
    #expect(reading.log.problems == [.xml(.broken(reason: problem))])
    #expect(reading.log.diagnostics.map(\.location.line) == [3])
  }

  @Test func survivesALongChainOfEntities() {
    var prolog = "<!DOCTYPE graphml [<!ENTITY a0 \"x\">"
    for level in 1...200_000 { prolog += "<!ENTITY a\(level) \"&a\(level - 1);\">" }
    let (labels, problems) = Self.read(Self.graph(prolog + "]>", label: "&a200000;"))
    #expect(labels == [])
    #expect(
      problems.contains(.xml(.broken(reason: "more than 1000 entities refer to others"))))
  }

  @Test func survivesDeepNesting() {
    let text = "<graphml><graph><node id='a'/>" + "<graph>".repeated(200_000)
    let (labels, problems) = Self.read(text)
    #expect(labels == ["a"])
    #expect(problems.contains(.xml(.broken(reason: "it ends early"))))
  }

  @Test func readsTokensLongerThanAPiece() {
    let name = String(repeating: "é&amp;", count: 600_000)
    let text = "<graphml><graph><node id='a'/><!--\(name)--><node id='\(name)'/></graph></graphml>"
    let (labels, problems) = Self.read(text)
    #expect(labels == ["a", String(repeating: "é&", count: 600_000)])
    #expect(problems == [])
  }

  @Test(arguments: [
    ("<graphml><graph>\n<node id='a'/>\n<node id='b", "it ends early", 3),
    (
      "<graphml><graph>\n<node id='a'/>\n<node id='b'/></grap></graph>",
      "an end tag without its start tag", 3
    ),
    (
      "<graphml><graph>\n<node id='a'/>\n\u{1}<node id='b'/></graph></graphml>",
      "a character that XML forbids", 3
    ),
    (
      "<graphml><graph>\n<node id='a'/></graph></graphml>\n<graphml/>",
      "there is more after the end of the first element", 3
    ),
    (
      "<graphml><graph>\n<node id='a'/>\n<node id='b' id='c'/></graph></graphml>",
      "an element has two attributes of one name", 3
    ),
    ("\n<?xml version='1.0'\n?><graphml><graph>\n<node id='a'/>", "it ends early", 4),
  ])
  func keepsWhatComesBeforeAnError(_ text: String, _ problem: String, _ line: Int) {
    let reading = GraphFormat.graphML.read(Array(text.utf8))
    #expect(reading.document.vertices.first?.label == "a")
    #expect(reading.log.problems == [.xml(.broken(reason: problem))])
    #expect(reading.log.diagnostics.map(\.location.line) == [line])
  }

  @Test func keepsWhatComesBeforeACutInsideACharacter() {
    let bytes = Array("<graphml><graph><node id='Zoë'/><node id='ë".utf8.dropLast())
    #expect(Self.read(bytes).labels == ["Zoë"])
    #expect(Self.read(bytes).problems.count == 1)
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
