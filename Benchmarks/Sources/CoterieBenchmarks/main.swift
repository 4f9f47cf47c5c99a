import CoterieGraphCore
import Foundation

let usage = """
  Measures kernels on a graph, and readers on a file of records or of a graph.

    CoterieBenchmarks kernels                         their names
    CoterieBenchmarks synthesise AUTHORS SEED FILE    an invented co-authorship graph
    CoterieBenchmarks run FILE                        runs what standard input asks for
    CoterieBenchmarks read THREADS FILE               reads records, and prints how many as JSON
    CoterieBenchmarks graph FILE                      reads a graph file, and prints what that takes as JSON
    CoterieBenchmarks layout METHOD THREADS FILE OUT  lays a graph out: seconds as JSON, x and y to OUT
    CoterieBenchmarks picture FILE POSITIONS          the stress and the neighbourhoods of such a layout

  A line of standard input is: KERNEL THREADS SEED [VALUES]. Each gets a line of JSON: the seconds of
  wall clock and of all threads, and figures of the result. VALUES is a file for the scores, as
  numbers of 8 bytes.
  """

/// The answer to one line of standard input.
struct Answer: Encodable {
  var kernel: String
  var threads: Int
  var wall: Double
  var cpu: Double
  var peakMegabytes: Double
  var figures: [String: Double]
}

/// Runs the kernels that standard input asks for.
func serve(_ path: String) throws {
  let (graph, reading) = Sample.of { GraphFile.graph(at: path) }
  let weighted = graph.vertexCount < 100_000 ? graph.withPowersOfTwo : graph
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  func answer(_ answer: Answer) throws {
    var line = try encoder.encode(answer)
    line.append(UInt8(ascii: "\n"))
    try FileHandle.standardOutput.write(contentsOf: line)
  }
  try answer(
    Answer(
      kernel: "load", threads: 1, wall: reading.wall, cpu: reading.cpu,
      peakMegabytes: Usage.current.peakMegabytes,
      figures: ["vertices": Double(graph.vertexCount), "edges": Double(graph.edgeCount)]))
  while let line = readLine() {
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 3, let threads = Int(words[1]), let seed = UInt64(words[2]),
      let kernel = Kernel.all.first(where: { $0.name == words[0] })
    else {
      try FileHandle.standardOutput.write(contentsOf: Data("{\"error\":\"unknown\"}\n".utf8))
      continue
    }
    let input = KernelInput(
      path: path, graph: graph, weighted: weighted, threads: threads, seed: seed)
    let (sample, result) = kernel.run(input)
    let found = result()
    if words.count > 3 {
      // Doubles are plain bytes, and the copy is made inside the closure.
      let bytes = unsafe found.values.withUnsafeBytes { unsafe Data($0) }
      try bytes.write(to: URL(fileURLWithPath: words[3]))
    }
    try answer(
      Answer(
        kernel: kernel.name, threads: threads, wall: sample.wall, cpu: sample.cpu,
        peakMegabytes: Usage.current.peakMegabytes, figures: found.figures))
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("kernels", 1):
  for kernel in Kernel.all { print(kernel.name, kernel.usesThreads ? 2 : 1) }
case ("synthesise", 4):
  guard let authors = Int(arguments[1]), let seed = UInt64(arguments[2]) else { fallthrough }
  let papers = SyntheticPapers(authorCount: authors, seed: seed)
  try GraphFile.write(papers.edgeList(), to: arguments[3])
case ("run", 2):
  try serve(arguments[1])
case ("read", 3):
  guard let threads = Int(arguments[1]) else { fallthrough }
  let read = RecordFile(path: arguments[2], threads: threads)
  print(String(decoding: try JSONEncoder().encode(read), as: UTF8.self))
case ("graph", 2):
  let read = try GraphFileReading(path: arguments[1])
  print(String(decoding: try JSONEncoder().encode(read), as: UTF8.self))
case ("layout", 5):
  guard let threads = Int(arguments[2]),
    let found = MeasuredLayout(method: arguments[1], threads: threads, path: arguments[3])
  else { fallthrough }
  try found.write(to: arguments[4])
  print(String(decoding: try JSONEncoder().encode(found), as: UTF8.self))
case ("picture", 3):
  let found = try MeasuredPicture(graph: arguments[1], positions: arguments[2])
  print(String(decoding: try JSONEncoder().encode(found), as: UTF8.self))
default:
  print(usage)
  exit(64)
}
