import ArgumentParser
import Collaboration
import CommandHandling
import EventLog
import Foundation

/// The first step of an organisation: everything else is done by an administrator over HTTP, and somebody has to be the first.
struct AdministratorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "administrator", abstract: "Make a member an administrator, on the service's machine.",
        discussion: "Registers the member if there is none of that id; the name in one language stands for the other unless both are given."
    )

    @Argument(help: "The member's id: small letters, digits and hyphens.")
    var member: String

    @Option(help: ArgumentHelp("The member's name in English.", valueName: "name"))
    var english: String?

    @Option(help: ArgumentHelp("The member's name in Chinese.", valueName: "name"))
    var chinese: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        guard let id = MemberID(rawValue: member) else { throw ValidationError("“\(member)” is no id: small letters, digits and hyphens.") }
        let settings = try await global.settings()
        try await Node.use(settings) { node in
            let organisation = try await node.handler.directories().organisation
            if !organisation.members.contains(id) {
                guard let name = english ?? chinese else {
                    throw Failure(.usage, "There is no member \(member) yet: give a name with --english or --chinese.")
                }
                let command = RegisterMember(member: id, name: BilingualText(zh: chinese ?? name, en: english ?? name))
                _ = try await node.handler.handle(.registerMember(command), Self.envelope("register"))
            }
            guard organisation.roles[id]?.contains(.administrator) != true else { return }
            _ = try await node.handler.handle(.grantRole(GrantRole(member: id, role: .administrator)), Self.envelope("grant"))
        }
        print("\(member) is an administrator. Next: rapport token issue \(member)")
    }

    private static func envelope(_ step: String) -> CommandEnvelope {
        CommandEnvelope(id: CommandKey(rawValue: "administrator:\(step):\(UUID())"), principal: .system)
    }
}
