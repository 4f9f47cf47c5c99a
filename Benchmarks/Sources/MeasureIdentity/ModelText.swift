import Foundation

/// The file of the model as a text of a head and sections, of which each can be replaced.
struct ModelText {
  private(set) var head: String
  /// The sections in their order, each with its first line.
  private(set) var sections: [String]

  init(_ text: String) {
    let parts = ("\n" + text).components(separatedBy: "\n[")
    head = String(parts[0].dropFirst())
    sections = parts.dropFirst().map { "[" + $0 }
    sections = sections.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }
  }

  /// Creates a text.
  init(head: String, sections: [String]) {
    self.head = head
    self.sections = sections
  }

  /// Replaces the section that begins in the same way.
  mutating func replace(_ section: String) {
    let name = Self.name(of: section)
    guard let place = sections.firstIndex(where: { Self.name(of: $0) == name }) else {
      sections.append(section)
      return
    }
    sections[place] = section
  }

  /// The section of a name.
  func section(_ name: String) -> String? { sections.first { Self.name(of: $0) == name } }

  /// The whole text.
  var text: String { head.trimmingCharacters(in: .newlines) + "\n" + sections.joined() }

  private static func name(of section: String) -> Substring {
    section.dropFirst().prefix { $0 != "]" && $0 != " " }
  }
}
