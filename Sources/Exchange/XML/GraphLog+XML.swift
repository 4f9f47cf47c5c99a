import CoterieRecords
import CoterieText

extension GraphLog {
  /// Adds what does not go as the XML of the file says.
  mutating func add(_ fault: XMLFault) {
    switch fault {
    case .notXML(let line, let reason): add(.xml(.broken(reason: reason)), line: line)
    case .notUTF8: add(.graphFile(.notUTF8))
    case .otherEncoding(let name, let isUTF8):
      add(.xml(.otherEncoding(name, isUTF8: isUTF8)), line: 1)
    case .undeclaredEntity(let name, let line): add(.xml(.undeclaredEntity(name)), line: line)
    case .externalEntity(let address, let line): add(.xml(.externalEntity(address)), line: line)
    }
  }
}
