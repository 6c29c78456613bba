import ArgumentParser
import EventLog
import Foundation
import Logging
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
        LogOutput.start(settings, usually: .warning)
        try await Node.use(settings) { node in
            try await node.withProjections { runner in
                try await rebuild(models.isEmpty ? CollaborationModels.all.map(\.name) : models, by: runner)
            }
        }
    }

    private func rebuild<Event>(_ models: [String], by runner: ProjectionRunner<Event>) async throws {
        let title = models.count == 1 ? models[0] : "\(models.count) read models"
        let bar = ProgressBar("Rebuilding \(title)")
        defer { bar.end() }
        let clock = ContinuousClock()
        var first: (moment: ContinuousClock.Instant, position: Int64)?
        let duration = try await clock.measure {
            try await runner.rebuild(models, segments: segments) { underWay in
                guard let last = underWay.min(by: { $0.position < $1.position }) else { return }
                let start = first ?? (clock.now, last.position.rawValue)
                first = start
                let rate = Double(last.position.rawValue - start.position) / max(0.001, (clock.now - start.moment) / .seconds(1))
                bar.show(Int(last.position.rawValue), of: Int(last.head.rawValue), note: Self.note(rate, left: last.lag))
            }
        }
        bar.end()
        Terminal.printError("Rebuilt \(title) in \(duration.formatted(.units(fractionalPart: .show(length: 1)))).")
    }

    /// How fast it goes, and how long the rest takes at that rate.
    private static func note(_ rate: Double, left events: Int64) -> String {
        guard rate > 0 else { return "" }
        let left = Duration.seconds(Int((Double(events) / rate).rounded(.up)))
        return "\(Int(rate)) events/s, \(left.formatted(.time(pattern: .minuteSecond))) left"
    }
}
