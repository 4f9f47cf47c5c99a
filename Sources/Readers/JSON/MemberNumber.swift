/// The number of a member of an object that occurs at several places of a document, such as a person: the
/// number of the member with that of the place.
struct MemberNumber<Member: RawRepresentable<UInt16>>: RawRepresentable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter place: The number of the place, from 0 to 255.
  init(_ member: Member, at place: Int) { rawValue = member.rawValue | UInt16(place) << 8 }

  /// The member.
  var member: Member? { Member(rawValue: rawValue & 0xFF) }

  /// The number of the place.
  var place: Int { Int(rawValue >> 8) }
}
