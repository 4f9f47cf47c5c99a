import CExpat

/// What the parser calls.
extension XMLEvents {
  /// The parser passes the first argument on to each handler. It keeps it no longer than `read` runs,
  /// which the object outlives.
  func setHandlers() {
    let own = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe XML_SetUserData(parser, own)
    unsafe XML_SetElementHandler(
      parser, { unsafe XMLEvents.of($0)?.start($1, $2) },
      { data, _ in unsafe XMLEvents.of(data)?.handler.end() })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe XMLEvents.of($0)?.add($1, count: $2) }
    unsafe XML_SetEntityDeclHandler(parser) { data, name, _, value, count, _, _, _, _ in
      unsafe XMLEvents.of(data)?.declareEntity(name, value, count: count)
    }
    unsafe XML_SetSkippedEntityHandler(parser) { data, name, _ in
      unsafe XMLEvents.of(data)?.skipEntity(name)
    }
    unsafe XML_SetExternalEntityRefHandlerArg(parser, own)
    unsafe XML_SetExternalEntityRefHandler(parser) { data, context, _, address, _ in
      let events = unsafe XMLEvents.of(UnsafeMutableRawPointer(data))
      guard let context = unsafe context else {
        return events?.declareReferences() == false ? 0 : 1
      }
      unsafe events?.leaveOut(address, context)
      return 1
    }
    if references.isEmpty { return }
    // The parser asks for the declarations that another file would give.
    unsafe XML_UseForeignDTD(parser, 1)
    unsafe XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_ALWAYS)
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
    unsafe data.map { unsafe Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard let name = unsafe name, let pairs = unsafe pairs else { return }
    unsafe tag.begin(number(of: Self.bytes(name), isElement: true), line: line)
    var place = 0
    // Names and values by turns, and a null after the last.
    while let name = unsafe pairs[place], let value = unsafe pairs[place + 1] {
      unsafe tag.append(number(of: Self.bytes(name), isElement: false), Self.bytes(value))
      place += 2
    }
    handler.begin(tag, in: self)
  }

  /// The bytes of a text that ends with a zero.
  private static func bytes(_ text: UnsafePointer<XML_Char>) -> UnsafeBufferPointer<UInt8> {
    let raw = unsafe UnsafeRawBufferPointer(start: text, count: length(text))
    return unsafe raw.assumingMemoryBound(to: UInt8.self)
  }

  private static func length(_ text: UnsafePointer<XML_Char>) -> Int {
    var length = 0
    while unsafe text[length] != 0 { length += 1 }
    return length
  }

  private func number(of name: UnsafeBufferPointer<UInt8>, isElement: Bool) -> Int {
    let colon = isElement ? unsafe name.lastIndex(of: UInt8(ascii: ":")) : nil
    let local = unsafe UnsafeBufferPointer(rebasing: name[(colon.map { $0 + 1 } ?? 0)...])
    return unsafe names.number(of: local.span)
  }

  private func add(_ bytes: UnsafePointer<XML_Char>?, count: Int32) {
    let raw = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
    unsafe handler.add(raw.assumingMemoryBound(to: UInt8.self).span)
  }

  private func leaveOut(
    _ address: UnsafePointer<XML_Char>?, _ context: UnsafePointer<XML_Char>
  ) {
    let address = unsafe address.map { unsafe String(cString: $0) } ?? ""
    if entitiesLeftOut.insert(address).inserted {
      faults.append(.externalEntity(address, line: line))
    }
  }
}

// MARK: - Entities

extension XMLEvents {
  /// Gives the parser declarations of the entities that the file uses and may not declare. Those that it
  /// declares itself come first, and the first declaration counts.
  ///
  /// - Returns: Whether that went well.
  private func declareReferences() -> Bool {
    guard !references.isEmpty, !isDeclaring,
      let child = unsafe XML_ExternalEntityParserCreate(parser, nil, nil)
    else { return true }
    defer { unsafe XML_ParserFree(child) }
    isDeclaring = true
    defer { isDeclaring = false }
    let text = references.declarations
    let status = unsafe text.withUnsafeBytes { bytes in
      unsafe XML_Parse(
        child, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(clamping: bytes.count),
        1)
    }
    return status != XML_STATUS_ERROR
  }

  private func declareEntity(
    _ name: UnsafePointer<XML_Char>?, _ value: UnsafePointer<XML_Char>?, count: Int32
  ) {
    if isDeclaring {
      let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
      if let line = references.unknown[name] { faults.append(.undeclaredEntity(name, line: line)) }
      return
    }
    guard let value = unsafe value else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: value, count: Int(count))
    guard unsafe bytes.contains(UInt8(ascii: "&")) else { return }
    nestedEntityCount += 1
    if nestedEntityCount > Self.mostNestedEntities { unsafe XML_StopParser(parser, 0) }
  }

  /// Keeps the reference to an entity that only a file elsewhere can declare.
  private func skipEntity(_ name: UnsafePointer<XML_Char>?) {
    guard let name = unsafe name.map({ unsafe String(cString: $0) }) else { return }
    let text = Array("&\(name);".utf8)
    handler.add(text.span)
    if entitiesLeftOut.insert(name).inserted {
      faults.append(.undeclaredEntity(name, line: line))
    }
  }
}
