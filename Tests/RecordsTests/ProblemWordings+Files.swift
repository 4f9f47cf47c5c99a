import CoterieRecords

/// Problems with paths, files and the texts in them.
extension ProblemWordings {
  static let paths: [(Problem, String)] = [
    (
      .path(.missing), "error: there is no such file or folder; it is left out. Check the path."
    ),
    (
      .path(.unreadable(reason: "Permission denied")),
      "error: the file can't be read (Permission denied); it is left out. "
        + "Check the path and its permissions."
    ),
    (
      .path(.unreadableFolder(reason: "Permission denied")),
      "error: the folder can't be read (Permission denied); its files are left out. "
        + "Check its permissions."
    ),
    (
      .path(.notAFile(.linkToFolder)),
      "note: this is a link to a folder; it is left out. Name it among the inputs to read it."
    ),
    (
      .path(.notAFile(.brokenLink)),
      "note: this is a link that leads nowhere; it is left out. "
        + "Name it among the inputs to read it."
    ),
    (
      .path(.notAFile(.device)),
      "note: this is neither a file nor a folder; it is left out. "
        + "Name it among the inputs to read it."
    ),
    (.path(.identical(to: "g")), "note: the file has the same bytes as g; it is read once."),
    (.path(.repeated), "note: the file is given more than once; it is read once."),
    (.path(.linked(to: "g")), "note: the file is a link to g; it is read once."),
  ]

  static let archives: [(Problem, String)] = [
    (
      .archive(.damaged),
      "error: the zip archive is damaged or ends early; nothing of it is read. Fetch the file again."
    ),
    (
      .archive(.noMembers), "warning: the zip archive holds no file; there is nothing to read."
    ),
    (
      .archive(.encryptedMember),
      "error: the file in the zip archive needs a password; it is left out. "
        + "Unpack the archive and pass the file."
    ),
    (
      .archive(.pathOutside("../a.csv")),
      "warning: the path \"../a.csv\" leads out of the zip archive; the file is read under this "
        + "name; nothing is written."
    ),
  ]

  static let files: [(Problem, String)] = [
    (.file(.empty(isNamed: true)), "error: the file is empty; there is nothing to read."),
    (.file(.empty(isNamed: false)), "note: the file is empty; there is nothing to read."),
    (
      .file(.unknownFormat(isNamed: true)),
      "error: the file is in no format that is known; it is left out. "
        + "Pass --input-format NAME if it is one of those that 'coterie formats' lists."
    ),
    (
      .file(.unknownFormat(isNamed: false)),
      "note: the file is in no format that is known; it is left out. "
        + "Pass --input-format NAME if it is one of those that 'coterie formats' lists."
    ),
    (
      .file(.brokenCompression),
      "error: the compressed data ends early or is damaged; what precedes the damage is read. "
        + "Fetch or compress the file again."
    ),
    (
      .file(.tooMuchInflated(factor: 256, allowance: 1 << 26, read: 1 << 27)),
      "error: the compressed data grows to more than 256 times its size (and more than 64 MiB), "
        + "as no text does; its first 128 MiB are read. Raise --max-inflation if the file is sound."
    ),
    (
      .file(.interrupted(reason: "Input/output error")),
      "error: reading stopped (Input/output error); what was read before is kept. "
        + "Check the file and its device."
    ),
    (
      .file(.takenForEdgeList),
      "note: every line is two words, or two words and a number; the file is read as an edge list, "
        + "each line a link between two vertices. Give --input-format if it is something else."
    ),
    (
      .file(.graphBesidePapers),
      "note: the file is a graph file in a folder with lists of papers; it is left out. "
        + "Name it alone to read it."
    ),
    (
      .file(.abstractsLost(reason: "No space left on device")),
      "warning: abstracts can't be written to a temporary file (No space left on device); the papers "
        + "are kept without them. Make room in the folder that TMPDIR names."
    ),
    (
      .file(.changed),
      "warning: the file has changed since it was read; abstracts that are no longer where they were "
        + "are left out. Run the command again to read the file as it is now."
    ),
  ]

  static let texts: [(Problem, String)] = [
    (
      .text(.recoded),
      "warning: the line is not UTF-8; it and others like it are read as Windows-1252. "
        + "Save the file as UTF-8 if names look wrong."
    ),
    (
      .text(.overlong),
      "warning: the line is longer than 1 MiB; its first 1 MiB is read. "
        + "Check whether the file lost its line ends."
    ),
  ]
}
