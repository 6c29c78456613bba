import ArgumentParser
import Collaboration

/// `rapport query dashboard procurement`
struct DashboardQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dashboard", abstract: "A department on one screen, as supplier and as customer.")

    @Argument(help: "The department.")
    var department: DepartmentID

    @OptionGroup var query: QueryOptions

    func run() async throws { try await query.show(department) }
}
