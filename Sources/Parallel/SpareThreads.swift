internal import Dispatch
internal import Foundation
internal import Synchronization

/// Whether the system gives the threads that a parallel loop needs.
///
/// Dispatch waits for ever for a thread that the system refuses, as it does under a limit on processes.
/// So threads are tried once, before Dispatch is asked for as many.
enum SpareThreads {
  /// How many threads beside the calling one are known to be there.
  private static let known = Atomic<Int>(0)

  /// Whether a loop can run on some threads, of which Dispatch uses no more than there are processors.
  static func suffice(for threadCount: Int) -> Bool {
    let wanted = min(threadCount, ProcessInfo.processInfo.activeProcessorCount) - 1
    let before = known.load(ordering: .relaxed)
    if wanted <= before { return true }
    guard canStart(wanted - before) else { return false }
    _ = known.max(wanted, ordering: .relaxed)
    return true
  }

  /// Whether some threads can be started that all live at the same time.
  private static func canStart(_ count: Int) -> Bool {
    let end = DispatchSemaphore(value: 0)
    var threads: [pthread_t] = []
    for _ in 0..<count {
      guard let thread = start(waitingFor: end) else { break }
      threads.append(thread)
    }
    for _ in threads { end.signal() }
    for thread in threads { pthread_join(thread, nil) }
    return threads.count == count
  }

  private static func start(waitingFor end: DispatchSemaphore) -> pthread_t? {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    // The semaphore outlives the thread, which is joined while it is in use.
    let argument = unsafe Unmanaged.passUnretained(end).toOpaque()
    let code = unsafe pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Darwin)
          unsafe Unmanaged<DispatchSemaphore>.fromOpaque(argument).takeUnretainedValue().wait()
        #else
          if let argument = unsafe argument {
            unsafe Unmanaged<DispatchSemaphore>.fromOpaque(argument).takeUnretainedValue().wait()
          }
        #endif
        return nil
      }, argument)
    return code == 0 ? thread : nil
  }
}
