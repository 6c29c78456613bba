import AsyncHTTPClient
import Collaboration
import EventLog
import Identity
import NIOCore

/// Whole commands over HTTP, on as many connections that are kept open, beside the raw append by as many callers.
///
/// The service is a process of its own, as it is where it is used: in this one it would share its threads with its clients.
struct HTTPContest {
    private static let callers = 64

    let database: BenchDatabase
    let plan: ContestPlan

    func run() async throws -> ContestResult {
        let tokens = try await tokens(try await BenchNode.withSample(database).tokens)
        let raw = AppendContest.contender("append", on: [try await database.log("raw")], callers: Self.callers)
        return try await CommandService.use(on: database) { url in
            try await Self.withClient { client in
                let ours = try CommandCaller.contender("HTTP", Self.callers, through: .http(client, url, tokens))
                return try await Contest(title: "\(Self.callers) connections, whole commands", contenders: [raw, ours]).run(plan)
            }
        }
    }

    private func tokens(_ store: TokenStore) async throws -> [MemberID: String] {
        var tokens: [MemberID: String] = [:]
        for member in Set(try Conversation.ofSample().flatMap { $0.steps.map(\.member) }) {
            tokens[member] = try await store.issue(member: member, label: "bench").token.text
        }
        return tokens
    }

    private static func withClient<R>(_ body: (HTTPClient) async throws -> R) async throws -> R {
        var configuration = HTTPClient.Configuration(timeout: .init(connect: .seconds(5)))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = callers
        let client = HTTPClient(configuration: configuration)
        do {
            let result = try await body(client)
            try await client.shutdown()
            return result
        } catch {
            try await client.shutdown()
            throw error
        }
    }
}
