import EventLog
import FoundationEssentials

/// Answers a survey, anonymously and once; a survey of relationships once about each other department.
package struct AnswerSurvey: MatterCommand {
    package typealias Kind = Survey
    package static let verb: MatterVerb<Survey> = "answer"
    package static let fields: [CommandField] = [
        .optional("about", .slug, "In a survey of relationships: the other department."),
        .required("grades", .object(SurveyItem.fields), "A grade from 1 (not at all) to 5 (wholly) for each item."),
    ]

    let about: DepartmentID?
    let grades: [SurveyItem: Int]

    package var anonymity: Anonymity? { .once(for: about?.rawValue ?? "") }

    package func decide(_ state: SurveyState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Survey>] {
        try state.requireOpen()
        guard let participant = context.participant, let department = context.actor.department, let level = context.actor.level else {
            throw Refusal(.notInvolved)
        }
        guard context.now >= state.terms.from else { throw Refusal(.notDueYet) }
        guard context.now < state.terms.to else { throw Refusal(.windowElapsed) }
        try checkAbout(state.form, from: department, context)
        guard !state.given.contains(where: { $0.participant == participant }) else { throw Refusal(.alreadyAnswered) }
        try checkGrades(state.form)
        return [
            SurveyAnswered(
                form: state.form, cohort: Cohort(department: department, level: level), participant: participant,
                answer: .init(SurveyAnswer(about: about, grades: grades), under: Survey.key(of: context.id)))
        ]
    }

    private func checkAbout(_ form: SurveyForm, from department: DepartmentID, _ context: MatterContext) throws(Refusal) {
        guard (about != nil) == (form == .relationship), about != department else { throw Refusal(.invalidValue, about: "about") }
        if let about { try context.require([about]) }
    }

    private func checkGrades(_ form: SurveyForm) throws(Refusal) {
        for item in SurveyItem.allCases {
            guard let grade = grades[item] else { continue }
            guard form.items.contains(item) else { throw Refusal(.invalidValue, about: item.rawValue) }
            guard (1...5).contains(grade) else { throw Refusal(.invalidGrade, about: item.rawValue) }
        }
        guard grades.count >= form.minimumItems else { throw Refusal(.tooFewAnswers) }
    }
}
