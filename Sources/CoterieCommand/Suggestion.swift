import CoterieRecords
import CoterieText

/// Sentences that propose what someone may have meant.
enum Suggestion {
  /// A sentence that proposes the nearest name, or nothing.
  static func sentence(for typed: String, among names: [String]) -> String {
    sentence(NearestName.nearest(to: typed, among: names))
  }

  /// A sentence that proposes a name, or nothing.
  static func sentence(_ name: String?) -> String {
    name.map { " Did you mean \"\($0)\"?" } ?? ""
  }

  /// What to say of a name that is none of the known ones.
  static func refusal(of kind: String, _ typed: String, among names: [String]) -> String {
    "There is no \(kind) \"\(typed)\".\(sentence(for: typed, among: names)) Choose from "
      + names.joined(separator: ", ")
  }
}
