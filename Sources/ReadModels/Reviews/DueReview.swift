public import Collaboration
import CommandHandling
import EventLog
public import FoundationEssentials

/// Something that was settled and is to be looked at again.
public struct DueReview: Codable, Sendable, Equatable {
    /// `agreement`, `protocol`, or `evaluation` for an improvement whose effect is to be seen.
    public let kind: String
    public let id: MatterID
    public let title: String
    /// The departments that are to look.
    public let departments: [DepartmentID]
    /// When; an improvement that is finished is to be looked at since then.
    public let due: Date
    /// Whether the time is past.
    public let isOverdue: Bool
}

extension DueReview {
    /// What there is to look at again in a matter; nothing in what no longer holds.
    static func all(in row: MatterRow, at now: Date) throws -> [DueReview] {
        func review(_ title: String, _ departments: [DepartmentID], _ due: Date) -> DueReview {
            DueReview(kind: row.kind, id: row.id, title: title, departments: departments.sorted(), due: due, isOverdue: due < now)
        }
        switch row.kind {
        case Agreement.name:
            let state = try row.state.decode(AgreementState.self)
            guard !state.isClosed, let terms = state.inForce?.terms else { return [] }
            return [review(terms.title, state.parties.map(\.department), terms.reviewDue)]
        case CommunicationProtocol.name:
            let state = try row.state.decode(ProtocolState.self)
            guard !state.isClosed, let terms = state.terms else { return [] }
            return [review(terms.title, state.parties.map(\.department), terms.reviewDue)]
        case Evaluation.name:
            return try row.state.decode(EvaluationState.self).improvements.filter { $0.step == .finished || $0.step == .adopted }.compactMap
            {
                improvement in (improvement.finishedAt ?? improvement.due).map { review(improvement.action, [improvement.department], $0) }
            }
        default: return []
        }
    }
}
