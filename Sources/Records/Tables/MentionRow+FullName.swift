extension MentionRow {
  /// A mention of a name in the order *given family*, which is stored as ``PersonName/init(full:)``
  /// splits it; nil for a blank text.
  package init?(fullName text: UnsafeBufferPointer<UInt8>, in texts: inout TextTable) {
    guard let plain = unsafe PlainName(text) else {
      guard let name = unsafe PersonName(full: String(decoding: text, as: UTF8.self)) else {
        return nil
      }
      self.init(name, in: &texts)
      return
    }
    self.init(
      name: unsafe texts.intern(text), givenLength: UInt16(clamping: plain.givenLength),
      familyLength: UInt16(clamping: plain.familyLength))
  }
}
