import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query requests`
struct RequestsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "requests", abstract: "Requests, the latest first.")

    @Option(help: ArgumentHelp("Only in this state; may be given several times.", valueName: "state"))
    var state: [RequestStatus] = []

    @Option(help: "Only those in which the department takes part, on either side.")
    var department: DepartmentID?

    @Option(help: "Only those this department asked for.")
    var customer: DepartmentID?

    @Option(help: "Only those this department is asked for.")
    var performer: DepartmentID?

    @Option(help: "Only those for this service.")
    var service: ServiceID?

    @Option(help: "Only those with this flag.")
    var flag: RequestFilter.Flag?

    @Option(help: ArgumentHelp("Only those with this in their title.", valueName: "text"))
    var search: String?

    @Option(help: "At most so many, 1 to 200.")
    var limit = 50

    @Option(help: ArgumentHelp("Go on from where the page before ended, such as R-12.", valueName: "request"))
    var cursor: RequestNumber?

    @OptionGroup var query: QueryOptions

    func run() async throws {
        let parameters: [(String, String?)] = [
            ("state", state.isEmpty ? nil : state.map(\.rawValue).joined(separator: ",")), ("department", department?.rawValue),
            ("customer", customer?.rawValue), ("performer", performer?.rawValue), ("service", service?.rawValue), ("flag", flag?.rawValue),
            ("search", search), ("limit", "\(limit)"), ("cursor", cursor?.description),
        ]
        try await query.ask("/v1/requests", parameters, as: RequestPage.self) { page, session in
            let table = RequestTable(language: session.language, times: session.times)
                .text(page.requests, confidentialItems: page.confidentialItems)
            guard let next = page.next else { return table }
            return table + "\n" + session.language(en: "More: --cursor \(next)", zh: "还有：--cursor \(next)")
        }
    }
}
