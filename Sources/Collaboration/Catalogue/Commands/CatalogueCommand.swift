public import EventLog

/// What can be asked of the service catalogue.
public enum CatalogueCommand: Sendable, Hashable {
    case defineService(DefineService)
    case reviseService(ReviseService)
    case retireService(RetireService)
    case assignRaci(AssignRaci)
    case attestDuties(AttestDuties)

    /// The fields of the command.
    public var payload: any CommandPayload<CatalogueVerb> {
        switch self {
        case .defineService(let command): command
        case .reviseService(let command): command
        case .retireService(let command): command
        case .assignRaci(let command): command
        case .attestDuties(let command): command
        }
    }
}

extension CatalogueCommand {
    private static let registry = CommandRegistry<CatalogueVerb, CatalogueCommand>([
        .init(CatalogueCommand.defineService),
        .init(CatalogueCommand.reviseService),
        .init(CatalogueCommand.retireService),
        .init(CatalogueCommand.assignRaci),
        .init(CatalogueCommand.attestDuties),
    ])

    /// Every verb with its fields, in the order in which they are best learnt.
    public static var verbs: [CommandVerb] { registry.verbs }

    /// The command's kind.
    public var kind: CatalogueVerb { type(of: payload).verb }

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
