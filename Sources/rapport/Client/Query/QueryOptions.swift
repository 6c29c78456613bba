import ArgumentParser
import Collaboration
import ReadModels

/// Options of every query.
struct QueryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Wait until the answer holds everything up to the position that a command printed.", valueName: "position"))
    var waitFor: Int64?

    @OptionGroup var client: ClientOptions

    /// Asks and shows the answer.
    func ask<Answer: Decodable>(
        _ path: String, _ parameters: [(String, String?)] = [], as type: Answer.Type, _ words: (Answer, ClientSession) -> String
    ) async throws {
        let session = try await client.session()
        let answer = try await session.service.get(path, parameters + [("waitFor", waitFor.map(String.init))])
        try session.show(answer, as: type) { words($0, session) }
    }

    /// Shows a request with its timeline.
    func show(_ request: RequestNumber, _ parameters: [(String, String?)] = []) async throws {
        try await ask("/v1/requests/\(request)", parameters, as: RequestDetail.self) { detail, session in
            RequestText(language: session.language, times: session.times).text(detail)
        }
    }

    private struct Pairs: Decodable {
        let pairs: [PairIndicators]
    }

    /// Shows who serves whom, and how; `nil` leaves a side open.
    func showPairs(customer: DepartmentID?, performer: DepartmentID?, _ parameters: [(String, String?)] = []) async throws {
        let sides = [("customer", customer?.rawValue), ("performer", performer?.rawValue)]
        try await ask("/v1/pairs", sides + parameters, as: Pairs.self) { answer, session in
            PairsQuery.table(answer.pairs, session.language).text
        }
    }

    /// Shows a department's dashboard.
    func show(_ department: DepartmentID, _ parameters: [(String, String?)] = []) async throws {
        try await ask("/v1/departments/\(department)/dashboard", parameters, as: DepartmentDashboard.self) { dashboard, session in
            DashboardText(language: session.language, times: session.times).text(dashboard)
        }
    }

    /// Shows how work flows through a department.
    func showFlow(of department: DepartmentID, _ parameters: [(String, String?)] = []) async throws {
        try await ask("/v1/departments/\(department)/flow", parameters, as: DepartmentFlow.self) { flow, session in
            FlowText(language: session.language, times: session.times).text(flow)
        }
    }
}
