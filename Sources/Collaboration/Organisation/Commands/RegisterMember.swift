/// Registers a person.
public struct RegisterMember: CommandPayload {
    public static let verb = OrganisationVerb.registerMember

    public static let fields: [CommandField] = [
        .required("member", .slug, "The new member’s id."),
        .required("name", .bilingual, "The person’s name."),
        .optional("email", .text, "The person’s address."),
    ]

    public let member: MemberID
    public let name: BilingualText
    public let email: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(member: MemberID, name: BilingualText, email: String? = nil) {
        self.member = member
        self.name = name
        self.email = email
    }
}
