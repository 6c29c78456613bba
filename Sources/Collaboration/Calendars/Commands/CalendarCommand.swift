public import EventLog

/// What can be asked of the calendars.
public enum CalendarCommand: Sendable, Hashable {
    case defineCalendar(DefineCalendar)
    case reviseCalendar(ReviseCalendar)

    /// The fields of the command.
    public var payload: any CommandPayload<CalendarVerb> {
        switch self {
        case .defineCalendar(let command): command
        case .reviseCalendar(let command): command
        }
    }
}

extension CalendarCommand {
    private static let registry = CommandRegistry<CalendarVerb, CalendarCommand>([
        .init(CalendarCommand.defineCalendar),
        .init(CalendarCommand.reviseCalendar),
    ])

    /// Every verb with its fields, in the order in which they are best learnt.
    public static var verbs: [CommandVerb] { registry.verbs }

    /// The command's kind.
    public var kind: CalendarVerb { type(of: payload).verb }

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
