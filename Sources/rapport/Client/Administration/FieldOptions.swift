import ArgumentParser
import Collaboration
import EventLog
import Foundation

/// The fields of a verb, as options or as JSON.
struct FieldOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The fields as JSON, from a file or from standard input (-).", valueName: "file"))
    var body: String?

    @OptionGroup var sending: SendingOptions

    @Argument(parsing: .allUnrecognized, help: "The verb's fields as options.")
    var fields: [String] = []

    /// Sends the verb to where commands of its kind go.
    ///
    /// - Parameter check: reads the body as the service will, so that a slip shows before anything is sent.
    func send(
        _ verb: String, among verbs: [CommandVerb], to path: String, check: (String, JSONValue) throws(CommandDecodingError) -> Void
    ) async throws {
        guard let found = verbs.first(where: { $0.name == verb }) else {
            throw ValidationError("“\(verb)” is not a command. There are: \(verbs.map(\.name).joined(separator: ", "))")
        }
        let session = try await sending.client.session()
        let body = try body(of: found, session.times)
        do throws(CommandDecodingError) {
            try check(verb, body)
        } catch {
            throw Failure(.usage, error.message)
        }
        try await session.send(body, to: "\(path)/\(verb)", sending)
    }

    private func body(of verb: CommandVerb, _ times: TimeText) throws -> JSONValue {
        guard let body else { return try FieldArguments(verb: verb, times: times).body(fields) }
        guard fields.isEmpty else { throw ValidationError("Give the fields as options or with --body, not both.") }
        do {
            let data = try body == "-" ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(filePath: body))
            return try JSONValue(parsing: String(decoding: data, as: UTF8.self))
        } catch {
            throw Failure(.badInput, "\(body) cannot be read as JSON: \(error)")
        }
    }

    /// The verbs and their options, for `--help`.
    static func help(_ verbs: [CommandVerb]) -> String {
        verbs.map { verb in
            let options = FieldArguments.slots(verb.fields).map { slot in
                "      \((slot.isRequired ? slot.option : "[\(slot.option)]").padded(toWidth: 28)) \(slot.meaning)"
            }
            return (["  \(verb.name)"] + options).joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
