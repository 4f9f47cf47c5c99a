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
