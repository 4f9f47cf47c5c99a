import CoterieRecords

extension ReferenceTokens {
  /// How much some names look like the authors of an entry.
  func scoreOfAuthors(
    _ list: ReferenceAuthors, _ form: ReferenceNameForm, isAfterAnd: Bool
  ) -> Double {
    let qualities = list.names.map(\.quality)
    var score = qualities.reduce(0, +) / Double(max(1, qualities.count))
    score += 0.5 * (qualities.min() ?? 0)
    let styles = list.names.compactMap(\.hasInitials)
    let initials = styles.count { $0 }
    let isMixed = initials > 0 && initials < styles.count
    // The last name in full, where all others have initials, is more likely the title.
    if isMixed { score -= styles.last == true ? 0.2 : 0.6 }
    score += weight(ofEndingOf: list, form)
    if list.hidden != .none { score += 0.3 }
    if isAfterAnd { score += 0.4 }
    return score
  }

  private func weight(ofEndingOf list: ReferenceAuthors, _ form: ReferenceNameForm) -> Double {
    switch list.ending {
    case .year, .quote: return 1.5
    case .stop:
      return
        list.names.count > 1 || list.names[0].hasInitials == true
        || personName(list.names[0]).given.contains(".") || list.hidden != .none ? 1 : 0.5
    case .colon: return list.names.last?.hasInitials == true ? 0.6 : -0.3
    case .comma:
      return form == .familyInitials && !personName(list.names[0]).given.hasSuffix(".")
        ? -0.6 : 0.1
    case .blank, .nothing: return -1
    }
  }
}
