import ArgumentParser
import EventLog
import Foundation
import Projections

struct ListProjections: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the read models: position, lag, rate, and who folds which segment.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let settings = try await global.settings()
        let builds = try await Node.use(settings) { try await $0.progress.builds() }
        switch settings.output {
        case .json: try JSONOutput.print(builds)
        case .table: print("\(Self.models(builds).text)\n\n\(Self.segments(builds).text)")
        }
    }

    private static func models(_ builds: [ProjectionStatus]) -> Table {
        var table = Table([
            .words("MODEL"), .figures("VERSION"), .figures("BUILD"), .figures("POSITION"), .figures("LAG"), .figures("PARKED"),
            .words("STATE"),
        ])
        for build in builds {
            table.add([
                build.model, "\(build.version)", "\(build.build)", "\(build.position.rawValue)", "\(build.lag)", "\(build.parkedRows)",
                build.state,
            ])
        }
        return table
    }

    private static func segments(_ builds: [ProjectionStatus]) -> Table {
        var table = Table([
            .words("MODEL"), .figures("BUILD"), .figures("SEGMENT"), .figures("POSITION"), .figures("EVENTS/S"), .figures("FENCE"),
            .words("OWNER"), .words("LEASE UNTIL"),
        ])
        for build in builds {
            for segment in build.segments {
                table.add([
                    build.model, "\(build.build)", "\(segment.segment)", "\(segment.position.rawValue)",
                    "\(Int(segment.eventsPerSecond))", "\(segment.fence)", segment.owner ?? "nobody",
                    segment.leaseExpiresAt?.formatted(.iso8601) ?? "",
                ])
            }
        }
        return table
    }
}

extension ProjectionStatus {
    /// In words.
    var state: String {
        if let error { return "stopped: \(error)" }
        if isPaused { return "paused" }
        if !isLive { return "being built" }
        return lag == 0 ? "current" : "behind"
    }
}
