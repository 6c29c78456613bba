/// A role was taken from a member.
public struct RoleRevoked: EventPayload {
    public static let type = "RoleRevoked"

    public let member: MemberID
    public let role: Role

    /// Makes the event from its facts.
    public init(member: MemberID, role: Role) {
        self.member = member
        self.role = role
    }
}
