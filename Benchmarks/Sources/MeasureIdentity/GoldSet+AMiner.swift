import CoterieData
import Foundation

extension GoldSet {
  /// The sets of AMiner, one for each name, in the order of the names.
  static func aminer(in data: DataFolder) throws -> [GoldSet] {
    let folder = "identity/aminer-na"
    let files = try FileManager.default.contentsOfDirectory(
      atPath: "\(data.path)/records/\(folder)")
    return try files.filter { $0.hasSuffix(".xml") }.sorted().map { file in
      GoldSet(aminer: try data.text(of: "\(folder)/\(file)"), name: String(file.dropLast(4)))
    }
  }

  /// Reads a file, which has each element on a line of its own. Papers that do not print the name as the
  /// file is called are left out.
  private init(aminer text: String, name: String) {
    self.init(name: name)
    var fields: [Substring: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ">", maxSplits: 1)
      let tag = parts[0].drop { $0 != "<" }.dropFirst()
      if tag == "publication" { fields = [:] }
      if tag == "/publication" { append(fields) }
      if parts.count == 2, let end = parts[1].range(of: "</\(tag)>") {
        fields[tag] = String(parts[1][..<end.lowerBound])
      }
    }
  }

  private mutating func append(_ fields: [Substring: String]) {
    func value(_ name: Substring) -> String? {
      fields[name].flatMap { $0.isEmpty || $0 == "null" ? nil : $0 }
    }
    guard let own = PersonName(full: name), let person = value("label") else { return }
    let names = (value("authors") ?? "").split(separator: ",").compactMap {
      PersonName(full: String($0))
    }
    guard names.contains(where: { NameKey($0) == NameKey(own) }) else { return }
    let authors = names.map { author in
      let isOwn = NameKey(author) == NameKey(own)
      return Contributor(
        author, rawAffiliations: isOwn ? value("organization").map { [$0] } ?? [] : [])
    }
    var record = Record(
      location: SourceLocation(file: name, at: .record(records.count + 1)),
      title: value("title") ?? "", authors: AuthorList(authors), venue: value("jconf"))
    record.date = value("year").flatMap { Int($0) }.flatMap { PartialDate(year: $0) }
    append(record, own, is: person)
  }
}
