import ArgumentParser
import Collaboration

/// `rapport query members`
struct MembersQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "members", abstract: "The members, their posts and roles.")

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let members: [MemberEntry]
    }

    func run() async throws {
        try await query.ask("/v1/members", as: Answer.self) { answer, session in
            MemberEntry.table(answer.members, session.language).text
        }
    }
}
