import ArgumentParser

/// Working-time arithmetic, beside a walk from day to day with Foundation's calendar.
struct WorkingTimeBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "working-time", abstract: "Working time added, subtracted and measured, beside a walk from day to day.")

    @Option(parsing: .upToNextOption, help: "How much time lies between the moments.") var spans = WorkingTimeSpan.allCases
    @OptionGroup var plan: ContestPlan
    @OptionGroup var report: ContestReport

    func run() async throws {
        for span in spans {
            for task in WorkingTimeTask.allCases { try report.print(try await WorkingTimeContest(task: task, span: span).run(plan)) }
        }
    }
}
