import ArgumentParser
import Collaboration
import EventLog
import ReadModels

/// `rapport compare --from 700 --to 760 --department production`
struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "What changed between two moments, and the events that made the difference.",
        discussion: "Of the whole organisation, unless a request, a department or a pair is named.")

    @Option(help: ArgumentHelp("A position of the log, or a time.", valueName: "moment"))
    var from: String

    @Option(help: ArgumentHelp("A position of the log, or a time (default: now).", valueName: "moment"))
    var to: String?

    @Flag(help: "Take the times as those when things happened, not when the log learned of them.")
    var businessTime = false

    @Option(help: "Of a request, such as R-12.")
    var request: RequestNumber?

    @Option(help: "Of a department.")
    var department: DepartmentID?

    @Option(help: "Of a pair: the department that asks.")
    var customer: DepartmentID?

    @Option(help: "Of a pair: the department that is asked.")
    var performer: DepartmentID?

    @OptionGroup var query: QueryOptions

    func validate() throws {
        if (customer == nil) != (performer == nil) { throw ValidationError("A pair has a --customer and a --performer: give both.") }
        if [request != nil, department != nil, customer != nil].filter(\.self).count > 1 {
            throw ValidationError("Name a request, a department or a pair, and only one of them.")
        }
    }

    func run() async throws {
        let times = try query.client.times()
        let moments = try [("from", from), ("to", to)].map { name, text in (name, try text.map { try Self.moment($0, times) }) }
        let parameters =
            moments + [
                ("basis", businessTime ? "business" : nil), ("request", request.map { "\($0)" }), ("department", department?.rawValue),
                ("customer", customer?.rawValue), ("performer", performer?.rawValue),
            ]
        try await query.ask("/v1/comparison", parameters, as: Comparison.self) { comparison, session in
            ComparisonText(language: session.language, times: session.times).text(comparison)
        }
    }

    private static func moment(_ text: String, _ times: TimeText) throws -> String {
        Int64(text) != nil ? text : Timestamp.text(of: try times.date(text))
    }
}
