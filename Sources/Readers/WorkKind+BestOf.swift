import CoterieRecords

extension WorkKind {
  /// The kind that says most of several that are said of one work: the first that says something.
  init(bestOf kinds: [WorkKind]) {
    self = kinds.first { $0 != .other && $0 != .unknown } ?? kinds.first ?? .unknown
  }
}
