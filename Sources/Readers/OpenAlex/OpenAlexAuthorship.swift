/// What a work says of one of its authors.
struct OpenAlexAuthorship {
  /// The profile of OpenAlex that the author is taken to be.
  var id: JSONText?
  /// The name of the profile.
  var name: JSONText?
  /// The ORCID of the profile.
  var orcid: JSONText?
  /// The name that the work prints.
  var rawName: JSONText?
  /// The ORCID that the work states.
  var rawORCID: JSONText?
  /// `first`, `middle` or `last`.
  var position: JSONText?
  var isCorresponding = false
  /// The institutions among those of the work.
  var institutions = 0..<0
  /// The addresses among those of the work.
  var addresses = 0..<0
}

/// An organisation to which an address was matched.
struct OpenAlexInstitution {
  var name: JSONText?
  var country: JSONText?
  var ror: JSONText?
}
