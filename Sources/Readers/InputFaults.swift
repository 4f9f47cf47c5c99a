import CoterieRecords
import CoterieText

extension InputFile {
  /// What kept the file from being read to its end, for the user.
  func diagnostic(_ fault: ByteStreamFault) -> Diagnostic {
    switch fault {
    case .unreadable(let reason): at(.path(.unreadable(reason: reason)))
    case .interrupted(let reason): at(.file(.interrupted(reason: reason)))
    case .brokenCompression: at(.file(.brokenCompression))
    case .tooMuchInflated(let limit):
      at(
        .file(
          .tooMuchInflated(
            factor: limit.factor, allowance: InflationLimit.allowance,
            read: limit.largest)))
    }
  }

  /// A problem of the whole file.
  func at(_ problem: Problem) -> Diagnostic {
    Diagnostic(problem, at: SourceLocation(file: name))
  }
}
