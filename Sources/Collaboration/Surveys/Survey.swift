import EventLog

/// A survey of a period: how people are (pulse), or how they find working with another department (relationship).
///
/// Answers are anonymous and sealed. Nobody sees any until the period is over and the survey is closed; then they are added up, and only for
/// groups that are large enough. A single answer is never shown, neither before nor after.
package enum Survey: MatterKind {
    package typealias State = SurveyState

    package static let name = "survey"
    package static let plural = "surveys"
    package static let meaning = BilingualText(
        zh: "匿名问卷：员工的状态，或对其他部门协作关系的看法。",
        en: "An anonymous survey: how people are, or how they find working with another department.")

    package static let commands: [KnownMatterCommand<Survey>] = [
        .command(OpenSurvey.self), .command(AnswerSurvey.self), .command(ExtendSurvey.self), .command(CloseSurvey.self),
        .command(CancelSurvey.self),
    ]
    package static let events: [KnownMatterEvent<Survey>] = [
        .event(SurveyOpened.self), .event(SurveyAnswered.self), .event(SurveyExtended.self), .event(SurveyClosed.self),
        .event(SurveyCancelled.self),
    ]

    /// The key under which a survey's answers are sealed; destroying it erases them.
    static func key(of id: MatterID) -> KeyName { KeyName(rawValue: "survey:\(id)") }
}
