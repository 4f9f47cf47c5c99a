import CoterieRecords
import CoterieText

extension ElementProblem {
  /// The problem at a place.
  func at(_ location: SourceLocation) -> Diagnostic { Diagnostic(.element(self), at: location) }
}

extension XMLProblem {
  /// The problem at a place.
  func at(_ location: SourceLocation) -> Diagnostic { Diagnostic(.xml(self), at: location) }
}

extension RecordSink {
  /// Reports what was guessed of a file's encoding.
  mutating func report(_ fault: XMLFault) {
    let location = location(line: 1)
    switch fault {
    case .otherEncoding(let name, let isUTF8):
      report(XMLProblem.otherEncoding(name, isUTF8: isUTF8).at(location))
    case .notUTF8: reportOnce(Diagnostic(.text(.recoded), at: location))
    case .notXML, .undeclaredEntity, .externalEntity: break
    }
  }

  /// Reports what the texts of a record have that should not be there.
  mutating func report(_ faults: [XMLNotices.Fault], at location: SourceLocation) {
    for fault in faults {
      switch fault {
      case .recoded: reportOnce(Diagnostic(.text(.recoded), at: location))
      case .undeclared(let name): reportOnce(XMLProblem.undeclaredEntity(name).at(location))
      case .external(let address): reportOnce(XMLProblem.externalEntity(address).at(location))
      case .expanding(let name): reportOnce(XMLProblem.expandingEntity(name).at(location))
      }
    }
  }
}
