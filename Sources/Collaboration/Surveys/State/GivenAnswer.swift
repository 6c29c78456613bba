/// An answer in the hands of the rules. There is no way to write it down.
struct GivenAnswer: Sendable, Hashable {
    let participant: ParticipantToken
    let cohort: Cohort
    /// Nil once the survey's key was destroyed.
    let answer: SurveyAnswer?
}
