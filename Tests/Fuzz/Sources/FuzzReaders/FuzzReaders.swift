import Coterie
import Foundation

/// What libFuzzer calls with each input. `COTERIE_FUZZ` names the reader that gets it; `list` prints the
/// names of all.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // The fuzzer's input has `count` bytes, which are copied before anything else.
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  reader(bytes)
  return 0
}

private let reader: @Sendable ([UInt8]) -> Void = {
  let name = ProcessInfo.processInfo.environment["COTERIE_FUZZ"] ?? ""
  let names = readers.keys.sorted()
  if name == "list" {
    FileHandle.standardOutput.write(Data((names.joined(separator: "\n") + "\n").utf8))
    // The fuzzer takes any other end for a fault of the reader.
    _exit(0)
  }
  guard let reader = readers[name] else {
    let text = "COTERIE_FUZZ names none of \(names.joined(separator: ", ")).\n"
    FileHandle.standardError.write(Data(text.utf8))
    exit(64)
  }
  return reader
}()

private let readers: [String: @Sendable ([UInt8]) -> Void] = {
  var readers: [String: @Sendable ([UInt8]) -> Void] = [
    "gzip": CompressionFuzzing.test, "zstd": CompressionFuzzing.test, "zip": ArchiveFuzzing.test,
    "names": NameFuzzing.test, "ledger": LedgerFuzzing.test,
  ]
  for reader in RecordFormats.all {
    readers[reader.signature.name] = { RecordFuzzing.test($0, by: reader) }
  }
  for format in GraphFuzzing.formats {
    readers[format.name] = { GraphFuzzing.test($0, as: format) }
  }
  return readers
}()

/// Ends the process where an invariant is broken, so that the fuzzer keeps the input.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError(message()) }
}
