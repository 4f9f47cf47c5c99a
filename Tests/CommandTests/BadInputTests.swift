import CoterieExchange
import Foundation
import TestSupport
import Testing

/// Inputs that are broken, missing or unreadable: the whole message, and how the command ends.
@Suite struct BadInputTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("good.txt", SamplePage.both)
  }

  private func papers(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["papers", "--format", "csv"] + arguments, in: scratch.url)
  }

  private let nothing = "coterie: error: nothing was read.\n"
  private let ending =
    "2 records in 1 file: 2 papers, 2021–2022, 0 with truncated author lists; "
    + "3 authors, 0 inferred authorships.\n"
  private var notes: String { SamplePage.notes("good.txt", named: 2, of: 2, next: 0) }

  /// What is said of a file in no format that is known.
  private let unknown =
    "the file is in no format that is known; it is left out. "
    + "Pass --input-format NAME if it is one of those that 'coterie formats' lists.\n"

  @Test func anEmptyFile() throws {
    try scratch.write("empty.txt", "")
    let run = try papers("empty.txt")
    #expect(
      run.errors == "empty.txt: error: the file is empty; there is nothing to read.\n" + nothing)
    #expect(run.status == 2)
    #expect(run.output == "")
  }

  @Test func aBinaryFileNamedBesideAPage() throws {
    try scratch.write("a.bin", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })
    let run = try papers("good.txt", "a.bin")
    #expect(
      run.errors
        == "a.bin: error: \(unknown)" + notes + ending)
    #expect(run.status == 2)
    #expect(run.output.split(separator: "\n").count == 3)
  }

  /// The second input is a pipe, whose text comes once the first input has been read and written over.
  @Test func aFileThatChangesBeforeItsAbstractsAreRead() throws {
    try scratch.write("last.txt", SamplePage.first)
    let run = try CommandRun(
      shell: "mkfifo pipe; "
        + "(exec 3> pipe; head -c 1000 /dev/zero > good.txt; cat last.txt >&3) & "
        + "coterie papers good.txt pipe --format json",
      in: scratch.url)
    let warning =
      "good.txt: warning: the file has changed since it was read; abstracts that are no longer where "
      + "they were are left out. Run the command again to read the file as it is now.\n"
    #expect(run.errors.components(separatedBy: warning).count == 2)
    #expect(run.output.components(separatedBy: "\"abstract\":null").count == 2)
    #expect(run.status == 0)
  }

  @Test func anUnknownFileInAFolderIsANote() throws {
    try scratch.write("in/good.txt", SamplePage.both)
    try scratch.write("in/readme.md", "# Pages\n")
    let run = try papers("in")
    #expect(
      run.errors.hasPrefix(
        "in/readme.md: note: \(unknown)"))
    #expect(run.status == 0)
    #expect(try papers("in/readme.md").status == 2)
  }

  @Test func aPageCutInTheMiddle() throws {
    try scratch.write("good.txt", SamplePage.both + "\n\nNAFeb 17, 20")
    let date = try papers("good.txt")
    #expect(date.status == 2)
    #expect(
      date.errors.hasSuffix(
        "good.txt:15: error: the paper has a date and no title; it is not read. "
          + "Save the page again, to its end.\n" + ending))
    try scratch.write("good.txt", SamplePage.both + "\n\nNAFeb 17, 2013\nBreaking the Sm")
    let title = try papers("good.txt")
    #expect(title.status == 0)
    #expect(title.errors.contains("good.txt:15: warning: no authors were found after the title "))
    #expect(title.output.split(separator: "\n").count == 4)
  }

  @Test(arguments: ["\r\n", "\r"])
  func otherLineEndsAndAByteOrderMark(end: String) throws {
    let plain = try papers("good.txt")
    try scratch.write(
      "good.txt", "\u{FEFF}" + SamplePage.both.replacing("\n", with: end))
    let other = try papers("good.txt")
    #expect(other.output == plain.output)
    #expect(other.errors == plain.errors)
  }

  @Test func bytesThatAreNotUTF8() throws {
    try scratch.write(
      "good.txt", Array(SamplePage.first.utf8) + [0x20, 0xE9, 0x0A] + Array(SamplePage.second.utf8))
    let run = try papers("good.txt")
    #expect(
      run.errors == notes
        + "good.txt:6: warning: the line is not UTF-8; it and others like it are read "
        + "as Windows-1252. Save the file as UTF-8 if names look wrong.\n" + ending)
    #expect(run.status == 0)
  }

  @Test func aLineOfFiftyMegabytesInLittleMemory() throws {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: 50_000_000)
    try scratch.write(
      "good.txt",
      Array((SamplePage.first + "\n").utf8) + line + Array(("\n" + SamplePage.second).utf8))
    let run = try CommandRun(
      shell: "ulimit -v 1000000; coterie papers good.txt --format csv", in: scratch.url)
    #expect(
      run.errors == notes
        + "good.txt:7: warning: the line is longer than 1 MiB; its first 1 MiB is "
        + "read. Check whether the file lost its line ends.\n" + ending)
    #expect(run.status == 0)
  }

  @Test func aTitleThatCannotBeSplit() throws {
    try scratch.write(
      "good.txt", "LGMar 1, 2020\nthis line names nobody at all\nabstract\n" + SamplePage.both)
    let run = try papers("good.txt")
    #expect(
      run.errors.contains(
        "good.txt:1: warning: no authors were found after the title \"this line names nobody at all\"; "
          + "the paper is kept without authors. Put the authors on a line of their own, separated by "
          + "commas.\n"))
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 4)
  }

  @Test func anImpossibleDate() throws {
    try scratch.write("good.txt", SamplePage.both.replacing("Mar 17", with: "Febr 31"))
    let run = try papers("good.txt")
    #expect(
      run.errors.contains(
        "good.txt:1: warning: the date \"Febr 31, 2022\" is not a day of the calendar; the paper "
          + "\"On the cuts of graphs\" is kept with the year 2022 alone. Correct the line.\n"))
    #expect(run.status == 0)
  }

  @Test func aMissingFile() throws {
    let missing =
      "none.txt: error: there is no such file or folder; it is left out. Check the path.\n"
    let alone = try papers("none.txt")
    #expect(alone.errors == missing + nothing)
    #expect(alone.status == 2)
    let beside = try papers("good.txt", "none.txt")
    #expect(beside.errors == missing + notes + ending)
    #expect(beside.status == 2)
    for command in ["author", "path"] {
      let names = command == "path" ? ["Bo Li", "Cy Ho"] : ["Bo Li"]
      let run = try CommandRun([command] + names + ["good.txt", "none.txt"], in: scratch.url)
      #expect(run.errors == missing + notes, "\(command)")
      #expect(run.status == 2)
    }
  }

  @Test(.enabled(if: Unprivileged.isPossible, Unprivileged.absence))
  func aFolderAndAFileThatMayNotBeRead() throws {
    try scratch.write("in/good.txt", SamplePage.both)
    try scratch.write("in/secret.txt", SamplePage.first)
    try scratch.write("in/closed/more.txt", SamplePage.second)
    let manager = FileManager.default
    let (file, folder) = (scratch.path + "/in/secret.txt", scratch.path + "/in/closed")
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: folder)
    defer { try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) }
    let run = try CommandRun(
      shell: "\(Unprivileged.prefix) papers in --format csv", in: scratch.url)
    #expect(
      run.errors
        == "in/closed: error: the folder can't be read (Permission denied); its files are left "
        + "out. Check its permissions.\n"
        + "in/secret.txt: error: the file can't be read (Permission denied); it is left out. "
        + "Check the path and its permissions.\n"
        + SamplePage.notes("in/good.txt", named: 2, of: 2, next: 0) + ending)
    #expect(run.status == 2)
  }

  @Test func standardInput() throws {
    let named = try CommandRun(
      ["papers", "-", "--format", "csv"], input: Data(SamplePage.both.utf8), in: scratch.url)
    #expect(named.errors == SamplePage.notes("-", named: 2, of: 2, next: 0) + ending)
    #expect(named.status == 0)
    let silent = try CommandRun(
      ["papers", "--format", "csv"], input: Data(SamplePage.both.utf8), in: scratch.url)
    #expect(silent.output == named.output)
    let empty = try CommandRun(["papers"], in: scratch.url)
    #expect(empty.errors == "-: error: the file is empty; there is nothing to read.\n" + nothing)
    #expect(empty.status == 2)
  }
}

/// How to run the command as a user who may not do everything, where the tests run as one who may.
enum Unprivileged {
  /// What the command is run by in a shell: as it is, or as nobody.
  static var prefix: String {
    getuid() == 0
      ? "setpriv --reuid=65534 --regid=65534 --clear-groups \"\(CommandRun.executable.path)\""
      : "coterie"
  }

  /// Whether that works here.
  static let isPossible: Bool = {
    let run = try? CommandRun(
      shell: "\(prefix) --version", in: FileManager.default.temporaryDirectory)
    return run?.status == 0
  }()

  static let absence: Comment =
    "the tests run as the superuser, and no other user can run the command"
}
