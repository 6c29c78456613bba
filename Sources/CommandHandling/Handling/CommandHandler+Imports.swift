public import Collaboration
import EventLog
import FoundationEssentials

extension CommandHandler {
    /// Takes over one case of another system's history. Each step occurs when the source says it did; a case that brings nothing new is
    /// accepted and changes nothing.
    public func handle(_ command: ImportCase, _ envelope: CommandEnvelope) async throws(CommandError) -> CommandReceipt {
        try await run(try task(command, envelope), in: cases)
    }

    func task(_ command: ImportCase, _ envelope: CommandEnvelope) throws(CommandError) -> StreamCommand<ImportedCaseDecider> {
        StreamCommand(
            command: command, verb: ImportCase.verb, stream: command.stream, envelope: envelope,
            bodyHash: try hash(verb: ImportCase.verb, target: command.stream.rawValue) { try JSONValue(encoding: command) }
        ) { _, _, _ throws(CommandError) in
            guard envelope.principal == .importer else { throw CommandError(.forbidden, "only the importer takes over histories") }
            return ImportedCaseContext(actor: .importer)
        }
    }
}
