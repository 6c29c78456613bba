/// A member was given a role.
public struct RoleGranted: EventPayload {
    public static let type = "RoleGranted"

    public let member: MemberID
    public let role: Role

    /// Makes the event from its facts.
    public init(member: MemberID, role: Role) {
        self.member = member
        self.role = role
    }
}
