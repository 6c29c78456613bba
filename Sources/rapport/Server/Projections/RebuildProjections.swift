import ArgumentParser
import EventLog
import Foundation
import Projections
import ReadModels

struct RebuildProjections: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Fold read models anew from the whole log.",
        discussion: """
            Readers see the old rows until the new ones have come as far, and commands go on. Safe to interrupt: a running service goes on with \
            it, and so does this command when it is given again.
            """)

    @Argument(help: "The models' names; all of them when none is given.")
    var models: [String] = []

    @Option(
        help: "Among how many segments the keys are divided, which as many workers can fold at once: 1 to 64; as before when not given.")
    var segments: Int?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let segments, !(1...64).contains(segments) { throw ValidationError("--segments is a number from 1 to 64, not \(segments).") }
    }

    func run() async throws {
        let settings = try await global.settings()
        try await Node.use(settings) { node in
            try await node.withProjections { runner in
                for model in models.isEmpty ? CollaborationModels.all.map(\.name) : models { try await rebuild(model, by: runner) }
            }
        }
    }

    private func rebuild<Event>(_ model: String, by runner: ProjectionRunner<Event>) async throws {
        let bar = ProgressBar("Rebuilding \(model)")
        defer { bar.end() }
        let clock = ContinuousClock()
        var first: (moment: ContinuousClock.Instant, position: Int64)?
        let duration = try await clock.measure {
            try await runner.rebuild(model, segments: segments) { status in
                let start = first ?? (clock.now, status.position.rawValue)
                first = start
                let rate = Double(status.position.rawValue - start.position) / max(0.001, (clock.now - start.moment) / .seconds(1))
                bar.show(Int(status.position.rawValue), of: Int(status.head.rawValue), note: Self.note(rate, left: status.lag))
            }
        }
        bar.end()
        Terminal.printError("Rebuilt \(model) in \(duration.formatted(.units(fractionalPart: .show(length: 1)))).")
    }

    /// How fast it goes, and how long the rest takes at that rate.
    private static func note(_ rate: Double, left events: Int64) -> String {
        guard rate > 0 else { return "" }
        let left = Duration.seconds(Int((Double(events) / rate).rounded(.up)))
        return "\(Int(rate)) events/s, \(left.formatted(.time(pattern: .minuteSecond))) left"
    }
}
