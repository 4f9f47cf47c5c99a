import CoterieIdentities
import CoterieRecords

/// What a corpus holds; papers and authors are views of it.
final class CorpusContents: Sendable {
  let records: RecordTable
  let folded: FoldedTexts
  let papers: PaperTable
  let authors: AuthorTable
  let paperIDs: PaperIDs
  let identities: CorpusIdentities

  init(
    records: FoldedRecords, papers: PaperTable, authors: AuthorTable, paperIDs: PaperIDs,
    identities: CorpusIdentities
  ) {
    self.records = records.table
    folded = records.folded
    self.papers = papers
    self.authors = authors
    self.paperIDs = paperIDs
    self.identities = identities
  }

  /// The title of a paper: that of the preferred record that has one.
  func titleID(of paper: Int) -> TextID {
    papers.records[paper].lazy.map { self.records.titles[Int($0)] }.first { !$0.isNone } ?? .none
  }

  /// The key of the title of a paper.
  func titleKey(of paper: Int) -> TextID { folded.titleKey(titleID(of: paper)) }

  /// The id of a paper.
  func id(ofPaper paper: Int) -> String {
    paperIDs.id(of: paper, titleKey: folded.keys[titleKey(of: paper)])
  }
}
