import CoterieText

/// A record of tagged text: RIS, MEDLINE, Web of Science, EndNote.
public enum TaggedProblem: Hashable, Sendable {
  /// A line outside of all records.
  case outside(String)
  /// A record that begins without its first tag.
  case noStart(tag: String)
  /// A record without its last tag, before another one begins.
  case noEnd(tag: String)
  /// A record whose last tag is missing at the end of the file.
  case cutOff(tag: String)
  /// A file without the line that closes it.
  case unclosed(tag: String)
  /// A record that says nothing of a paper.
  case empty
  /// A tag without the blank after it.
  case gluedTag(String)
  /// Several authors on the line of one.
  case joinedAuthors(String)
  /// A text with semicolons or "and" among the authors that is taken for one group.
  case doubtfulGroup(String)
  /// Signs of footnotes after a name or title: the text as it is, and without them.
  case footnoteMarks(String, kept: String)
  /// A text is no date, or not all of one.
  case noDate(String, kept: PartialDate?)
}

extension TaggedProblem {
  var kind: ProblemKind {
    switch self {
    case .outside: .lineOutside
    case .noStart: .noStart
    case .noEnd: .noEnd
    case .cutOff: .cutOff
    case .unclosed: .unclosed
    case .empty: .emptyEntry
    case .gluedTag: .gluedTag
    case .joinedAuthors: .joinedAuthors
    case .doubtfulGroup: .doubtfulGroup
    case .footnoteMarks: .footnoteMarks
    case .noDate: .taggedDate
    }
  }

  var wording: ProblemWording {
    switch self {
    case .outside(let line):
      .init(
        .note, "the line \(line.quotedPiece) is outside of all records",
        outcome: "it and others like it are left out")
    case .noStart(let tag):
      .init(
        .warning, "the record does not begin with \(tag)",
        outcome: "it is read from its first line on", remedy: "Check that no lines are missing")
    case .noEnd(let tag):
      .init(
        .warning, "the record has no \(tag) before the next one begins",
        outcome: "it is read up to there", remedy: "Check that no lines are missing")
    case .cutOff(let tag):
      .init(
        .warning, "the file ends before the \(tag) of its last record",
        outcome: "the record is kept as far as it goes", remedy: "Export or fetch the file again")
    case .unclosed(let tag):
      .init(
        .warning, "the file has no \(tag) at its end", outcome: "its whole records are read",
        remedy: "Export the file again if records are missing")
    case .empty:
      .init(
        .warning, "the record has neither a title nor authors nor an identifier",
        outcome: "it is left out")
    case .gluedTag(let line):
      .init(
        .warning, "the line \(line.quotedPiece) has no blank after its tag",
        outcome: "it is read as if it had one")
    case .joinedAuthors(let line):
      .init(
        .note, "the line \(line.quotedPiece) holds several authors", outcome: "they are separated")
    case .doubtfulGroup(let line):
      .init(
        .warning, "the author \(line.quotedPiece) may be several",
        outcome: "it is taken for the name of one group",
        remedy: "Put each author on a line of their own")
    case .footnoteMarks(let text, let kept):
      .init(
        .warning, "\(text.quotedPiece) has signs of footnotes",
        outcome: "it is read as \(kept.quotedPiece)")
    case .noDate(let text, let kept):
      .init(
        .warning, "\(text.quotedPiece) is not a date",
        outcome: "the paper is kept "
          + (kept.map { "with the date \($0) alone" } ?? "without a date"),
        remedy: "Correct the line")
    }
  }
}
