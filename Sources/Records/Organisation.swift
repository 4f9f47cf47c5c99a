/// An organisation as a source names it: the slug `amazon-science` of a profile page, or a name.
public struct Organisation: Hashable, Sendable {
  /// The name or slug.
  public let name: String
  /// Its country, where the source names one.
  public let country: String?

  /// Creates an organisation.
  public init(_ name: String, country: String? = nil) {
    self.name = name
    self.country = country
  }
}
