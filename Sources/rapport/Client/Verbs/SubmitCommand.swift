import ArgumentParser
import Collaboration
import ReadModels

/// `rapport request --service … --title … --need … --needed-by …`
struct SubmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Ask another department or post for one of its services.",
        discussion: "What must be true for you to be satisfied is --conditions; without it, what you write as --need.")

    @Option(help: ArgumentHelp("The service asked for.", valueName: "service"))
    var service: ServiceID

    @Option(help: "In one line.")
    var title: String

    @Option(help: "What is needed and why.")
    var need: String?

    @Option(help: "What must be true for you to be satisfied.")
    var conditions: String?

    @Option(help: ArgumentHelp("When it is needed.", valueName: "time"))
    var neededBy: String?

    @Option(help: ArgumentHelp("Who asks: a department, or department/post (default: your department).", valueName: "party"))
    var from: Party?

    @Option(help: ArgumentHelp("Who is asked: a department, or department/post (default: whose service it is).", valueName: "party"))
    var to: Party?

    @Option(help: ArgumentHelp("The goal it serves.", valueName: "goal"))
    var goal: GoalID?

    @Option(help: "The customer outside who waits for it in the end.")
    var externalCustomer: String?

    @Flag(help: "Only the two sides' named people, their heads and auditors may see it.")
    var confidential = false

    @OptionGroup var sending: SendingOptions

    func run() async throws {
        let session = try await sending.client.session()
        let command = RequestCommand.submit(try submission(session.times))
        if !confidential, (1...200).contains(title.count) { try await hint(session) }
        try await session.send(try command.encodeBody(), to: "/v1/requests", sending)
    }

    /// Names what is alike already, so that nothing is asked twice unknowingly.
    private func hint(_ session: ClientSession) async throws {
        let answer = try await session.service.get("/v1/requests/similar", [("title", title), ("limit", "3")])
        for request in try answer.decode(SimilarRequests.self).requests {
            let state = session.language(request.status.words)
            Terminal.printError(
                session.language(
                    en: "Alike: \(request.number) \(request.title ?? "") (\(state))",
                    zh: "相似：\(request.number) \(request.title ?? "")（\(state)）"))
        }
    }

    private func submission(_ times: TimeText) throws -> SubmitRequest {
        guard let satisfied = conditions ?? need else {
            throw ValidationError("Say what must be true for you to be satisfied: --conditions, or at least --need.")
        }
        return SubmitRequest(
            service: service, customer: from, performer: to, title: title, need: need, conditions: satisfied,
            neededBy: try neededBy.map(times.date), goal: goal, externalCustomer: externalCustomer,
            confidential: confidential ? true : nil)
    }
}
