extension GraphFormat {
  public func recognises(_ prefix: [UInt8]) -> Bool { false }
  public func reading(of bytes: [UInt8]) -> GraphReading { GraphReading(document: GraphDocument()) }
}
