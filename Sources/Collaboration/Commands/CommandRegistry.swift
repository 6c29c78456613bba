import EventLog

/// The commands of one kind of stream: the one list from which bodies are read and the front doors learn the verbs.
struct CommandRegistry<Verb: RawRepresentable<String> & Hashable & Sendable, Command: Sendable>: Sendable {
    /// How the body of one verb becomes a command.
    struct Entry: Sendable {
        let verb: Verb
        let fields: [CommandField]
        let read: @Sendable (CommandBody) throws(CommandDecodingError) -> Command

        init<Payload: CommandPayload<Verb>>(_ wrap: @escaping @Sendable (Payload) -> Command) {
            verb = Payload.verb
            fields = Payload.fields
            read = { body throws(CommandDecodingError) in wrap(try body.decode(Payload.self)) }
        }
    }

    /// In the order of the list.
    let verbs: [CommandVerb]
    private let entries: [String: Entry]

    init(_ entries: [Entry]) {
        verbs = entries.map { CommandVerb(name: $0.verb.rawValue, fields: $0.fields) }
        self.entries = Dictionary(uniqueKeysWithValues: entries.map { ($0.verb.rawValue, $0) })
    }

    func read(verb: String, body: JSONValue) throws(CommandDecodingError) -> Command {
        guard let entry = entries[verb] else {
            let names = verbs.map(\.name).joined(separator: ", ")
            throw CommandDecodingError(.unknownVerb, at: "", "“\(verb)” is not a command: there are \(names)")
        }
        return try entry.read(CommandBody(body))
    }
}
