import CExpat

/// What the parser calls.
extension XMLEvents {
  /// The parser passes the first argument on to each handler. It keeps it no longer than `read` runs,
  /// which the object outlives.
  func setHandlers() {
    let own = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe XML_SetUserData(parser, own)
    unsafe XML_SetElementHandler(
      parser, { unsafe XMLEvents.of($0)?.start($1, $2) }, { unsafe XMLEvents.of($0)?.end($1) })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe XMLEvents.of($0)?.add($1, count: $2) }
    unsafe XML_SetEntityDeclHandler(parser) { data, _, _, value, count, _, _, _, _ in
      unsafe XMLEvents.of(data)?.declareEntity(value, count: count)
    }
    unsafe XML_SetSkippedEntityHandler(parser) { data, name, _ in
      unsafe XMLEvents.of(data)?.skipEntity(name)
    }
    unsafe XML_SetExternalEntityRefHandlerArg(parser, own)
    unsafe XML_SetExternalEntityRefHandler(parser) { data, _, _, address, _ in
      unsafe XMLEvents.of(UnsafeMutableRawPointer(data))?.leaveOut(address)
      return 1
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
    unsafe data.map { unsafe Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard let name = unsafe name, let pairs = unsafe pairs else { return }
    var attributes: [String: String] = [:]
    var place = 0
    // Names and values by turns, and a null after the last.
    while let name = unsafe pairs[place], let value = unsafe pairs[place + 1] {
      unsafe attributes[String(cString: name)] = unsafe String(cString: value)
      place += 2
    }
    text = []
    onStart(
      Start(name: Self.local(unsafe String(cString: name)), attributes: attributes, line: line))
  }

  private func end(_ name: UnsafePointer<XML_Char>?) {
    guard let name = unsafe name else { return }
    onEnd(Self.local(unsafe String(cString: name)), String(decoding: text, as: UTF8.self))
    text = []
  }

  private func add(_ bytes: UnsafePointer<XML_Char>?, count: Int32) {
    let bytes = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
    unsafe text.append(contentsOf: bytes)
  }

  private func declareEntity(_ value: UnsafePointer<XML_Char>?, count: Int32) {
    guard let value = unsafe value else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: value, count: Int(count))
    guard unsafe bytes.contains(UInt8(ascii: "&")) else { return }
    nestedEntityCount += 1
    if nestedEntityCount > Self.mostNestedEntities { unsafe XML_StopParser(parser, 0) }
  }

  /// Keeps the reference to an entity that only a file elsewhere can declare.
  private func skipEntity(_ name: UnsafePointer<XML_Char>?) {
    guard let name = unsafe name.map({ unsafe String(cString: $0) }) else { return }
    text.append(contentsOf: "&\(name);".utf8)
    if entitiesLeftOut.insert(name).inserted {
      faults.append(.undeclaredEntity(name, line: line))
    }
  }

  private func leaveOut(_ address: UnsafePointer<XML_Char>?) {
    let address = unsafe address.map { unsafe String(cString: $0) } ?? ""
    if entitiesLeftOut.insert(address).inserted {
      faults.append(.externalEntity(address, line: line))
    }
  }

  private static func local(_ name: String) -> String {
    guard let colon = name.lastIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }
}
