import CoterieRecords

/// Problems with entries of BibTeX.
extension ProblemWordings {
  static let bibTeX: [(Problem, String)] = [
    (
      .bibTeX(.unclosed(key: "lund19")),
      "warning: the brace of the entry \"lund19\" is never closed; it ends before the next entry, or at "
        + "the end of the file. Add the brace; the fields at the end of the entry may be wrong."
    ),
    (
      .bibTeX(.extraBrace(key: "lund19")),
      "warning: the entry \"lund19\" closes a brace that it did not open; the brace is left out. "
        + "Check the fields before it."
    ),
    (
      .bibTeX(.unclosedField("title", key: "lund19")),
      "warning: the brace or quote of the field \"title\" of \"lund19\" is never closed; the field ends "
        + "before the next one. Close it."
    ),
    (
      .bibTeX(.unreadField("On cuts", key: "lund19")),
      "warning: \"On cuts\" in the entry \"lund19\" is no field; it is left out. "
        + "Write NAME = {TEXT} and commas between the fields."
    ),
    (
      .bibTeX(.repeatedField("title", key: "lund19")),
      "note: the entry \"lund19\" has the field \"title\" again; the first one is taken."
    ),
    (
      .bibTeX(.repeatedKey("lund19")),
      "note: the key \"lund19\" occurs again; both entries are kept. "
        + "Entries that refer to it take the first one."
    ),
    (
      .bibTeX(.unknownMacro("jacm")),
      "warning: the macro \"jacm\" is not defined before its use; its name is taken as the text. "
        + "Define it with @string, or put the text in braces."
    ),
    (
      .bibTeX(.missingParent("icse", key: "lund19")),
      "warning: the entry \"icse\", to which \"lund19\" refers, is not in the inputs; that one is kept "
        + "with its own fields. Give the file with that entry too."
    ),
    (
      .bibTeX(.empty(key: "lund19")),
      "warning: the entry \"lund19\" has neither a title nor authors; it is left out."
    ),
  ]
}
