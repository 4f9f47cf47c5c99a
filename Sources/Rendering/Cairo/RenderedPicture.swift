/// A scene as a file, and what its reader will miss.
public struct RenderedPicture: Equatable, Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// The names and titles with letters that no installed font has, in the order of the drawing, each once:
  /// boxes are drawn in their place.
  public let textsWithoutFont: [String]
  /// The families of fonts that were asked for, where none of them is installed.
  public let missingFamilies: [String]

  /// A file, by default one that lacks nothing.
  public init(bytes: [UInt8], textsWithoutFont: [String] = [], missingFamilies: [String] = []) {
    self.bytes = bytes
    self.textsWithoutFont = textsWithoutFont
    self.missingFamilies = missingFamilies
  }
}
