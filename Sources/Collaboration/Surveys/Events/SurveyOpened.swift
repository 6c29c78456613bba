package import FoundationEssentials

/// A survey began.
package struct SurveyOpened: MatterEvent {
    package typealias Kind = Survey
    package static let type = "SurveyOpened"

    let form: SurveyForm
    let terms: RoundTerms
    let opener: MemberID?
    /// How many people held a post in one of the departments.
    let invited: Int

    package func apply(to state: inout SurveyState, at occurredAt: Date) {
        state.form = form
        state.terms = terms
        state.opener = opener
        state.invited = invited
    }
}
