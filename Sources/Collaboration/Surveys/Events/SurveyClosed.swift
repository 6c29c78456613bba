package import FoundationEssentials

/// A survey ended, and what its answers add up to was revealed.
package struct SurveyClosed: MatterEvent {
    package typealias Kind = Survey
    package static let type = "SurveyClosed"

    let form: SurveyForm
    let terms: RoundTerms
    let invited: Int
    let answers: Int
    /// Only of groups that may be shown.
    let figures: [SurveyFigure]

    package func apply(to state: inout SurveyState, at occurredAt: Date) {
        state.figures = figures
        state.closedAt = occurredAt
        state.given = []
    }
}
