/// What takes the elements of an XML file as they begin and end.
package protocol XMLHandler: AnyObject {
  /// Takes the start of an element.
  func begin(_ tag: XMLTag, in events: XMLEvents)

  /// Takes a piece of the text of the element that began last and has not ended.
  func add(_ text: Span<UInt8>)

  /// Takes the end of the element that began last and has not ended.
  func end()
}
