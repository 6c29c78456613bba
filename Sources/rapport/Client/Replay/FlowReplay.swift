import ArgumentParser
import Collaboration

/// `rapport replay flow production --as-of 400`
struct FlowReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "flow", abstract: "How work flowed through a department at a moment.")

    @Argument(help: "The department.")
    var department: DepartmentID

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws { try await query.showFlow(of: department, try moment.parameters(try query.client.times())) }
}
