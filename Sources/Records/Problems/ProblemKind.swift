/// The kinds of problems: the cases of ``Problem`` without their values.
public enum ProblemKind: Sendable, CaseIterable {
  // Paths.
  case missing, unreadable, unreadableFolder, notAFile, identical, repeated, linked
  // Files.
  case emptyFile, unknownFormat, foreignContent, brokenCompression, tooMuchInflated, interrupted
  case takenForEdgeList, graphBesidePapers, abstractsLost, changedFile
  // Zip archives.
  case damagedArchive, emptyArchive, encryptedMember, memberPathOutside
  // Texts.
  case recoded, mojibake, overlong
  // Papers of profile pages.
  case strayLines, missedPaper, cutRecord, impossibleDate
  // Authors of papers.
  case unreadAuthors, unusableNumber, repeatedAuthor, restartedAuthors
  case unsplit, ambiguousHeading, unsettledHeading
  // Owners of profile pages.
  case ownerInferred, ownerUndecided, unknownOwnerFile, ambiguousOwnerFile, unlistedOwner
  case ownerMissing
  // Profile pages.
  case yearInferred, yearUnknown, asOfConflict, countMismatch, noHeader
  case hIndexAbovePapers, hIndexAboveCitations
  // Merging.
  case yearConflict, authorConflict, authorsJoined, similarTitles, recordMerged
  // Who is who.
  case manyPapers, manyOrganisations, contradictingNames, poorEvidence
  // Tables of papers.
  case tableColumns, joinedNames, noColumns, fieldCount, bareQuotes, emptyRow, repeatedHeader
  case unreadableDate, unreadableIdentifier, cutCell
  // Tagged text.
  case lineOutside, noStart, noEnd, cutOff, unclosed, emptyEntry, gluedTag
  case joinedAuthors, doubtfulGroup, footnoteMarks, taggedDate
  // Lists of people.
  case missingPerson, ambiguousPerson
  // Decisions about who is who.
  case unreadDecision, pointlessDecision, absentSubject, changedMention, ambiguousSubject
  case undecidableSplit, contradictoryDecision, ignoredSubject
  // Works in JSON.
  case brokenJSON, noMemory, noWork, skippedField, repeatedField, noDate, noIdentifier
  case noPersonIdentifier, identifierOfGroup, namelessAuthors, foreignProfile
  // Records in XML.
  case unclosedElement, misplacedTag, deepElement, noPaper, personRecord, deletedRecord
  case otherMetadata, failedRequest
  // Entries of BibTeX.
  case unclosedEntry, extraBrace, unclosedField, unreadField, repeatedEntryField, repeatedKey
  case unknownMacro, missingParent
  // Entries of reference lists.
  case doubtfulReference, undividedReference, noReference
  // XML.
  case brokenXML, otherEncoding, undeclaredEntity, externalEntity, expandingEntity
  // Graph files.
  case noVertex, endsEarly, tooLarge, unexpected, tooDeep, notUTF8
  case unknownSection, noJSON, extraFields, leftOut, flattened, guessed, otherCount, graphCutOff,
    openQuote
  // Vertices and edges.
  case unknownVertex, edgeWithoutEnd, vertexWithoutID, repeatedVertex, badWeight, directed, loops,
    repeats, lonely
  case strictRepeats, listedBothWays, unlistedVertices, severalGraphs, otherValueCount, listedOnce,
    otherSpellings, renumberedClusters
  // Attributes.
  case badNumber, undeclaredKey, foreignKey, repeatedColumn, gaps, otherType, repeatedAttribute
  case differingValues, badColor, innerLists, drawingAttributes, noTimes, unheld, renamedColumn,
    display, otherColumn, noDirections, halfPlaces, renamedIDs, truthAsNumbers,
    lists, emptyColumns, rounded, repeatedValues, repeatedMember,
    controls, unitedSpells
  // Pictures.
  case missingFonts, graphvizFailed, networkTooLarge
  // The log.
  case unshown
}
