package import FoundationEssentials

/// What can happen to a matter: the fields, and what they change.
package protocol MatterEvent<Kind>: EventPayload {
    associatedtype Kind: MatterKind

    /// Folds the event into the state, and judges nothing.
    func apply(to state: inout Kind.State, at occurredAt: Date)
}
