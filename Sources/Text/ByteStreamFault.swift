/// What kept a file from being read to its end.
package enum ByteStreamFault: Hashable, Sendable {
  /// The file could not be opened, for the reason that the system gives.
  case unreadable(reason: String)
  /// Reading stopped, for the reason that the system gives.
  case interrupted(reason: String)
  /// The compressed data ends early or is damaged.
  case brokenCompression
  /// The compressed data grows beyond the limit, up to which it was read.
  case tooMuchInflated(InflationLimit)
}
