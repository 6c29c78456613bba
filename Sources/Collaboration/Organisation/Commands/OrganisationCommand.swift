public import EventLog

/// What can be asked of the organisation.
public enum OrganisationCommand: Sendable, Hashable {
    case defineDepartment(DefineDepartment)
    case renameDepartment(RenameDepartment)
    case moveDepartment(MoveDepartment)
    case splitDepartment(SplitDepartment)
    case mergeDepartment(MergeDepartment)
    case definePost(DefinePost)
    case renamePost(RenamePost)
    case appointHead(AppointHead)
    case registerMember(RegisterMember)
    case assignPost(AssignPost)
    case endAssignment(EndAssignment)
    case grantRole(GrantRole)
    case revokeRole(RevokeRole)
    case setPolicy(SetPolicy)

    /// The fields of the command.
    public var payload: any CommandPayload<OrganisationVerb> {
        switch self {
        case .defineDepartment(let command): command
        case .renameDepartment(let command): command
        case .moveDepartment(let command): command
        case .splitDepartment(let command): command
        case .mergeDepartment(let command): command
        case .definePost(let command): command
        case .renamePost(let command): command
        case .appointHead(let command): command
        case .registerMember(let command): command
        case .assignPost(let command): command
        case .endAssignment(let command): command
        case .grantRole(let command): command
        case .revokeRole(let command): command
        case .setPolicy(let command): command
        }
    }
}

extension OrganisationCommand {
    private static let registry = CommandRegistry<OrganisationVerb, OrganisationCommand>([
        .init(OrganisationCommand.defineDepartment),
        .init(OrganisationCommand.renameDepartment),
        .init(OrganisationCommand.moveDepartment),
        .init(OrganisationCommand.splitDepartment),
        .init(OrganisationCommand.mergeDepartment),
        .init(OrganisationCommand.definePost),
        .init(OrganisationCommand.renamePost),
        .init(OrganisationCommand.appointHead),
        .init(OrganisationCommand.registerMember),
        .init(OrganisationCommand.assignPost),
        .init(OrganisationCommand.endAssignment),
        .init(OrganisationCommand.grantRole),
        .init(OrganisationCommand.revokeRole),
        .init(OrganisationCommand.setPolicy),
    ])

    /// Every verb with its fields, in the order in which they are best learnt.
    public static var verbs: [CommandVerb] { registry.verbs }

    /// The command's kind.
    public var kind: OrganisationVerb { type(of: payload).verb }

    /// The kind in kebab case, as in URLs and on the command line.
    public var verb: String { kind.rawValue }

    /// Reads the body of a verb. A field that the verb does not have, or one that is missing, is an error that names it.
    public init(verb: String, body: JSONValue) throws(CommandDecodingError) {
        self = try Self.registry.read(verb: verb, body: body)
    }

    /// The body as ``init(verb:body:)`` reads it.
    public func encodeBody() throws -> JSONValue {
        try JSONValue(encoding: payload)
    }
}
