import ArgumentParser
import EventLog

/// `rapport log stats`
struct LogStats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "How large the log is, and how fast it grows.",
        discussion: """
            For operators, auditors and administrators. The append latency is that of the service's process that answers, from the call until the \
            events were on disk; where several processes serve, each has its own.
            """)

    @OptionGroup var client: ClientOptions

    func run() async throws {
        let session = try await client.session()
        let answer = try await session.service.get("/v1/log")
        try session.show(answer, as: LogStatistics.self) {
            LogStatisticsText(language: session.language, times: session.times).text($0)
        }
    }
}
