import CoterieAnalyses
import CoterieReports
import Foundation
import TestSupport
import Testing

/// Outputs when writing fails or is cut short: what was there before stays whole.
@Suite(.serialized) struct OutputTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.copySeeds()
  }

  private func report(_ options: String..., to folder: String = "out") throws -> CommandRun {
    try CommandRun(
      ["report", "seeds", "-o", folder, "--pictures", "svg"] + options, in: scratch.url)
  }

  /// The digest of each textual file that a report's list names, and of the list itself.
  private func digests(_ folder: String) throws -> [String: String] {
    struct List: Decodable {
      struct File: Decodable {
        let path: String
        let sha256: String?
        let size: Int?
      }
      let files: [File]
    }
    let data = try Data(contentsOf: scratch.url.appendingPathComponent("\(folder)/summary.json"))
    let list = try JSONDecoder().decode(List.self, from: data)
    return Dictionary(
      list.files.compactMap { file in file.sha256.map { (file.path, $0) } }
        + [("summary.json", sha256([UInt8](data)))], uniquingKeysWith: { $1 })
  }

  private func expectWhole(_ allowed: [[String: String]], _ comment: String) throws {
    let files = try scratch.files(in: "out")
    // What Graphviz draws is listed by name only.
    for (path, data) in files where !path.hasSuffix(".partial") && !path.contains(".graphviz.") {
      let digest = sha256([UInt8](data))
      #expect(allowed.contains { $0[path] == digest }, "\(path) \(comment)")
    }
    for path in allowed[0].keys { #expect(files[path] != nil, "\(path) \(comment)") }
  }

  @Test func listsItsFilesWithSizeAndDigest() throws {
    let run = try report()
    #expect(run.status == 0)
    try expectWhole([digests("out")], "")
    #expect(try !scratch.files(in: "out").keys.contains { $0.contains("partial") })
  }

  @Test func removesWhatOnlyTheOldListHas() throws {
    _ = try report()
    try scratch.write("out/mine.txt", "mine")
    let run = try CommandRun(
      ["report", "seeds", "-o", "out", "--pictures", "none"], in: scratch.url)
    #expect(run.status == 0)
    let left = try scratch.files(in: "out").keys
    #expect(left.contains("mine.txt"))
    #expect(!left.contains { $0.hasPrefix("diagrams") })
  }

  @Test func staysWholeOnAFullDevice() throws {
    _ = try report()
    let old = try digests("out")
    for limit in [1, 4, 16] {
      let run = try CommandRun(
        shell: "ulimit -f \(limit); coterie report seeds -o out --counting paper --pictures svg",
        in: scratch.url)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("out/"), "\(run.errors)")
      #expect(
        run.errors.hasSuffix(
          ": error: the file can't be written (File too large); nothing was replaced. Check the "
            + "folder's permissions and the space on its device.\n"))
      try expectWhole([old], "under a limit of \(limit)")
      #expect(try !scratch.files(in: "out").keys.contains { $0.contains("partial") })
    }
    let stdout = try CommandRun(
      shell: "coterie papers seeds --format csv 2> >(grep -v note >&2) > /dev/full", in: scratch.url
    )
    #expect(stdout.status == 1)
    #expect(
      stdout.errors.contains(
        "coterie: error: the results can't be written (No space left on device).\n"))
  }

  @Test(arguments: ["KILL", "TERM"])
  func isWholeWhereItHasAListWheneverItIsEnded(signal: String) throws {
    _ = try report("--counting", "fractional", to: "new")
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try report() }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    var (old, new) = (try digests("out"), try digests("new"))
    #expect(old != new)
    var (options, others) = (["--counting", "fractional"], ["--counting", "full"])
    var generator = Delays(state: 11)
    for _ in 0..<5 {
      let delay = seconds * (0.5 + 0.6 * generator.next())
      let run = try CommandRun(
        shell:
          "timeout -s \(signal) \(delay) \"\(CommandRun.executable.path)\" report seeds -o out "
          + "--pictures svg \(options.joined(separator: " "))", in: scratch.url)
      let comment = "\(signal) after \(delay) seconds, status \(run.status)"
      let files = try scratch.files(in: "out")
      if files["summary.json"] != nil {
        let found = try digests("out")
        try expectWhole([found], comment)
        #expect(found == old || found == new, "\(comment)")
        if found == new {
          swap(&old, &new)
          swap(&options, &others)
        }
      } else {
        // A signal waits until all is replaced.
        #expect(signal == "KILL", "\(comment)")
        let list = try #require(files[".summary.json.previous"], "\(comment)")
        #expect(old["summary.json"] == sha256([UInt8](list)), "\(comment)")
      }
      if signal == "TERM" {
        #expect(!files.keys.contains { $0.contains("/.") || $0.hasPrefix(".") })
      }
    }
    #expect(try report("--counting", "fractional").status == 0)
    try expectWhole([try digests("new")], "at last")
    #expect(try !scratch.files(in: "out").keys.contains { $0.contains("/.") || $0.hasPrefix(".") })
  }

  @Test(arguments: ["x", "é", "./x"]) func takesShortNames(name: String) throws {
    let seeds = packageRoot.appendingPathComponent("seeds").path
    let run = try CommandRun(
      ["network", seeds, "-o", name, "--to", "gml", "--quiet"], in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: "\(scratch.path)/\(name)"))
  }

  @Test func endsAtASignalHoweverEarly() throws {
    let run = try CommandRun(
      shell: """
        for delay in 0 0.001 0.002 0.004 0.006 0.008 0.010 0.012 0.015; do
          "$COTERIE" report seeds -o early --pictures svg 2>/dev/null & sleep $delay
          kill -TERM $!; wait $!; echo $?
        done
        """, in: scratch.url, environment: ["COTERIE": CommandRun.executable.path])
    #expect(Set(run.output.split(separator: "\n")) == ["143"])
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/early"))
  }

  @Test(.enabled(if: Unprivileged.isPossible, Unprivileged.absence))
  func staysWholeWhereNothingMayBeWritten() throws {
    _ = try report()
    let old = try digests("out")
    let manager = FileManager.default
    let folders = ["out", "out/graphs", "out/diagrams"].map { "\(scratch.path)/\($0)" }
    for folder in folders {
      try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    }
    defer {
      for folder in folders {
        try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
      }
    }
    let run = try CommandRun(
      shell: "\(Unprivileged.prefix) report seeds -o out --counting paper --pictures svg",
      in: scratch.url)
    #expect(
      run.errors
        == "out/summary.json: error: the file can't be written (Permission denied); nothing was "
        + "replaced. Check the folder's permissions and the space on its device.\n")
    #expect(run.status == 1)
    try expectWhole([old], "")
    let file = try CommandRun(
      shell: "\(Unprivileged.prefix) draw seeds -o out/authors.svg 2>&1 | tail -1", in: scratch.url)
    #expect(
      file.output
        == "out/authors.svg: error: the file can't be written (Permission denied); nothing "
        + "was replaced. Check the folder's permissions and the space on its device.\n")
    #expect(file.status == 1)
  }

  /// Moments, the same in every run of the test.
  private struct Delays {
    var state: UInt64

    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
  }
}
