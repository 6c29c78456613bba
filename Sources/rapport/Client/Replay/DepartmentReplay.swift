import ArgumentParser
import Collaboration

/// `rapport replay department procurement --as-of 400`
struct DepartmentReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "department", abstract: "The dashboard of a department at a moment.")

    @Argument(help: "The department.")
    var department: DepartmentID

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws { try await query.show(department, try moment.parameters(try query.client.times())) }
}
