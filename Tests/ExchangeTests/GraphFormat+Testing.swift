public import CoterieExchange
public import Testing

extension GraphFormat: CustomTestStringConvertible {
  /// The name by which people ask for the format.
  public var testDescription: String { name }
}

extension GraphFormat {
  /// The format as which files of this one are read.
  var reader: GraphFormat {
    switch self {
    case .gephiDOT: .dot
    case .pajekInTime: .pajek
    default: self
    }
  }
}

extension GraphFormat {
  /// The formats in which a whole graph is written and read; a file of VOSviewer's own has only its vertices
  /// or its links.
  static let ofGraphs = written.filter {
    $0.reader.isRead && !$0.name.hasPrefix("vosviewer.") || $0 == .vosviewerJSON
  }
}
