import CoterieRecords
import CoterieText

extension GraphLog {
  /// Adds what does not go as the XML of the file says.
  ///
  /// - Parameter cut: The end of a file that is known to be cut off; nil for others.
  mutating func add(_ fault: XMLFault, cut: String?) {
    switch fault {
    case .notXML(let line, let reason):
      if let cut, reason == XMLFault.earlyEnd {
        add(.graphFile(.cutOff(cut)), line: line)
      } else {
        add(.xml(.broken(reason: reason)), line: line)
      }
    case .notUTF8: add(.graphFile(.notUTF8))
    case .otherEncoding(let name, let isUTF8):
      add(.xml(.otherEncoding(name, isUTF8: isUTF8)), line: 1)
    case .undeclaredEntity(let name, let line): add(.xml(.undeclaredEntity(name)), line: line)
    case .externalEntity(let address, let line): add(.xml(.externalEntity(address)), line: line)
    }
  }
}
