import CoterieRecords
import CoterieText

extension XMLRecord<OAIElement> {
  /// The record of a paper in Dublin Core.
  func dublinCorePaper(
    _ node: Int, _ identifier: String, at location: SourceLocation, _ options: ReadingOptions
  ) -> Record {
    var paper = Record(location: location, title: text(.title, in: node) ?? "")
    paper.authors = AuthorList(
      texts(.creator, in: node).compactMap { Contributor(printedName: $0) })
    paper.date = texts(.date, in: node).lazy.compactMap { Self.date($0) }.min { first, second in
      first.description < second.description
    }
    let isArXiv = identifier.hasPrefix("oai:arXiv.org:")
    addIdentifiers(of: node, identifier, to: &paper)
    paper.kind = isArXiv ? .preprint : kind(node)
    paper.venue = isArXiv ? nil : text(.source, in: node)
    if let language = text(.language, in: node) {
      paper.fields.append(FieldValue(.language, LanguageCode.code(of: language)))
    }
    if options.keepsDetails {
      for subject in texts(.subject, in: node) {
        paper.fields.append(FieldValue(.keyword, subject))
      }
    }
    if options.keepsAbstracts {
      paper.abstract = first(.description, in: node).map { longText($0) }
    }
    return paper
  }

  private static func date(_ text: String) -> PartialDate? {
    PartialDate(iso: text.prefix(10)) ?? PartialDate(iso: text.prefix(7))
      ?? PartialDate(iso: text.prefix(4))
  }

  /// What the work is by the words for it; a paper where a repository says nothing that is known.
  private func kind(_ node: Int) -> WorkKind {
    let kinds = texts(.type, in: node).map { type in
      WorkKind(word: String(type.split(separator: "/").last ?? ""))
    }
    let best = WorkKind(bestOf: kinds)
    return best == .other ? .unknown : best
  }

  /// Adds the identifiers that are addresses or have the name of their registry before them.
  private func addIdentifiers(of node: Int, _ identifier: String, to paper: inout Record) {
    var found: [Identifier] = []
    for text in texts(.identifier, in: node) {
      let lower = text.lowercased()
      if lower.contains("arxiv.org/abs/") || lower.hasPrefix("arxiv:") {
        if let number = Identifier(.arXiv, text) { found.append(number) }
      } else if lower.hasPrefix("doi:") || lower.hasPrefix("10.") || lower.contains("doi.org/") {
        if let doi = Identifier(.doi, text) { found.append(doi) }
      } else if lower.hasPrefix("http") {
        paper.fields.append(FieldValue(.url, text))
      }
    }
    let number = identifier.hasPrefix("oai:arXiv.org:") ? identifier.dropFirst(14) : ""
    if let arXiv = Identifier(.arXiv, String(number)) { found.append(arXiv) }
    for identifier in found where !paper.identifiers.contains(identifier) {
      paper.identifiers.append(identifier)
    }
    let key = number.isEmpty ? identifier : String(number)
    if !key.isEmpty { paper.fields.append(FieldValue(.key, key)) }
  }
}
