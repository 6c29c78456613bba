import Collaboration
import EventLog
import FoundationEssentials
import Trust

/// A survey that was closed, as far as its answers may be shown.
struct ClosedSurvey {
    /// Who answered, and about whom.
    private struct Group: Hashable {
        let department: DepartmentID?
        let about: DepartmentID?
    }

    let id: MatterID
    let form: SurveyForm
    let closedAt: Date
    private let totals: [Group: [ItemTotal]]

    /// The surveys that were closed, the last one last.
    static func all(_ surveys: [MatterRow]) throws -> [ClosedSurvey] {
        try surveys.compactMap(ClosedSurvey.init).sorted { $0.closedAt < $1.closedAt }
    }

    private init?(_ row: MatterRow) throws {
        let state = try row.state.decode(SurveyState.self)
        guard let closedAt = state.closedAt else { return nil }
        id = row.id
        form = state.form
        self.closedAt = closedAt
        // What can be looked up is the survey: it tells of its closing, and single answers are sealed.
        let origin = Origin.event(position: row.position.rawValue, id: row.id.rawValue)
        let ofAllLevels = state.figures.filter { $0.level == nil }
        totals = Dictionary(grouping: ofAllLevels) { Group(department: $0.department, about: $0.about) }.mapValues { figures in
            figures.compactMap { figure in
                figure.item.kind.map { ItemTotal(origin, $0, raters: figure.raters, sum: figure.sum) }
            }
        }
    }

    /// What all levels together answered to the items that the index of the form is made of.
    ///
    /// - Parameters:
    ///   - department: of those who answered; nil for all of them.
    ///   - about: the department that was graded; nil in a pulse.
    func totals(of department: DepartmentID?, about: DepartmentID?) -> [ItemTotal] {
        totals[Group(department: department, about: about)] ?? []
    }
}

extension [ClosedSurvey] {
    /// Of the last pulse.
    func pulse(of department: DepartmentID?) -> Reckoning {
        Cohesion.pulse(last { $0.form == .pulse }?.totals(of: department, about: nil) ?? [])
    }

    /// Of the last survey of relationships in which one department was asked about the other.
    func relationship(_ pair: RelationshipFigure.Pair) -> (index: Reckoning, survey: ClosedSurvey?) {
        let survey = last { $0.form == .relationship && !$0.totals(of: pair.from, about: pair.to).isEmpty }
        return (RelationshipIndex.reckon(survey?.totals(of: pair.from, about: pair.to) ?? []), survey)
    }
}

extension SurveyItem {
    /// Nil where no index is made of it.
    fileprivate var kind: Contribution.Kind? {
        switch self {
        case .wellbeing, .belonging: nil
        case .cohesion: .pulse
        case .frequentCommunication: .frequentCommunication
        case .timelyCommunication: .timelyCommunication
        case .accurateCommunication: .accurateCommunication
        case .problemSolvingCommunication: .problemSolvingCommunication
        case .sharedGoals: .sharedGoals
        case .sharedKnowledge: .sharedKnowledge
        case .mutualRespect: .mutualRespect
        }
    }
}
