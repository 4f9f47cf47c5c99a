import CoterieReaders
import CoterieRecords

/// The records of a text of BibTeX.
func bibTeX(_ text: String) -> [Record] { BibTeXReader.table(of: text, file: "a.bib").records }

/// The whole names of the authors of an entry whose field `author` is the text.
func bibTeXAuthors(_ field: String) -> [String] {
  bibTeX("@misc{k,\n title = {T},\n author = {\(field)}\n}").first?.names ?? []
}

/// The parts of the only author of an entry.
func bibTeXName(_ field: String) -> [String] {
  let name = bibTeX("@misc{k, title = {T}, author = {\(field)}}").first?.authors.names.first
  return name.map { [$0.given, $0.family, $0.suffix] } ?? []
}
