package import FoundationEssentials

/// No more places are taken and none is completed.
package struct TrainingClosed: MatterEvent {
    package typealias Kind = Training
    package static let type = "TrainingClosed"

    let summary: String
    let form: TrainingForm
    let departments: [DepartmentID]
    let levels: [Level]
    /// How many had a place, and how many of them completed it.
    let enrolled: Int
    let completed: Int

    package func apply(to state: inout TrainingState, at occurredAt: Date) {
        state.summary = summary
        state.closedAt = occurredAt
    }
}
