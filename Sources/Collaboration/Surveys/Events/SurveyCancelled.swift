package import FoundationEssentials

/// A survey ended, and its answers stay sealed.
package struct SurveyCancelled: MatterEvent {
    package typealias Kind = Survey
    package static let type = "SurveyCancelled"

    let form: SurveyForm
    let departments: [DepartmentID]
    let answers: Int
    let reason: String

    package func apply(to state: inout SurveyState, at occurredAt: Date) {
        state.cancellation = reason
        state.given = []
    }
}
