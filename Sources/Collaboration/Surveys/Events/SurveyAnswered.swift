import EventLog
package import FoundationEssentials

/// Somebody answered a survey. Who it was is nowhere; what was answered is sealed under the survey’s key.
package struct SurveyAnswered: MatterEvent {
    package typealias Kind = Survey
    package static let type = "SurveyAnswered"

    let form: SurveyForm
    let cohort: Cohort
    /// Stands for the member in this survey, so that nobody answers twice.
    let participant: ParticipantToken
    let answer: Sealed<SurveyAnswer>

    package func apply(to state: inout SurveyState, at occurredAt: Date) {
        state.answers += 1
        state.given.append(GivenAnswer(participant: participant, cohort: cohort, answer: answer.value))
    }
}
