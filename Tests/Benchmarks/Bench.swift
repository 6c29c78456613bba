import ArgumentParser

/// Measures this program beside a reference, in one run on one cluster, and prints ratios.
///
/// A timing is never a test's verdict: these numbers are for people who decide something.
@main struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Benchmarks, side by side with a reference.",
        subcommands: [
            PostgresBench.self, LogBench.self, ProjectionBench.self, WorkingTimeBench.self, RebuildWorker.self, AppendWorker.self,
            CommandService.self,
        ])
}
