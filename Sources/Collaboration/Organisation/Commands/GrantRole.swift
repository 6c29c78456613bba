/// Gives a member a role.
public struct GrantRole: CommandPayload {
    public static let verb = OrganisationVerb.grantRole

    public static let fields: [CommandField] = [
        .required("member", .slug, "The member."),
        .required("role", .choice(Role.self), "The role."),
    ]

    public let member: MemberID
    public let role: Role

    /// Makes the command; ``fields`` says what each field is for.
    public init(member: MemberID, role: Role) {
        self.member = member
        self.role = role
    }
}
