package import EventLog
package import FoundationEssentials

/// What every kind of matter can say of itself, for lists.
package struct MatterSummary: Sendable {
    package let title: String
    package let status: String
    package let parties: [Party]
    package let opener: MemberID?
    /// The kind's own state, whole.
    package let state: JSONValue

    init(_ state: some MatterState) throws {
        title = state.title
        status = state.status
        parties = state.parties
        opener = state.opener
        self.state = try JSONValue(encoding: state)
    }
}

/// An event that can be folded without knowing its kind.
protocol FoldableMatterEvent: RegisteredEvent {
    func fold(into state: JSONValue?, at occurredAt: Date) throws -> MatterSummary

    func id(in stream: StreamName) -> MatterID?
}

extension SomeMatterEvent: FoldableMatterEvent {
    func fold(into state: JSONValue?, at occurredAt: Date) throws -> MatterSummary {
        var folded = try state?.decode(Kind.State.self) ?? Kind.State()
        matterPayload.apply(to: &folded, at: occurredAt)
        return try MatterSummary(folded)
    }

    func id(in stream: StreamName) -> MatterID? { Kind.id(of: stream) }
}

extension MatterOccurrence {
    /// The matter's state after this event.
    ///
    /// - Parameter state: that before it; nil at a matter's first event.
    package func fold(into state: JSONValue?, at occurredAt: Date) throws -> MatterSummary {
        try event.fold(into: state, at: occurredAt)
    }
}
