import CoterieReaders
import CoterieRecords
import Testing

/// Graphs in JSON whose vertices are works or people.
@Suite struct JSONGraphRecognitionTests {
  private static let vertex = """
    {"id": "https://openalex.org/W1", "paperId": "x", "authorId": "1", "DOI": "10.1/x", "type": "book",
     "title": "T", "titles": [], "creators": [], "authorships": [], "source": "s", "pubYear": "2001",
     "author": [{"family": "F"}], "control_number": 1, "put-code": 3, "reference-count": 2}
    """

  @Test(arguments: [
    "{\"nodes\": [\(vertex)], \"links\": []}", "{\"directed\": false, \"nodes\": [\(vertex)",
    "{\"elements\": {\"nodes\": [{\"data\": \(vertex)}]}}",
    "{\"elements\": [{\"data\": \(vertex)}]}",
    "{\"network\": {\"items\": [\(vertex)]}}", "{\"graph\": {\"nodes\": {\"a\": \(vertex)}}}",
  ])
  func takesNoGraphForRecords(_ text: String) {
    for format in RecordFormats.all {
      #expect(!format.signature.recognises(Array(text.utf8)[...]))
    }
  }

  @Test func takesTheSameForRecordsElsewhere() {
    let text = Array("[\(Self.vertex)]".utf8)
    var names: Set<String> = []
    for format in RecordFormats.all where format.signature.recognises(text[...]) {
      names.insert(format.signature.name)
    }
    #expect(names.contains("openalex") && names.contains("semanticscholar"))
  }
}
