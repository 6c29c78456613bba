package import FoundationEssentials

/// A member completed the training; from here on they belong to those after it.
package struct TrainingCompleted: MatterEvent {
    package typealias Kind = Training
    package static let type = "TrainingCompleted"

    let member: MemberID
    let place: TrainingPlace
    let form: TrainingForm
    /// Of a hundred; nil where nothing is scored.
    let score: Int?

    package func apply(to state: inout TrainingState, at occurredAt: Date) {
        state.members[member] = place
    }
}
