import ArgumentParser
import Collaboration
import EventLog

/// What the commands about the organisation take: a verb, and its fields as options or as JSON.
struct AdministrationOptions: ParsableArguments {
    @Argument(help: "What to do.")
    var verb: String

    @OptionGroup var fields: FieldOptions

    /// Sends the verb to where commands of its kind go.
    func send(among verbs: [CommandVerb], to path: String, check: (String, JSONValue) throws(CommandDecodingError) -> Void) async throws {
        try await fields.send(verb, among: verbs, to: path, check: check)
    }
}
