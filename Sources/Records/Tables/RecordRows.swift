/// A person or group on a record, in a table: see ``Contributor``.
package struct MentionRow: Sendable, Equatable {
  /// The whole name, in the order *given family suffix*.
  package var name: TextID
  /// The name as the paper prints it, where the source gives both.
  package var rawName: TextID
  /// How many bytes of the name are given names, and how many the family name that follows after a
  /// blank.
  package var givenLength: UInt16
  package var familyLength: UInt16
  package var role: Contributor.Role
  package var isGroup: Bool
  package var isCorresponding: Bool

  package init(
    name: TextID, rawName: TextID = .none, givenLength: UInt16, familyLength: UInt16,
    role: Contributor.Role = .author, isGroup: Bool = false, isCorresponding: Bool = false
  ) {
    self.name = name
    self.rawName = rawName
    self.givenLength = givenLength
    self.familyLength = familyLength
    self.role = role
    self.isGroup = isGroup
    self.isCorresponding = isCorresponding
  }

  /// Whether it is an author, and no editor or translator.
  package var isAuthor: Bool { role == .author }

  /// Whether it is an author who is a person.
  package var isPersonalAuthor: Bool { isAuthor && !isGroup }
}

/// What a record says of a person beside the name.
package struct MentionFact: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// An organisation, by its number among those of the table.
    case organisation
    /// An address as it is printed.
    case rawAffiliation
    case identifier(PersonIdentifier.Kind, PersonIdentifier.Basis)
    /// Another form of the name.
    case variant
  }

  package var kind: Kind
  /// The number of an organisation, or of a text.
  package var value: UInt32

  package init(_ kind: Kind, _ value: UInt32) {
    self.kind = kind
    self.value = value
  }
}

/// An identifier of a record, in a table.
package struct IdentifierRow: Sendable, Hashable {
  package let kind: Identifier.Kind
  package let value: TextID

  package init(_ kind: Identifier.Kind, _ value: TextID) {
    self.kind = kind
    self.value = value
  }
}

/// A value of a field of a record, in a table.
package struct FieldRow: Sendable, Hashable {
  package let field: RecordField
  package let name: TextID
  package let value: TextID

  package init(_ field: RecordField, _ value: TextID, name: TextID = .none) {
    self.field = field
    self.name = name
    self.value = value
  }
}

/// How many authors a list leaves out, in four bytes.
package struct HiddenCount: Sendable, Equatable {
  package let rawValue: UInt32

  package init(_ hidden: AuthorList.Hidden) {
    switch hidden {
    case .none: rawValue = 0
    case .unknown: rawValue = .max
    case .count(let count): rawValue = UInt32(clamping: min(max(count, 1), Int(UInt32.max - 1)))
    }
  }

  package var hidden: AuthorList.Hidden {
    switch rawValue {
    case 0: .none
    case .max: .unknown
    default: .count(Int(rawValue))
    }
  }
}
