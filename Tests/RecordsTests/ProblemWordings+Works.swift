import CoterieRecords

/// Problems with works in JSON.
extension ProblemWordings {
  static let works: [(Problem, String)] = [
    (
      .work(.broken(.syntax(1234))),
      "error: the JSON breaks its grammar at byte 1,234; the work is not read. "
        + "Download the file again, or correct it here."
    ),
    (
      .work(.noMemory),
      "error: the memory does not suffice to read JSON; this piece of the file is not read."
    ),
    (
      .work(.noWork(id: "A1", provider: "OpenAlex")),
      "error: \"A1\" is no work of OpenAlex; it is not read. "
        + "Give a file of works, and not of authors or institutions."
    ),
    (
      .work(.skippedField("ids.doi")),
      "warning: the field \"ids.doi\" has a value of an unexpected kind; the work is kept without that "
        + "value."
    ),
    (
      .work(.repeatedField("title")),
      "warning: the field \"title\" occurs again in its object; its first value is taken."
    ),
    (.work(.noDate("soon")), "warning: \"soon\" is no date; the work is kept without a date."),
    (
      .work(.noIdentifier(.doi, "x")),
      "warning: \"x\" is no identifier of the kind doi; the work is kept without it."
    ),
    (
      .work(.noPersonIdentifier(.orcid, "x")),
      "warning: \"x\" is no identifier of the kind orcid; the author is kept without it."
    ),
    (
      .work(.identifierOfGroup("ATLAS Collaboration", id: "0000-0002-1825-0097")),
      "warning: the group \"ATLAS Collaboration\" has the ORCID 0000-0002-1825-0097 of a person; "
        + "the group is kept without it."
    ),
    (
      .text(.mojibake("LÃ©a", repaired: "Léa")),
      "warning: \"LÃ©a\" is UTF-8 that was read in another encoding and saved again; it is read as "
        + "\"Léa\"."
    ),
    (
      .work(.namelessAuthors(2)),
      "warning: the list of authors has 2 authors without a name; the list counts as truncated."
    ),
    (
      .work(.foreignProfile("A1", name: "Ann Lee", printedName: "Bo Li")),
      "warning: two authors share the profile A1 of \"Ann Lee\", one of them printed as \"Bo Li\"; that "
        + "one is kept under the printed name, without the profile."
    ),
  ]
}
