import Collaboration
import Trust

/// That an imported case ended on time or not, said or taken back.
struct CaseJudgement {
    let department: DepartmentID
    let customer: DepartmentID?
    let onTime: Bool
    let isTakenBack: Bool

    init?(_ facts: CaseFacts, isTakenBack: Bool) {
        guard let department = facts.performer?.department, let onTime = facts.onTime else { return nil }
        self.department = department
        customer = facts.customer?.department
        self.onTime = onTime
        self.isTakenBack = isTakenBack
    }
}

extension ImportedCaseEvent {
    /// What the event changes in on-time shares of departments.
    var judgements: [CaseJudgement] {
        switch self {
        case .caseImported(let event): [CaseJudgement(event.facts, isTakenBack: false)].compactMap(\.self)
        case .caseFactsCorrected(let event):
            [CaseJudgement(event.previous, isTakenBack: true), CaseJudgement(event.facts, isTakenBack: false)].compactMap(\.self)
        case .stepImported: []
        }
    }
}

extension OnTimeShare {
    mutating func apply(_ judgement: CaseJudgement) {
        if judgement.isTakenBack { remove(onTime: judgement.onTime) } else { add(onTime: judgement.onTime) }
    }
}
