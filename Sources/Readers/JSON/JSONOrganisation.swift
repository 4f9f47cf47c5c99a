import CoterieRecords

/// An organisation of a document in JSON, while it is read.
struct JSONOrganisation {
  var name = ""
  var place = ""
  var country: String?
  var ror: String?

  /// Takes an identifier, where it is one of the Research Organization Registry.
  mutating func identify(_ text: String) {
    if let range = text.firstRange(of: "ror.org/") { ror = String(text[range.upperBound...]) }
  }
}

extension JSONPerson {
  /// Adds an organisation: as one where the source says more of it than a text, else as an address. What has
  /// no name says more of the one before it.
  mutating func add(_ organisation: JSONOrganisation) {
    let name = organisation.name
    guard !name.isEmpty else { return addIdentifier(of: organisation) }
    let country = organisation.country ?? organisation.place.lastPlace
    if country == nil && organisation.ror == nil {
      addresses.append(name)
    } else {
      organisations.append(Organisation(name, country: country, ror: organisation.ror))
    }
  }

  private mutating func addIdentifier(of nameless: JSONOrganisation) {
    guard let ror = nameless.ror, let name = addresses.last else { return }
    addresses.removeLast()
    organisations.append(Organisation(name, country: nameless.country, ror: ror))
  }
}

extension String {
  /// What follows the last comma of a place: `P. R. China` of `Linmei, Hubei, P. R. China`; nil for a blank
  /// text.
  fileprivate var lastPlace: String? {
    split(separator: ",").last.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }
}
