package import FoundationEssentials

/// The grades of those who took part were counted.
package struct ActivityReviewed: MatterEvent {
    package typealias Kind = Activity
    package static let type = "ActivityReviewed"

    let feedback: ActivityFeedback
    /// How many had taken part.
    let participants: Int
    let departments: [DepartmentID]
    let heldAt: Date

    package func apply(to state: inout ActivityState, at occurredAt: Date) {
        state.feedback = feedback
        state.ending = Ending("reviewed", at: occurredAt)
    }
}
