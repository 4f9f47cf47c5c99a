import CoterieGraphviz
import Testing

struct GraphvizProcessTests {
  private func error(_ script: String, deadline: Int = 20) -> String? {
    let process = GraphvizProcess(command: ["/bin/sh", "-c", script], deadline: deadline)
    return #expect(throws: GraphvizError.self) {
      try process.rendering(of: "graph { a }", by: .neato, as: .svg)
    }?.description
  }

  @Test func givesTheTextAndTheArgumentsAndTakesTheOutput() throws {
    let process = GraphvizProcess(
      command: ["/bin/sh", "-c", "echo \"$0 $1 $2\"; cat; echo doubtful >&2"], deadline: 20)
    let rendering = try process.rendering(of: "graph { a }", by: .fdp, as: .pdf)
    #expect(String(decoding: rendering.bytes, as: UTF8.self) == "fdp pdf 20\ngraph { a }")
    #expect(rendering.warnings == ["doubtful"])
  }

  @Test func neitherInputNorOutputBlocksTheOther() throws {
    let text = String(repeating: "a -- b; ", count: 400_000)
    let process = GraphvizProcess(command: [
      "/bin/sh", "-c", "cat; head -c 300000 /dev/zero | tr '\\0' x >&2",
    ])
    let rendering = try process.rendering(of: text, by: .sfdp, as: .dot)
    #expect(rendering.bytes.count == text.utf8.count)
    #expect(rendering.warnings.map(\.count) == [300_000])
  }

  @Test func reportsACrashAFailureAndAnEndlessRun() {
    let start = "Graphviz, in a process of its own, drew nothing: "
    #expect(error("kill -SEGV $$") == start + "it crashed (signal 11)")
    #expect(
      error("echo no such font >&2; exit 1") == start + "it ended with a failure; no such font")
    #expect(error("exit 7") == start + "it ended with status 7")
    #expect(
      error("exec sleep 1000", deadline: 1) == start + "it took more than 1 second and was stopped")
  }

  @Test func reportsAProgramThatIsNotThere() {
    let process = GraphvizProcess(command: ["/nowhere/coterie"])
    let error = #expect(throws: GraphvizError.self) {
      try process.rendering(of: "graph { a }", by: .neato, as: .svg)
    }
    #expect(error?.operation == .running)
    #expect(error?.messages == ["it can't be started: No such file or directory"])
  }

  @Test func servesNothingButAnEngineAFormatAndATime() {
    for arguments in [
      [], ["neato", "svg"], ["x", "svg", "9"], ["neato", "x", "9"], ["neato", "svg", ""],
    ] {
      #expect(GraphvizProcess.serve(arguments) { [] }.status == 64)
    }
  }
}

struct GraphvizEngineTests {
  @Test func haveNamesAndLimits() {
    #expect(
      GraphvizEngine.all.map(\.limit.vertices) == [
        300, 1_500, 5_000, 5_000, 1_500, 300, 1_500, 1_500,
      ])
    #expect(GraphvizEngine.named("circo")?.limit.links == 1_000)
    #expect(GraphvizEngine.named("nop2") == nil)
    #expect(GraphvizEngine.nop2.limit.allows(vertices: 20_000, links: 70_000))
    #expect(!GraphvizEngine.nop2.limit.allows(vertices: 1, links: 70_001))
    #expect(
      GraphvizFormat.all.map(\.name).joined(separator: " ") == "svg pdf png eps json plain xdot dot"
    )
  }

  /// Every engine draws in every format what it is given, also where the text names another engine.
  @Test(arguments: GraphvizEngine.all, GraphvizFormat.all)
  func draw(_ engine: GraphvizEngine, _ format: GraphvizFormat) throws {
    let dot = "graph { layout=circo; a -- b -- c; subgraph cluster_1 { a; b } }"
    let rendering = try Graphviz.rendering(of: dot, by: engine, as: format)
    let start: [UInt8] =
      switch format {
      case .png: [0x89, 0x50, 0x4E, 0x47]
      case .pdf: Array("%PDF-".utf8)
      case .eps: Array("%!PS-Adobe-3.0 EPSF".utf8)
      case .svg: Array("<?xml".utf8)
      case .json: Array("{".utf8)
      case .plain: Array("graph ".utf8)
      default: Array("graph {".utf8)
      }
    #expect(rendering.bytes.starts(with: start))
    #expect(rendering.warnings.isEmpty)
    if format == .dot {
      let parsed = try Graphviz.parse(dot: String(decoding: rendering.bytes, as: UTF8.self))
      #expect(parsed.attributes["layout"] == engine.name)
      #expect(parsed.nodes.count == 3)
    }
  }

  @Test func keepsPositionsThatAreGiven() throws {
    let dot = """
      graph { layout=neato; inputscale=72; a [pos="0,0!"]; b [pos="100,50!"]; a -- b }
      """
    let rendering = try Graphviz.rendering(of: dot, by: .nop2, as: .dot)
    let parsed = try Graphviz.parse(dot: String(decoding: rendering.bytes, as: UTF8.self))
    // The drawing begins at (0, 0).
    #expect(parsed.nodes.map { $0.attributes["pos"] } == ["27,18", "127,68"])
    #expect(parsed.attributes["layout"] == "neato")
  }
}
