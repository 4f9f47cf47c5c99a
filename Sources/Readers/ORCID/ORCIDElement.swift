/// The elements of ORCID's records that are read.
enum ORCIDElement: String, XMLElement {
  case record, person, group, work, workSummary = "work-summary"
  // The owner.
  case name, givenNames = "given-names", familyName = "family-name", creditName = "credit-name"
  // A work.
  case title, subtitle, type, journalTitle = "journal-title", publicationDate = "publication-date"
  case year, month, day, url, externalIDs = "external-ids", externalID = "external-id"
  case idType = "external-id-type", idValue = "external-id-value"
  case idRelationship = "external-id-relationship", description = "short-description"
  case language = "language-code"
  case contributors, contributor, contributorORCID = "contributor-orcid", path
  case contributorAttributes = "contributor-attributes", role = "contributor-role"
}
