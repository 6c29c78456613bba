import ArgumentParser
import Collaboration
import CommandHandling
import Foundation
import Identity

/// For the operator on the service's machine. Administrators issue tokens over HTTP.
struct TokenCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "API tokens, made on the service's machine.", subcommands: [Issue.self])

    struct Issue: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a token for a member, and print it.",
            discussion: "The token is shown this once; the database keeps only its hash. Whoever has it speaks for the member.")

        @Argument(help: "The member's id.")
        var member: String

        @Option(help: "What the token is for, shown where tokens are listed.")
        var label = "command line"

        @Option(help: ArgumentHelp("After how many days it is refused; never when not given.", valueName: "days"))
        var expiresIn: Int?

        @OptionGroup var global: GlobalOptions

        func run() async throws {
            let settings = try await global.settings()
            let issued = try await Node.use(settings) { node in
                guard let id = MemberID(rawValue: member), try await node.handler.directories().organisation.members.contains(id) else {
                    throw Failure(.notFound, "There is no member \(member).")
                }
                return try await node.tokens.issue(
                    member: id, label: label, expiresAt: expiresIn.map { Date(timeIntervalSinceNow: Double($0) * 86_400) })
            }
            switch settings.output {
            case .table: print(issued.token.text)
            case .json: try JSONOutput.print(Answer(token: issued.token.text, record: issued.record))
            }
        }

        private struct Answer: Encodable {
            var token: String
            var record: TokenRecord
        }
    }
}
