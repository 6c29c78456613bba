import ArgumentParser
import Collaboration

/// `rapport replay pair sales production --as-of 400`
struct PairReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair", abstract: "What a customer could expect of a performer at a moment.")

    @Argument(help: "The department that asks.")
    var customer: DepartmentID

    @Argument(help: "The department that is asked.")
    var performer: DepartmentID

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.showPairs(customer: customer, performer: performer, try moment.parameters(try query.client.times()))
    }
}
