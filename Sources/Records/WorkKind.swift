/// What a record describes.
public enum WorkKind: UInt8, Sendable, CaseIterable {
  /// Not said.
  case unknown
  case article, conferencePaper, preprint, book, bookChapter, review, thesis, report, dataset
  case software, editorial, letter, correction, patent, standard, other
}
