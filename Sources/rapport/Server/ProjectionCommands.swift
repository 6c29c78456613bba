import ArgumentParser
import EventLog
import Foundation
import Projections
import ReadModels

/// The read models as an operator sees them.
struct ProjectionCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "projections", abstract: "Where the read models stand, and building them anew.",
        subcommands: [List.self, Lag.self, Rebuild.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the read models and where they stand.")

        @OptionGroup var global: GlobalOptions

        func run() async throws {
            let settings = try await global.settings()
            let statuses = try await Node.use(settings) { try await $0.progress.statuses() }
            guard settings.output == .table else { return try JSONOutput.print(statuses) }
            var table = Table([.words("MODEL"), .figures("VERSION"), .figures("POSITION"), .figures("LAG"), .words("STATE")])
            for status in statuses {
                let state = status.error.map { "stopped: \($0)" } ?? (status.lag == 0 ? "current" : "behind")
                table.add([status.model, "\(status.version)", "\(status.position.rawValue)", "\(status.lag)", state])
            }
            print(table.text)
        }
    }

    struct Lag: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show how far the read models are behind the log.",
            discussion: "Ends with 75 when one is behind or has stopped, so that a script can wait.")

        @OptionGroup var global: GlobalOptions

        func run() async throws {
            let settings = try await global.settings()
            let statuses = try await Node.use(settings) { try await $0.progress.statuses() }
            let lags = statuses.map { ModelLag(model: $0.model, events: $0.lag, seconds: $0.lag == 0 ? 0 : $0.lagSeconds) }
            switch settings.output {
            case .json: try JSONOutput.print(lags)
            case .table:
                var table = Table([.words("MODEL"), .figures("EVENTS"), .figures("SECONDS")])
                for lag in lags { table.add([lag.model, "\(lag.events)", "\((lag.seconds * 10).rounded() / 10)"]) }
                print(table.text)
            }
            if statuses.contains(where: { $0.lag > 0 || $0.error != nil }) { throw ExitCode(ExitStatus.tryAgain.rawValue) }
        }
    }

    /// How far one model is behind.
    private struct ModelLag: Encodable {
        var model: String
        var events: Int64
        /// How long the oldest of them has been waiting.
        var seconds: Double
    }

    struct Rebuild: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fold read models anew from the whole log.",
            discussion: "Readers see the old rows until the new ones are complete.")

        @Argument(help: "The models' names; all of them when none is given.")
        var models: [String] = []

        @OptionGroup var global: GlobalOptions

        func run() async throws {
            let settings = try await global.settings()
            try await Node.use(settings) { node in
                try await node.withProjections { runner in
                    for model in models.isEmpty ? CollaborationModels.all.map(\.name) : models {
                        let clock = ContinuousClock()
                        let duration = try await clock.measure { try await runner.rebuild(model) }
                        Terminal.printError("Rebuilt \(model) in \(duration.formatted(.units(fractionalPart: .show(length: 1)))).")
                    }
                }
            }
        }
    }
}
