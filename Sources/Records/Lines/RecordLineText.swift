import CoterieText

/// Writes an object of JSON on one line, its members in the order in which they are added.
struct RecordLineText {
  private(set) var text = ""
  /// Whether nothing was added to the object or list that is open.
  private var isFresh = true

  mutating func begin() {
    separate()
    text += "{"
    isFresh = true
  }

  mutating func end() {
    text += "}"
    isFresh = false
  }

  /// Adds a text, where there is one.
  mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    addKey(key)
    text.appendJSONString(value)
  }

  mutating func add(_ key: String, number: Int) {
    addKey(key)
    text += "\(number)"
  }

  mutating func add(_ key: String, flag: Bool) {
    addKey(key)
    text += flag ? "true" : "false"
  }

  /// Adds a list of texts, where it has any.
  mutating func add(_ key: String, texts: [String]) {
    guard !texts.isEmpty else { return }
    beginList(key)
    for value in texts {
      separate()
      text.appendJSONString(value)
    }
    endList()
  }

  /// Adds a list of objects, where it has any.
  mutating func add<Element>(
    _ key: String, _ elements: [Element], _ body: (Element, inout RecordLineText) -> Void
  ) {
    guard !elements.isEmpty else { return }
    beginList(key)
    for element in elements {
      begin()
      body(element, &self)
      end()
    }
    endList()
  }

  private mutating func beginList(_ key: String) {
    addKey(key)
    text += "["
    isFresh = true
  }

  private mutating func endList() {
    text += "]"
    isFresh = false
  }

  private mutating func addKey(_ key: String) {
    separate()
    text.appendJSONString(key)
    text += ":"
  }

  private mutating func separate() {
    if !isFresh { text += "," }
    isFresh = false
  }
}
