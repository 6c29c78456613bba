import Collaboration
import EventLog

/// What is kept of a command's sender, beside its events and of its refusal.
extension StreamCommand {
    /// The id under which the log keeps it. In disguise it cannot be recognised, and sent again it is the same.
    var commandID: CommandID {
        guard let disguise else { return envelope.commandID }
        let hash = disguise.hash("anonymous \(envelope.commandID.rawValue)")
        return CommandID(principal: sender, key: hash.map { ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }.joined())
    }

    /// Who sent it, for the record of refusals.
    var sender: String { disguise == nil ? envelope.principal.scope : "anonymous" }

    /// What is stored beside an event. What the sender said the command belongs to would lead to them, too.
    func metadata(by actor: Actor, concerning parties: [Party]) -> EventMetadata {
        guard disguise == nil else {
            return EventMetadata(actor: actor.anonymous, parties: parties, correlation: commandID.rawValue, command: verb)
        }
        return EventMetadata(
            actor: actor, parties: parties, correlation: envelope.correlation ?? commandID.rawValue, causation: envelope.causation,
            command: verb)
    }
}
