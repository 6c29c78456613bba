import ArgumentParser
import Collaboration

/// `rapport calendars VERB …`
struct CalendarCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendars", abstract: "Working hours, holidays and make-up days.",
        discussion: "VERBS:\n\(FieldOptions.help(CalendarCommand.verbs))")

    @OptionGroup var options: AdministrationOptions

    func run() async throws {
        try await options.send(among: CalendarCommand.verbs, to: "/v1/calendars") { verb, body throws(CommandDecodingError) in
            _ = try CalendarCommand(verb: verb, body: body)
        }
    }
}
