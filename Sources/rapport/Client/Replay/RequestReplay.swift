import ArgumentParser
import Collaboration
import ReadModels

/// `rapport replay request R-12 --as-of "2026-11-20 17:00"`
struct RequestReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "State and timeline of a request at a moment.",
        discussion:
            "With --step it is told event by event: who, from which post, and what the step changed. On a terminal Return leads on, q ends."
    )

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Flag(help: "Tell it step by step.")
    var step = false

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws {
        let parameters = try moment.parameters(try query.client.times())
        let session = try await query.client.session()
        guard step, session.output == .table else { return try await query.show(request, parameters) }
        let detail = try await session.service.get("/v1/requests/\(request)", parameters).decode(RequestDetail.self)
        let steps = StepText(language: session.language, times: session.times).texts(detail)
        for (number, text) in steps.enumerated() {
            Terminal.print(text)
            if number < steps.count - 1, !Terminal.leadsOn() { return }
        }
    }
}
