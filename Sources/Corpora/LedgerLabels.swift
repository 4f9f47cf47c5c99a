import CoterieIdentities
import CoterieRecords
import CoterieText

/// The mentions that other programs print with some labels, such as `calero-medina, c`.
struct LedgerLabels {
  private var mentionsOf: [String: [Int]] = [:]
  private var namesOf: [String: [String]] = [:]

  /// Looks for names that are spelled as a label is; for a label that none is, for names with its family
  /// name and its initials.
  ///
  /// - Complexity: O(*n*) for *n* mentions, and nothing where no label is wanted.
  init(_ labels: [String], _ mentions: IdentityMentions, keys: TextTable) {
    guard !labels.isEmpty else { return }
    var spelled: [TextID: Set<String>] = [:]
    for label in labels {
      for text in LabelForm.spellings(of: label) {
        if let key = keys.id(of: text), !key.isNone { spelled[key, default: []].insert(label) }
      }
    }
    find(spelled, in: mentions)
    let others = Set(labels).filter { mentionsOf[$0] == nil }
    findShort(others, in: mentions, keys: keys)
  }

  /// The mentions of a label, ascending.
  func mentions(of label: String) -> [Int] { mentionsOf[label, default: []] }

  /// The names that a label may mean, where they can't be of one person.
  func ambiguousNames(of label: String) -> [String] { namesOf[label, default: []] }

  private mutating func find(_ labels: [TextID: Set<String>], in mentions: IdentityMentions) {
    guard !labels.isEmpty else { return }
    for (mention, key) in mentions.nameKeys.enumerated() {
      for label in labels[key, default: []] { mentionsOf[label, default: []].append(mention) }
    }
  }

  /// Looks for labels of a family name and initials.
  private mutating func findShort(
    _ labels: Set<String>, in mentions: IdentityMentions, keys: TextTable
  ) {
    var forms: [LabelForm: Set<String>] = [:]
    for label in labels {
      for form in LabelForm.forms(of: label) { forms[form, default: []].insert(label) }
    }
    guard !forms.isEmpty else { return }
    let words = Set(forms.keys.flatMap { $0.family.split(separator: " ").prefix(1) })
    var mayFit: [Bool?] = Array(repeating: nil, count: keys.count)
    var names: [PersonName: Set<String>] = [:]
    for (mention, key) in mentions.nameKeys.enumerated() {
      let fits =
        mayFit[key.index] ?? keys[key].split(separator: " ").contains { words.contains($0) }
      mayFit[key.index] = fits
      guard fits else { continue }
      let name = mentions.name(of: mention)
      let own = names[name] ?? forms[LabelForm(NameForm(name)), default: []]
      names[name] = own
      for label in own { mentionsOf[label, default: []].append(mention) }
    }
    for label in labels {
      let own = names.filter { $0.value.contains(label) }.keys.sorted { $0.full < $1.full }
      if !areOfOne(own) { namesOf[label] = own.map(\.full) }
    }
  }

  private func areOfOne(_ names: [PersonName]) -> Bool {
    let forms = names.map { NameForm($0) }
    return forms.indices.allSatisfy { place in
      forms[..<place].allSatisfy { $0.isCompatible(with: forms[place]) }
    }
  }
}

/// A family name and initials, as VOSviewer and CiteSpace print names.
private struct LabelForm: Hashable {
  /// The folded family name.
  let family: String
  /// The initials, one letter each.
  let initials: String

  init(family: String, initials: String) {
    self.family = family
    self.initials = initials
  }

  init(_ form: NameForm) {
    family = form.family.joined(separator: " ")
    initials = String(form.given.compactMap(\.first))
  }

  /// The texts that the folded whole name of a label may have: in the order *given family*, and with the
  /// family name first.
  static func spellings(of label: String) -> Set<String> {
    var texts: Set = [label.folded]
    if label.contains(",") {
      if let name = PersonName(familyFirst: label) { texts = [name.full.folded] }
    } else if let blank = label.lastIndex(of: " ") {
      texts.insert("\(label[blank...]) \(label[..<blank])".folded)
    }
    return texts
  }

  /// The family name and the initials that a label may have; none where it has no initials.
  static func forms(of label: String) -> [LabelForm] {
    let sign = label.firstIndex(of: ",") ?? label.lastIndex(of: " ")
    guard let sign else { return [] }
    let initials = label[sign...].dropFirst().filter(\.isLetter)
    guard (1...3).contains(initials.count) else { return [] }
    return [LabelForm(family: String(label[..<sign]).folded, initials: String(initials).folded)]
  }
}
