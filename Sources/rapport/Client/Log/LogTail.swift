import ArgumentParser
import EventLog

/// `rapport log tail --type PromiseMade --follow`
struct LogTail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail", abstract: "The latest events of the log, and those to come.",
        discussion: """
            For auditors. One line an event: position, time, stream and version, type, and who; with --output json one JSON object a line, the \
            whole event as the log holds it. What is sealed stays sealed.
            """)

    @Option(help: ArgumentHelp("Only events of this type, such as PromiseMade; may be given several times.", valueName: "type"))
    var type: [String] = []

    @Option(help: ArgumentHelp("Only events of this stream, such as organisation.", valueName: "stream"))
    var stream: String?

    @Option(help: ArgumentHelp("How many of the latest events (default: 20).", valueName: "number"))
    var count: Int?

    @Option(help: ArgumentHelp("Instead of the latest, all events after this position.", valueName: "position"))
    var after: Int64?

    @Flag(help: "Go on with the events that come, until Ctrl-C. A service that is away is waited for.")
    var follow = false

    @OptionGroup var client: ClientOptions

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count is at least 1.") }
        guard count == nil || after == nil else {
            throw ValidationError("--count looks back from the log's end, and --after says where to begin: give one of them.")
        }
    }

    func run() async throws {
        let session = try await client.session()
        let reader = LogReader(service: session.service, types: type, stream: stream)
        let lines = EventLines(output: session.output, language: session.language, times: session.times)
        let (count, after, follow) = (count ?? 20, after.map(LogPosition.init), follow)
        try await untilInterrupted {
            var position: LogPosition
            if let after {
                position = try await reader.read(after: after, lines.print)
            } else {
                let latest = try await reader.latest(count)
                try lines.print(latest.events)
                position = latest.end
            }
            if follow { try await reader.follow(after: position, lines.print) }
        }
    }
}
