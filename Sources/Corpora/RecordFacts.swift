import CoterieIdentities
import CoterieRecords

/// What a record says, as far as it decides whether another record is of the same paper.
struct RecordFacts {
  /// The number of the record in its table.
  let record: Int
  /// What two spellings of the title share; nothing where it has no letters and digits.
  let titleKey: TextID
  /// How many words the title has.
  let titleLength: Int
  let venueKey: TextID
  /// The printed year.
  let year: Int?
  let isPreprint: Bool
  let identifiers: [IdentifierRow]
  /// The whole names of the authors, folded.
  let nameKeys: [TextID]
  /// The names of the authors in parts.
  let nameForms: [NameForm]
  /// Whether the list of authors is complete and not empty.
  let isComplete: Bool
  /// Volume, issue, article number and first page, without leading zeros; empty where a field is missing.
  let places: [String]

  init(_ record: Int, of records: FoldedRecords, forms: inout NameForms) {
    self.record = record
    titleKey = records.titleKey(of: record)
    titleLength = records.folded.keys.wordCount(of: titleKey)
    venueKey = records.venueKey(of: record)
    year = records.table.dates[record].year
    isPreprint = records.table.arePreprints[record]
    identifiers = Array(records.table.identifiers[record])
    let authors = records.authorMentions(of: record)
    nameKeys = authors.map { records.nameKey(ofMention: $0) }
    nameForms = authors.map { forms.form(of: $0, in: records) }
    isComplete = records.table.hidden[record] == HiddenCount(.none) && !authors.isEmpty
    places = Self.placeFields.map { field in
      records.table.fields[record].first { $0.field == field }
        .map { records.table.texts[$0.value].withoutLeadingZeros } ?? ""
    }
  }

  private static let placeFields: [RecordField] = [.volume, .issue, .articleNumber, .firstPage]
}

// MARK: Pairs

extension RecordFacts {
  /// Whether the titles are equal once folded.
  func hasSameTitle(as other: RecordFacts) -> Bool {
    !titleKey.isNone && titleKey == other.titleKey
  }

  /// Whether the titles and years allow that two records are of one paper: titles of at least four
  /// words, or of one venue and year; years equal, one missing, or at most 2 apart where one is a
  /// preprint.
  func mayEqual(_ other: RecordFacts) -> Bool {
    guard hasSameTitle(as: other), hasFittingYear(other) else { return false }
    if titleLength >= 4 { return true }
    return !venueKey.isNone && venueKey == other.venueKey && year != nil && year == other.year
  }

  private func hasFittingYear(_ other: RecordFacts) -> Bool {
    guard let year, let otherYear = other.year else { return true }
    return abs(year - otherYear) <= (isPreprint || other.isPreprint ? 2 : 0)
  }

  /// Whether some name of one is a name of the other, letter by letter.
  func sharesName(with other: RecordFacts) -> Bool {
    nameKeys.contains { other.nameKeys.contains($0) }
  }

  /// Whether some name of one is compatible with one of the other.
  func hasCompatibleName(with other: RecordFacts) -> Bool {
    nameForms.contains { form in other.nameForms.contains { form.isCompatible(with: $0) } }
  }

  /// Whether two records share an identifier that is not void.
  func sharesIdentifier(with other: RecordFacts, but void: Set<IdentifierRow>) -> Bool {
    identifiers.contains { other.identifiers.contains($0) && !void.contains($0) }
  }

  /// Whether both have identifiers of one kind, and none in common.
  private func hasOtherIdentifier(than other: RecordFacts, but void: Set<IdentifierRow>) -> Bool {
    identifiers.contains { identifier in
      guard !void.contains(identifier) else { return false }
      let others = other.identifiers.filter { $0.kind == identifier.kind && !void.contains($0) }
      return !others.isEmpty && !others.contains { identifiers.contains($0) }
    }
  }

  /// Whether two records must not be of one paper: they have different identifiers of one kind, or equal
  /// titles at different places of one venue, or complete lists without a compatible name. Nothing
  /// parts two that share an identifier and their title.
  func contradicts(_ other: RecordFacts, but void: Set<IdentifierRow>) -> Bool {
    let isSameTitle = hasSameTitle(as: other)
    if isSameTitle, sharesIdentifier(with: other, but: void) { return false }
    if hasOtherIdentifier(than: other, but: void) { return true }
    if isSameTitle, isElsewhere(in: other) { return true }
    return isComplete && other.isComplete && !sharesName(with: other)
      && !hasCompatibleName(with: other)
  }

  /// Whether both are of one venue, with different volumes, issues, article numbers or first pages.
  private func isElsewhere(in other: RecordFacts) -> Bool {
    guard !venueKey.isNone, venueKey == other.venueKey else { return false }
    return zip(places, other.places).contains { !$0.isEmpty && !$1.isEmpty && $0 != $1 }
  }
}

/// The names of records in parts, each worked out once.
struct NameForms {
  private var forms: [Key: NameForm] = [:]

  private struct Key: Hashable {
    let name: TextID
    let givenLength: UInt16
    let familyLength: UInt16
  }

  /// The parts of the name of a mention.
  mutating func form(of number: Int, in records: FoldedRecords) -> NameForm {
    let mention = records.table.mentions.elements[number]
    let key = Key(
      name: mention.name, givenLength: mention.givenLength, familyLength: mention.familyLength)
    if let form = forms[key] { return form }
    let form = NameForm(records.table.name(of: mention))
    forms[key] = form
    return form
  }
}

extension String {
  /// The text without the zeros before its first digit that counts: `1` for `01`.
  fileprivate var withoutLeadingZeros: String {
    guard utf8.first == UInt8(ascii: "0") else { return self }
    let rest = utf8.drop { $0 == UInt8(ascii: "0") }
    let isNumber = rest.first.map { 0x31...0x39 ~= $0 } ?? false
    return isNumber ? String(Substring(rest)) : self
  }
}
