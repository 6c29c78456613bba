package import EventLog

/// Any command of one kind of matter.
package struct SomeMatterCommand<Kind: MatterKind>: Sendable {
    package let payload: any MatterCommand<Kind>
    package let verb: String
    let opens: Bool

    init<Command: MatterCommand>(_ command: Command) where Command.Kind == Kind {
        payload = command
        verb = Command.verb.rawValue
        opens = Command.opens
    }

    /// Reads the body of a verb. A field that the verb does not have, or one that is missing, is an error that names it.
    package init(verb: String, body: JSONValue) throws(CommandDecodingError) {
        self = try CommandRegistry(Kind.commands.map(\.entry)).read(verb: verb, body: body)
    }

    /// The body as ``init(verb:body:)`` reads it.
    package func encodeBody() throws -> JSONValue { try JSONValue(encoding: payload) }

    /// Every verb with its fields.
    package static var verbs: [CommandVerb] { CommandRegistry(Kind.commands.map(\.entry)).verbs }
}
