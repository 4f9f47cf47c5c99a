/// An organisation as a source names it: the slug `amazon-science` of a profile page, or a name.
public struct Organisation: Hashable, Sendable {
  /// The name or slug.
  public let name: String
  /// Its country, where the source names one: a code of two letters, or a name.
  public let country: String?
  /// Its identifier in the Research Organization Registry, `02jx3x895`.
  public let ror: String?

  /// Creates an organisation.
  public init(_ name: String, country: String? = nil, ror: String? = nil) {
    self.name = name
    self.country = country
    self.ror = ror
  }
}
