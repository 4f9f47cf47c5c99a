import Foundation

/// Why the system refused something, in its own words: `Permission denied`.
package func systemReason(for error: any Error) -> String {
  let outer = error as NSError
  let inner = outer.userInfo[NSUnderlyingErrorKey] as? NSError ?? outer
  if inner.domain == NSPOSIXErrorDomain { return systemReason(code: Int32(inner.code)) }
  let codes: [Int: Int32] = [
    NSFileReadNoPermissionError: EACCES, NSFileWriteNoPermissionError: EACCES,
    NSFileReadNoSuchFileError: ENOENT, NSFileNoSuchFileError: ENOENT,
    NSFileWriteOutOfSpaceError: ENOSPC, NSFileWriteVolumeReadOnlyError: EROFS,
  ]
  return codes[outer.code].map { systemReason(code: $0) } ?? outer.localizedDescription
}

/// What an error number of the system means.
package func systemReason(code: Int32) -> String {
  // The text is the C library's own and stays where it is until the next call on this thread.
  unsafe String(cString: strerror(code))
}
