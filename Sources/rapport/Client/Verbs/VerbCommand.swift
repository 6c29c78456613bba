import ArgumentParser
import Collaboration
import CommandHandling
import EventLog

/// A command of the conversation on a request that is there.
protocol VerbCommand: AsyncParsableCommand {
    var request: RequestNumber { get }
    var sending: SendingOptions { get }

    /// What is to be sent, with times read on the person's clock.
    func command(_ times: TimeText) throws -> RequestCommand
}

extension VerbCommand {
    func run() async throws {
        let session = try await sending.client.session()
        let command = try command(session.times)
        try await session.send(try command.encodeBody(), to: "/v1/requests/\(request)/\(command.verb)", sending)
    }
}

extension CommandConfiguration {
    /// A command that bears the name of its verb.
    init(verb: RequestVerb, abstract: String) {
        self.init(commandName: verb.rawValue, abstract: abstract)
    }
}

extension ClientSession {
    /// Sends a command and shows its receipt: what happened, and the position that later queries may wait for.
    func send(_ body: JSONValue, to path: String, _ options: SendingOptions) async throws {
        if options.coolOff { try await coolOff() }
        let answer = try await service.post(path, body: body, options)
        try show(answer, as: CommandReceipt.self) { ReceiptText(language: language).text($0) }
    }
}
