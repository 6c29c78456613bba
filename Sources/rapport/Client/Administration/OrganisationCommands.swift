import ArgumentParser
import Collaboration

/// `rapport organisation VERB …`
struct OrganisationCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation", abstract: "Departments, posts, members, roles and the rules of conversation.",
        discussion: "VERBS:\n\(FieldOptions.help(OrganisationCommand.verbs))")

    @OptionGroup var options: AdministrationOptions

    func run() async throws {
        try await options.send(among: OrganisationCommand.verbs, to: "/v1/organisation") { verb, body throws(CommandDecodingError) in
            _ = try OrganisationCommand(verb: verb, body: body)
        }
    }
}
