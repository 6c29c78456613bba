/// A person was registered. Name and address are sealed under the person’s key.
public struct MemberRegistered: EventPayload {
    public static let type = "MemberRegistered"

    public let member: MemberID
    public let name: Sealable<BilingualText>
    public let email: Sealable<String>?

    /// Makes the event from its facts.
    public init(member: MemberID, name: Sealable<BilingualText>, email: Sealable<String>? = nil) {
        self.member = member
        self.name = name
        self.email = email
    }
}
