import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// Each format in XML takes its own files alone.
@Suite struct XMLRecognitionTests {
  private static let files: [(name: String, text: String)] = [
    (
      "dblp",
      "\r\n<?xml version=\"1.0\"?>\r<!-- note --><!DOCTYPE dblp SYSTEM \"a\" [<!ENTITY a \"]>\">]><dblp></dblp>"
    ),
    ("dblp", "<dblpperson name=\"A\">"),
    ("dblp", "<article mdate=\"2020\" key=\"a/b\"><title>T</title></article>"),
    ("acl", "<collection id=\"P18\"><volume id=\"1\">"),
    (
      "arxiv-atom",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>http://arxiv.org/api/x</id></feed>"
    ),
    ("oai-pmh", "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">"),
    (
      "pubmed-xml",
      "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD\" \"http://a\">\n<PubmedArticleSet>"
    ),
    ("orcid-xml", "<record:record xmlns:record=\"http://www.orcid.org/ns/record\">"),
    ("datacite-xml", "<resource xmlns=\"http://datacite.org/schema/kernel-4\">"),
  ]

  private static let others = [
    "", "<", "<>", "<?xml version=\"1.0\"?>", "<!-- dblp -->", "<graphml/>", "<gexf><meta/></gexf>",
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News of arxiv</title></feed>", "<record/>",
    "<resource/>", "<collection/>", "<article><title>T</title></article>", "<works/>",
    "<html><dblp>",
    "@article{a,title={<dblp>}}", "{\"a\": \"<dblp>\"}", "TY  - JOUR\nTI  - <dblp>\nER  - ",
    "dblp", "Title,Authors\n<dblp>,B\n", "<rdf:RDF xmlns:rdf=\"a\"/>", "<dblp2/>",
  ]

  private func names(_ text: String) -> [String] {
    RecordFormats.all.map { $0.signature }.filter { $0.recognises(Array(text.utf8)[...]) }.map(
      \.name)
  }

  @Test(arguments: files.indices)
  func takesItsOwn(number: Int) {
    #expect(names(Self.files[number].text) == [Self.files[number].name])
  }

  @Test(arguments: others)
  func takesNoOthers(text: String) {
    let formats = Set(Self.files.map(\.name))
    #expect(names(text).filter { formats.contains($0) }.isEmpty)
  }

  @Test(arguments: [
    (
      "page.xml", "<!DOCTYPE HTML>\n<title>Sign in</title>",
      "an HTML page, not DBLP XML or another list of papers"
    ),
    ("works.json", " \n<html><head>", "an HTML page, not JSON with papers"),
    ("refs.bib", "%PDF-1.7\n", "a PDF file, not BibTeX"),
    (
      "dblp.xml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">",
      "an HTML page, not DBLP XML"
    ),
  ])
  func saysWhatAFileIs(name: String, text: String, finding: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("coterie-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    let file = InputFile(path: url.path, name: name, isNamed: false)
    let table = InputContents(of: [file]).records
    #expect(table.count == 0)
    #expect(table.log.count(of: .error) == 1)
    #expect(table.log.diagnostics.first?.finding.contains(finding) == true)
    var formats = InputFormats()
    formats.forced = "acl"
    formats.pieceLength = 1
    let forced = InputContents(of: [file], formats: formats).records
    #expect(forced.log.diagnostics.first?.finding.contains("not ACL Anthology XML") == true)
  }

  @Test func takesAPageOfAFolderForOne() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("coterie-\(UUID().uuidString).html")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data("<html>".utf8).write(to: url)
    let file = InputFile(path: url.path, name: "page.html", isNamed: false)
    let log = InputContents(of: [file]).records.log
    #expect(log.count(of: .note) == 1)
    #expect(!log.hasErrors)
  }
}
