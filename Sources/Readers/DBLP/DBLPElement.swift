/// The elements of DBLP that are read.
enum DBLPElement: String, XMLElement {
  case article, inproceedings, proceedings, book, incollection, phdthesis, mastersthesis, data
  case www, person
  case author, editor, title, booktitle, pages, year, journal, volume, number, month, url, ee
  case publisher, crossref, isbn, series, school, cite, note

  /// Those that are records of papers or persons.
  static let records: Set<DBLPElement> = [
    .article, .inproceedings, .proceedings, .book, .incollection, .phdthesis, .mastersthesis,
    .data, .www, .person,
  ]
}
