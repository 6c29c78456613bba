package import FoundationEssentials

/// A member took a place.
package struct TrainingEnrolled: MatterEvent {
    package typealias Kind = Training
    package static let type = "TrainingEnrolled"

    let member: MemberID
    let place: TrainingPlace
    let form: TrainingForm
    /// Who enrolled them; nil when they did so themselves.
    let enrolledBy: MemberID?

    package func apply(to state: inout TrainingState, at occurredAt: Date) {
        state.members[member] = place
    }
}
