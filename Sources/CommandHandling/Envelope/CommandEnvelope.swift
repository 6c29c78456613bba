public import EventLog
public import FoundationEssentials

/// What surrounds a command: who sends it, under which id, and what it expects.
public struct CommandEnvelope: Sendable {
    /// The client's id for the command. The same id sent again by the same principal returns the first result.
    public var id: CommandKey

    /// Who sends the command.
    public var principal: Principal

    /// The version of the stream the sender saw. When given, any other version ends in `versionConflict` without a retry.
    public var ifVersion: StreamVersion?

    /// When it happened. Only the importer and the sandbox may say so; for everybody else the handler's clock counts.
    public var occurredAt: Date?

    /// What the command belongs to; without it, the command's own id.
    public var correlation: String?

    /// The event or command that led to this one.
    public var causation: String?

    /// Makes an envelope; only the id and the principal are always needed.
    public init(
        id: CommandKey, principal: Principal, ifVersion: StreamVersion? = nil, occurredAt: Date? = nil, correlation: String? = nil,
        causation: String? = nil
    ) {
        self.id = id
        self.principal = principal
        self.ifVersion = ifVersion
        self.occurredAt = occurredAt
        self.correlation = correlation
        self.causation = causation
    }
}

extension CommandEnvelope {
    /// The id under which the log keeps the command.
    var commandID: CommandID {
        CommandID(principal: principal.scope, key: id.rawValue)
    }
}
