package import FoundationEssentials

/// A member gave a place up, or it was taken from them.
package struct TrainingPlaceCancelled: MatterEvent {
    package typealias Kind = Training
    package static let type = "TrainingPlaceCancelled"

    let member: MemberID
    let place: TrainingPlace
    let form: TrainingForm
    let reason: String?
    /// Who did; nil when they did so themselves.
    let cancelledBy: MemberID?

    package func apply(to state: inout TrainingState, at occurredAt: Date) {
        state.members[member] = nil
    }
}
