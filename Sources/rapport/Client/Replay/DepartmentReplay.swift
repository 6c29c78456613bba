import ArgumentParser
import Collaboration
import ReadModels

/// `rapport replay department procurement --as-of 400`
struct DepartmentReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "department", abstract: "The dashboard of a department at a moment.")

    @Argument(help: "The department.")
    var department: DepartmentID

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws {
        let parameters = try moment.parameters(try query.client.times())
        try await query.ask("/v1/departments/\(department)/dashboard", parameters, as: DepartmentDashboard.self) { dashboard, session in
            DashboardText(language: session.language, times: session.times).text(dashboard)
        }
    }
}
