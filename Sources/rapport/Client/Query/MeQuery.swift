import ArgumentParser

/// `rapport query me`
struct MeQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "me", abstract: "Whom the token speaks for.")

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/me", as: MemberEntry.self) { me, session in MemberEntry.table([me], session.language).text }
    }
}
