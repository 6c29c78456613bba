import ArgumentParser
import Collaboration

/// `rapport catalogue VERB …`
struct CatalogueCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue", abstract: "The services that can be asked for.",
        discussion: "VERBS:\n\(FieldOptions.help(CatalogueCommand.verbs))")

    @OptionGroup var options: AdministrationOptions

    func run() async throws {
        try await options.send(among: CatalogueCommand.verbs, to: "/v1/catalogue") { verb, body throws(CommandDecodingError) in
            _ = try CatalogueCommand(verb: verb, body: body)
        }
    }
}
