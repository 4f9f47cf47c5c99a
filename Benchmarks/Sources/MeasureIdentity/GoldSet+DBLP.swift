import CoterieData
import Foundation

extension GoldSet {
  /// All papers of six persons called Jun Zhang, one file a person.
  static func junZhang(in data: DataFolder) throws -> GoldSet {
    var set = GoldSet(name: "Jun Zhang")
    let own = PersonName(given: "Jun", family: "Zhang")
    let table = data.records(of: ["identity/dblp-zhang-jun"])
    for number in table.indices {
      let record = table[number]
      guard record.authors.names.contains(where: { NameKey($0) == NameKey(own) }) else { continue }
      set.append(record, own, is: record.location.file)
    }
    return set
  }
}
