package import FoundationEssentials

/// The period of a survey was made longer.
package struct SurveyExtended: MatterEvent {
    package typealias Kind = Survey
    package static let type = "SurveyExtended"

    let form: SurveyForm
    let departments: [DepartmentID]
    let to: Date
    let previous: Date

    package func apply(to state: inout SurveyState, at occurredAt: Date) { state.terms.to = to }
}
