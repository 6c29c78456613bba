/// What is stored beside every event: who, for whom, and because of what.
public struct EventMetadata: Codable, Sendable, Hashable {
    /// Who did it, with post, department, level and roles as they were then.
    public let actor: Actor
    /// Whom it concerns; empty where an event concerns the whole organisation.
    public let parties: [Party]
    /// What the event belongs to: the same for everything that one command set off.
    public let correlation: String
    /// The event or command that led to it.
    public let causation: String?
    /// Whether it comes from another system's history.
    public let imported: Bool
    /// Whether it happened in the sandbox only.
    public let simulated: Bool
    /// The verb of the command.
    public let command: String

    /// Makes metadata from its parts; `imported` and `simulated` follow from the actor.
    public init(actor: Actor, parties: [Party], correlation: String, causation: String? = nil, command: String) {
        self.actor = actor
        self.parties = parties
        self.correlation = correlation
        self.causation = causation
        self.imported = actor.kind == .importer
        self.simulated = actor.kind == .sandbox
        self.command = command
    }
}
