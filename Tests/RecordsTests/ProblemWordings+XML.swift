import CoterieRecords

/// Problems with records in XML, and with files that are something else.
extension ProblemWordings {
  static let elements: [(Problem, String)] = [
    (
      .element(.unclosed("article")),
      "error: the element <article> has no end tag; this record is not read. "
        + "Check that the file is complete."
    ),
    (
      .element(.misplacedTag("</i>")),
      "warning: \"</i>\" is not where XML allows it; the record is read as far as it is clear. "
        + "Check the record."
    ),
    (
      .element(.tooDeep("entry", limit: 256)),
      "error: the element <entry> has more than 256 elements around one another; this record is "
        + "not read."
    ),
    (
      .element(.noPaper("entry")),
      "error: the element <entry> has neither a title nor authors; it is not read."
    ),
    (
      .element(.person("homepages/1")),
      "note: the record \"homepages/1\" describes a person; it and others like it are no papers."
    ),
    (
      .element(.deleted("oai:a:1")),
      "note: the provider has deleted the record \"oai:a:1\"; it is left out."
    ),
    (
      .element(.otherMetadata("oai_dc")),
      "error: the record has no metadata that are read (oai_dc); it is left out. "
        + "Ask the provider for another format."
    ),
    (
      .element(.failedRequest(provider: "arXiv", message: "no such id")),
      "error: the answer of arXiv says that the request failed: \"no such id\"; there is no paper "
        + "in it. Correct the request and save its answer again."
    ),
    (
      .file(
        .foreign("an HTML page", expected: "BibTeX", title: "Sign <i>in</i>", isExpected: true)),
      "error: the file is an HTML page, not BibTeX; its title is \"Sign in\"; it is left out. "
        + "Save the papers themselves, in a format that 'coterie formats' lists."
    ),
    (
      .file(
        .foreign("a PDF file", expected: "a list of papers", title: nil, isExpected: false)),
      "note: the file is a PDF file, not a list of papers; it is left out."
    ),
    (
      .xml(.expandingEntity("lol")),
      "warning: the entity \"&lol;\" is made of others, or of a long text; it is kept as written, "
        + "wherever it appears. Write its text itself if the file is sound."
    ),
  ]
}
