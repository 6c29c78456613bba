import ArgumentParser
import Collaboration

/// `rapport query flow production`
struct FlowQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flow", abstract: "How work flows through a department: age, cycle times, load, and four weeks day by day.")

    @Argument(help: "The department.")
    var department: DepartmentID

    @OptionGroup var query: QueryOptions

    func run() async throws { try await query.showFlow(of: department) }
}
