/// Proposes to one of the departments what it could do better. Also after the closing: much is understood only then.
package struct ProposeImprovement: MatterCommand {
    package typealias Kind = Evaluation
    package static let verb: MatterVerb<Evaluation> = "propose"
    package static let fields: [CommandField] = [
        .required("action", .text, "What is to be done."),
        .required("department", .slug, "The department that is to do it; its head has to adopt it."),
        .optional("finding", .integer, "The number of the finding it answers."),
    ]

    let action: String
    let department: DepartmentID
    let finding: Int?

    package func decide(_ state: EvaluationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Evaluation>] {
        try context.require([department])
        guard state.terms.departments.contains(department) else { throw Refusal(.invalidValue, about: "department") }
        if let finding, !state.findings.indices.contains(finding - 1) { throw Refusal(.unknownItem, about: "finding \(finding)") }
        return [
            ImprovementProposed(
                number: state.improvements.count + 1, action: try TextRules.checked(action, "action"), department: department,
                finding: finding, proposer: context.actor.member)
        ]
    }
}
