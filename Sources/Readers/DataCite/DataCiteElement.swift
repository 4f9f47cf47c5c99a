/// The elements of DataCite's metadata that are read.
enum DataCiteElement: String, XMLElement {
  case resource, identifier, creators, creator, creatorName, givenName, familyName
  case nameIdentifier, affiliation, titles, title, publisher, publicationYear
  case contributors, contributor, contributorName, dates, date, language, resourceType, version
  case descriptions, description, subjects, subject
}
