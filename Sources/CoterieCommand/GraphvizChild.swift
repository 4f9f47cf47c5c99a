import CoterieGraphviz
import Foundation

/// The command as a process that does nothing but draw by Graphviz, for another run of it.
enum GraphvizChild {
  /// The first argument of such a process.
  private static let word = "__graphviz"

  /// A process that runs this program again.
  static func process(deadline: Int = GraphvizProcess.usualDeadline) -> GraphvizProcess {
    GraphvizProcess(command: [program, word], deadline: deadline)
  }

  /// This program: on Linux also where its file was replaced.
  private static var program: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      Bundle.main.executablePath ?? CommandLine.arguments[0]
    #endif
  }

  /// Draws and ends the process, where it was started for that.
  static func serve() {
    guard CommandLine.arguments.dropFirst().first == word else { return }
    let answer = GraphvizProcess.serve(Array(CommandLine.arguments.dropFirst(2))) {
      Array(FileHandle.standardInput.readDataToEndOfFile())
    }
    answer.messages.forEach { Console.message($0) }
    Console.write(answer.bytes)
    exit(answer.status)
  }
}
