package import FoundationEssentials

/// Somebody said how far a decision is.
package struct DecisionProgressNoted: MatterEvent {
    package typealias Kind = Decision
    package static let type = "DecisionProgressNoted"

    let note: String
    /// The department of who said so; nil when they hold no post.
    let department: DepartmentID?
    /// Those that are to carry it out.
    let departments: [DepartmentID]
    /// The last sign of life before.
    let lastSign: Date

    package func apply(to state: inout DecisionState, at occurredAt: Date) {
        state.progress.append(DecisionProgress(note: note, department: department, notedAt: occurredAt))
        state.lastSign = occurredAt
    }
}
