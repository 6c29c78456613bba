import ArgumentParser
import Projections

struct ProjectionLag: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lag", abstract: "Show how far the read models are behind the log.",
        discussion: "Ends with 75 when one is behind, is still being built or has stopped, or when a row waits, so that a script can wait.")

    /// How far one model is behind.
    private struct ModelLag: Encodable {
        var model: String
        var events: Int64
        /// How long the oldest of them has been waiting.
        var seconds: Double
        /// Rows that wait for a fault to be mended.
        var parkedRows: Int
    }

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let settings = try await global.settings()
        let statuses = try await Node.use(settings) { try await $0.progress.statuses() }
        let lags = statuses.map {
            ModelLag(model: $0.model, events: $0.lag, seconds: $0.lag == 0 ? 0 : $0.lagSeconds, parkedRows: $0.parkedRows)
        }
        switch settings.output {
        case .json: try JSONOutput.print(lags)
        case .table:
            var table = Table([.words("MODEL"), .figures("EVENTS"), .figures("SECONDS"), .figures("PARKED")])
            for lag in lags { table.add([lag.model, "\(lag.events)", "\((lag.seconds * 10).rounded() / 10)", "\(lag.parkedRows)"]) }
            print(table.text)
        }
        let isBehind = statuses.contains { $0.lag > 0 || $0.error != nil || !$0.isLive || $0.parkedRows > 0 }
        if isBehind { throw ExitCode(ExitStatus.tryAgain.rawValue) }
    }
}
