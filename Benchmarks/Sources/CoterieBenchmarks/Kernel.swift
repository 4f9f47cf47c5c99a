import CoterieGraphCore
import Foundation

/// What a kernel works on.
struct KernelInput {
  let path: String
  let graph: CSRGraph
  /// The same graph with weights 1, 2 and 4: powers of two, so that lengths of paths are exact.
  let weighted: CSRGraph
  let threads: Int
  let seed: UInt64
}

/// What a kernel found, for the comparison with others.
struct KernelResult {
  /// A score for each vertex or edge.
  var values: [Double] = []
  /// Figures such as the modularity.
  var figures: [String: Double] = [:]
}

/// A computation under a name, timed without what makes its result comparable.
struct Kernel: Sendable {
  let name: String
  /// Whether it works on several threads.
  let usesThreads: Bool
  /// Runs it; returns its times and a closure that tells the result.
  let run: @Sendable (KernelInput) -> (Sample, () -> KernelResult)

  init<Value>(
    _ name: String, usesThreads: Bool = false,
    _ compute: @escaping @Sendable (KernelInput) -> Value,
    result: @escaping @Sendable (Value, KernelInput) -> KernelResult
  ) {
    self.name = name
    self.usesThreads = usesThreads
    run = { input in
      let (value, sample) = Sample.of { compute(input) }
      return (sample, { result(value, input) })
    }
  }

  /// A kernel with a score for each vertex or edge.
  init(
    _ name: String, usesThreads: Bool = false,
    scores: @escaping @Sendable (KernelInput) -> [Double]
  ) {
    self.init(name, usesThreads: usesThreads, scores) { values, _ in KernelResult(values: values) }
  }

  /// A kernel with a number for each vertex.
  init(_ name: String, integers: @escaping @Sendable (KernelInput) -> [Int]) {
    self.init(name, integers) { values, _ in KernelResult(values: values.map { Double($0) }) }
  }
}

/// The times of one run, in seconds.
struct Sample {
  let wall: Double
  let cpu: Double

  static func of<Value>(_ work: () -> Value) -> (Value, Sample) {
    let clock = ContinuousClock()
    let start = clock.now
    let cpuStart = Usage.current.cpu
    let value = work()
    let cpu = Usage.current.cpu - cpuStart
    return (value, Sample(wall: start.duration(to: clock.now) / .seconds(1), cpu: cpu))
  }
}

/// What this process has used so far.
struct Usage {
  /// Seconds of all its threads.
  let cpu: Double
  /// The largest memory that it had, in megabytes.
  let peakMegabytes: Double

  static var current: Usage {
    #if canImport(Darwin)
      let (process, unit) = (RUSAGE_SELF, 1e6)
    #else
      let (process, unit) = (__rusage_who_t(RUSAGE_SELF.rawValue), 1e3)
    #endif
    var usage = rusage()
    // The structure outlives the call, which fills it.
    _ = unsafe getrusage(process, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
    return Usage(
      cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMegabytes: Double(usage.ru_maxrss) / unit)
  }
}
