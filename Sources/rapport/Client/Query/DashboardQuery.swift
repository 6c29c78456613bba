import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query dashboard procurement`
struct DashboardQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dashboard", abstract: "A department on one screen, as supplier and as customer.")

    @Argument(help: "The department.")
    var department: DepartmentID

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/departments/\(department)/dashboard", as: DepartmentDashboard.self) { dashboard, session in
            DashboardText(language: session.language, times: session.times).text(dashboard)
        }
    }
}
