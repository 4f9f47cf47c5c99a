import CoterieText
import Foundation
import Testing

/// Why the system refused something.
@Suite struct SystemReasonTests {
  @Test func givesTheSystemsReasons() {
    let missing = CocoaError(.fileReadNoSuchFile)
    #expect(systemReason(for: missing) == "No such file or directory")
    #expect(systemReason(code: EACCES) == "Permission denied")
    let wrapped = NSError(
      domain: NSCocoaErrorDomain, code: NSFileWriteUnknownError,
      userInfo: [NSUnderlyingErrorKey: NSError(domain: NSPOSIXErrorDomain, code: Int(EFBIG))])
    #expect(systemReason(for: wrapped) == "File too large")
  }
}
