import ArgumentParser
import Collaboration
import EventLog

/// `rapport goals propose fewer-late-orders …`: the commands of one kind of matter.
struct MatterCommands<Kind: MatterKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Kind.plural, abstract: Kind.meaning.en,
            discussion: "\(Kind.meaning.zh)\n\nVERBS:\n\(FieldOptions.help(SomeMatterCommand<Kind>.verbs))")
    }

    @Argument(help: "What to do.")
    var verb: String

    @Argument(help: "Its id: lower-case letters, digits and hyphens. Who opens it chooses one.")
    var id: MatterID

    @OptionGroup var fields: FieldOptions

    func run() async throws {
        try await fields.send(verb, among: SomeMatterCommand<Kind>.verbs, to: "/v1/\(Kind.plural)/\(id)") {
            verb, body throws(CommandDecodingError) in _ = try SomeMatterCommand<Kind>(verb: verb, body: body)
        }
    }
}

extension MatterKinds {
    /// The commands of every kind.
    static var commands: [any ParsableCommand.Type] {
        func command<Kind: MatterKind>(_ kind: Kind.Type) -> any ParsableCommand.Type { MatterCommands<Kind>.self }
        return all.map { command($0) }
    }

    /// The queries of every kind.
    static var queries: [any ParsableCommand.Type] {
        func query<Kind: MatterKind>(_ kind: Kind.Type) -> any ParsableCommand.Type { MattersQuery<Kind>.self }
        return all.map { query($0) }
    }
}
