import Foundation
import TestSupport
import Testing

/// Same input, same options, same bytes: in another folder, at another time, on more threads.
@Suite struct RepeatableRunTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.copySeeds()
    _ = try Self.report(in: scratch.url)
  }

  private static func report(
    _ options: String..., inputs: [String] = ["seeds"], in folder: URL, to output: String = "out",
    environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun(
      ["report"] + inputs + ["-o", output, "--pictures", "svg"] + options, in: folder,
      environment: environment)
  }

  private func expectSame(_ output: String) throws {
    let (first, second) = (try scratch.files(in: "out"), try scratch.files(in: output))
    #expect(first.keys.sorted() == second.keys.sorted())
    for (path, data) in first { #expect(second[path] == data, "\(path)") }
  }

  @Test func givesTheSameBytesTwice() throws {
    _ = try Self.report(in: scratch.url, to: "again")
    try expectSame("again")
    _ = try Self.report(in: scratch.url, to: "again")
    try expectSame("again")
  }

  @Test func givesTheSameBytesOnAnyNumberOfThreads() throws {
    _ = try Self.report("--threads", "1", in: scratch.url, to: "one")
    try expectSame("one")
    _ = try Self.report("--threads", "2", in: scratch.url, to: "two")
    try expectSame("two")
  }

  @Test func givesTheSameBytesInAnotherPlaceAndTime() throws {
    let other = scratch.url.appendingPathComponent("other place")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Seeds.folder, to: other.appendingPathComponent("seeds"))
    let run = try Self.report(
      in: other, to: "../elsewhere",
      environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "C", "USER": "nobody", "HOME": "/"])
    #expect(run.status == 0)
    try expectSame("elsewhere")
  }

  @Test(arguments: [
    ("pdf", ["--view", "growth"]), ("png", ["--view", "growth"]),
    ("pdf", ["--renderer", "graphviz"]),
  ])
  func aPictureIsTheSameAnywhere(_ format: String, _ options: [String]) throws {
    let places: [[String: String]] = [
      ["TZ": "UTC"], ["TZ": "Asia/Tokyo", "LANG": "ja_JP.UTF-8"],
      ["TZ": "America/St_Johns", "LC_ALL": "C"],
      ["TZ": "XYZ-3:30", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "HOME": scratch.url.path],
    ]
    let files = try places.enumerated().map { number, place in
      let file = "\(number).\(format)"
      let run = try CommandRun(
        ["draw", "seeds", "-o", file] + options, in: scratch.url, environment: place)
      #expect(run.status == 0)
      return try Data(contentsOf: scratch.url.appendingPathComponent(file))
    }
    #expect(Set(files).count == 1)
    guard format == "pdf" else { return }
    let text = String(decoding: files[1], as: UTF8.self)
    #expect(text.contains("/CreationDate (D:20000101000000Z)"))
    // The table of a PDF begins where the number at its end says.
    let start = try #require(
      text.components(separatedBy: "startxref\n").last?.split(separator: "\n").first)
    let table = try #require(Int(start))
    #expect(String(decoding: files[1].dropFirst(table).prefix(5), as: UTF8.self) == "xref\n")
  }

  @Test func givesTheSameFiguresForTheInputsInAnyOrderAndAgain() throws {
    try FileManager.default.copyItem(
      at: Seeds.ailon, to: scratch.url.appendingPathComponent("seeds/zz copy.txt"))
    let pages = [Seeds.ailon, Seeds.geifman].map { "seeds/" + $0.lastPathComponent }
    let run = try Self.report(
      inputs: pages + ["seeds/zz copy.txt", pages[0], "seeds"], in: scratch.url, to: "again")
    #expect(run.status == 0)
    let (first, second) = (try scratch.files(in: "out"), try scratch.files(in: "again"))
    // The list and the page have a note on the copy; no figure changes.
    for (path, data) in first where path != "summary.json" && path != "index.html" {
      #expect(second[path] == data, "\(path)")
    }
  }

  @Test(arguments: [
    (["seeds"], "seeds"), (["../NAME/seeds"], "../NAME/seeds"), (["PATH/seeds"], "PATH/seeds"),
    (["an odd name's"], "'an odd name'\\''s'"), (["seeds", "--seed", "0"], "seeds"),
    (
      ["seeds", "--since", "2015", "--weighted", "--owner", "000_204961236b4fde2f.txt=Bo Li"],
      "seeds --owner '000_204961236b4fde2f.txt=Bo Li' --since 2015 --weighted"
    ),
  ])
  func printsACommandThatMakesTheSameReport(arguments: [String], words: String) throws {
    try FileManager.default.copyItem(
      at: Seeds.folder, to: scratch.url.appendingPathComponent("an odd name's"))
    func filled(_ text: String) -> String {
      text.replacing("NAME", with: scratch.url.lastPathComponent)
        .replacing("PATH", with: scratch.path)
    }
    let first = try CommandRun(
      ["report"] + arguments.map(filled) + ["-o", "first", "--pictures", "none", "--threads", "1"],
      in: scratch.url)
    #expect(first.status == 0, "\(first.errors)")
    struct Summary: Decodable { let command: String }
    let data = try Data(contentsOf: scratch.url.appendingPathComponent("first/summary.json"))
    let command = try JSONDecoder().decode(Summary.self, from: data).command
    #expect(command == "coterie report \(filled(words)) --pictures none")
    let again = try CommandRun(shell: "\(command) -o again", in: scratch.url)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try scratch.files(in: "first") == scratch.files(in: "again"))
  }

  /// `Stages` times the stages of `--timings`, which go to standard error and into no output, and
  /// `ChildProcess` ends a process after its deadline.
  @Test func readsNoClock() throws {
    let sources = packageRoot.appendingPathComponent("Sources").path
    let words = [
      "Date()", "Date.now", "time(nil", "clock_gettime", "gettimeofday", "ContinuousClock",
      "SuspendingClock", "hostName", "systemUptime",
    ]
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources)
    where (path.hasSuffix(".swift") || path.hasSuffix(".c"))
      && !["Parallel/Stages.swift", "Graphviz/ChildProcess.swift"].contains(path)
    {
      let text = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
      for word in words {
        // A call of `firstDate()` is none of `Date()`.
        let isCalled = text.split(separator: word).dropLast().contains { $0.last?.isLetter != true }
        #expect(!isCalled, "\(path) holds \(word)")
      }
    }
  }

  @Test(.enabled(if: Faketime.isAvailable, "faketime is not installed"))
  func givesTheSameBytesUnderAnotherClock() throws {
    let run = try CommandRun(
      shell: "faketime '2031-05-06' \"\(CommandRun.executable.path)\" report seeds -o later "
        + "--pictures svg", in: scratch.url)
    #expect(run.status == 0)
    try expectSame("later")
  }

  @Test(.enabled(if: Faketime.isAvailable, "faketime is not installed"))
  func drawsTheSamePDFUnderAnotherClock() throws {
    let files = try ["", "faketime '2031-05-06' "].map { clock in
      let run = try CommandRun(
        shell: clock + "\"\(CommandRun.executable.path)\" draw seeds -o x.pdf --view growth",
        in: scratch.url)
      #expect(run.status == 0)
      return try Data(contentsOf: scratch.url.appendingPathComponent("x.pdf"))
    }
    #expect(Set(files).count == 1)
  }

  private enum Faketime {
    static let isAvailable =
      (try? CommandRun(shell: "command -v faketime", in: packageRoot).status) == 0
  }

  @Test(.enabled(if: Committed.isThere, "output/ is not there"))
  func makesTheCommittedOutput() throws {
    let run = try CommandRun(
      ["report", "seeds", "-o", scratch.path + "/main"], in: packageRoot)
    #expect(run.status == 0)
    let made = try scratch.files(in: "main")
    let root = Committed.folder.path
    let committed = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { FileManager.default.contents(atPath: "\(root)/\($0)") != nil }
    #expect(made.keys.sorted() == committed.sorted())
    let differing = [".png", ".pdf", ".graphviz.svg"]
    for path in committed where !differing.contains(where: path.hasSuffix) {
      #expect(made[path] == FileManager.default.contents(atPath: "\(root)/\(path)"), "\(path)")
    }
  }

  private enum Committed {
    static let folder = packageRoot.appendingPathComponent("output", isDirectory: true)
    static let isThere = FileManager.default.fileExists(atPath: folder.path)
  }
}
