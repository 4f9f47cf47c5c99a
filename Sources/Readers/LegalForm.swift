/// The legal forms of companies and associations, which end their names: `Inc.`, `GmbH`, `e.V.`
enum LegalForm {
  /// The forms in small letters.
  static let forms: Set<String> = [
    "inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "corp", "corp.", "corporation", "plc", "s.a.",
    "b.v.", "co.", "e.v.", "s.r.l.", "pty",
  ]

  /// Whether a word is one of them.
  static func holds(_ word: some StringProtocol) -> Bool { forms.contains(word.lowercased()) }

  /// Whether a form may be a person's initials: `B.V.`, where a comma is before it.
  static func mayBeInitials(_ form: some StringProtocol) -> Bool {
    form.dropLast().contains(".") && form.first?.isUppercase == true
  }
}
