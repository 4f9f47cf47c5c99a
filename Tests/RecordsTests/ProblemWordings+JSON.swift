import CoterieRecords

/// Problems with works in JSON, and with texts that were encoded twice.
extension ProblemWordings {
  static let jsonWorks: [(Problem, String)] = [
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
  ]
}
