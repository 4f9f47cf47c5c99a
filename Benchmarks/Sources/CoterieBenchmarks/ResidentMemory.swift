import Foundation

/// The resident memory of this process, in bytes.
///
/// Linux counts the peak of a process from the program that it ran before; `/proc/self/status` has that of this
/// program alone.
enum ResidentMemory {
  /// What it is now; elsewhere than on Linux its largest so far.
  static var now: Int { status("VmRSS") ?? largest }

  /// The largest so far.
  static var peak: Int { status("VmHWM") ?? largest }

  /// Lets the largest count from now on, where the system can.
  static func resetPeak() {
    try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
  }

  private static var largest: Int { Int(Usage.current.peakMegabytes * 1e6) }

  private static func status(_ name: String) -> Int? {
    let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    let words = line?.split { $0 == " " || $0 == "\t" }
    return words.flatMap { $0.count > 1 ? Int($0[1]) : nil }.map { 1024 * $0 }
  }
}
