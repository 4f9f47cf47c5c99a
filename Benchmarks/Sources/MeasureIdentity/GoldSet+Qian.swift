import CoterieData
import Foundation

extension GoldSet {
  /// The mentions of S2AND-qian, each on a paper of its own: there are neither titles nor co-authors. The key
  /// of a record says that records with nothing but equal names are different papers.
  static func qian(in data: DataFolder) throws -> GoldSet {
    let signatures = try QianSignature.all(in: data)
    let persons = try personsOfQian(in: data)
    var set = GoldSet(name: "S2AND-qian")
    for (paper, own) in Dictionary(grouping: signatures, by: \.paper).sorted(by: { $0.key < $1.key }
    ) {
      let ordered = own.sorted { $0.author.position < $1.author.position }
      for signature in ordered {
        guard let person = persons[signature.signatureID] else { continue }
        set.mentions.append(
          Mention(record: set.records.count, name: signature.name, person: person))
      }
      let authors = ordered.map {
        Contributor($0.name, rawAffiliations: $0.author.affiliations)
      }
      set.records.append(
        Record(
          location: SourceLocation(file: "\(paper)", at: .record(set.records.count + 1)), title: "",
          authors: AuthorList(authors), fields: [FieldValue(.key, "\(paper)")]))
    }
    return set
  }

  private static func personsOfQian(in data: DataFolder) throws -> [String: String] {
    struct Cluster: Decodable { let signature_ids: [String] }
    let bytes = Data(try data.bytes(of: "identity/s2and-qian/clusters.json"))
    let clusters = try JSONDecoder().decode([String: Cluster].self, from: bytes)
    return Dictionary(
      clusters.flatMap { person, cluster in cluster.signature_ids.map { ($0, person) } }
    ) { first, _ in first }
  }
}

extension QianSignature {
  var name: PersonName {
    let given = [author.first, author.middle].compactMap { $0 }.filter { !$0.isEmpty }
    return PersonName(
      given: given.joined(separator: " "), family: author.last ?? "", suffix: author.suffix ?? "")
  }
}
