import CoterieText
import Testing

@Suite struct XMLEntitiesTests {
  private func value(_ reference: String, in beginning: String = "") -> XMLEntities.Value? {
    let bytes = Array(reference.utf8)
    return XMLEntities(declaredIn: Array(beginning.utf8)).reference(at: 0, in: bytes[...])?.value
  }

  @Test(arguments: [
    ("&amp;", "&"), ("&lt;", "<"), ("&uuml;", "ü"), ("&#252;", "ü"), ("&#xFC;", "ü"),
    ("&euro;", "€"), ("&NotEqual;", "≠"), ("&NotEqualTilde;", "≂\u{338}"),
    ("&CounterClockwiseContourIntegral;", "∳"), ("&lang;", "⟨"),
  ])
  func areThoseOfHTML(reference: String, text: String) {
    #expect(value(reference) == .text(Array(text.utf8)))
  }

  @Test(arguments: ["&", "&;", "&a b;", "&amp", "& amp;", "&\(String(repeating: "a", count: 65));"])
  func areNoReferences(text: String) {
    #expect(XMLEntities().reference(at: 0, in: Array(text.utf8)[...]) == nil)
  }

  @Test func areThoseThatAFileDeclares() {
    let file = """
      <!DOCTYPE a SYSTEM "a.dtd" [ <!-- <!ENTITY c "no"> -->
      <!ENTITY q 'Quay "1"'> <!ENTITY q "later"> <!ENTITY u "&#252;"> <!ENTITY % p "x">
      <!ENTITY n "&q;"> <!ENTITY t "<b/>"> <!ENTITY f SYSTEM "f.txt"> <!ENTITY g PUBLIC "p" "g.txt" NDATA x>
      <!ENTITY amp "no"> ]> <a>]><!ENTITY toolate "no">
      """
    #expect(value("&q;", in: file) == .text(Array("Quay \"1\"".utf8)))
    #expect(value("&u;", in: file) == .text(Array("ü".utf8)))
    #expect(value("&n;", in: file) == .expanding)
    #expect(value("&t;", in: file) == .expanding)
    #expect(value("&f;", in: file) == .external("f.txt"))
    #expect(value("&g;", in: file) == .external("g.txt"))
    #expect(value("&amp;", in: file) == .text([0x26]))
    #expect(value("&p;", in: file) == nil)
    #expect(value("&toolate;", in: file) == nil)
  }
}
