public import Collaboration
import EventLog
public import FoundationEssentials

/// The whole enterprise on one screen.
public struct ExecutiveSummary: Codable, Sendable, Equatable {
    /// How decisions were carried out.
    public struct FollowThrough: Codable, Sendable, Equatable {
        public let declared: Int
        public let carriedOut: Int
        public let dropped: Int
        /// Under way, and without a sign of life for thirty days.
        public let stalled: Int
        /// From the declaration until it was carried out; nil without any.
        public let medianDays: Double?
    }

    /// A relation with little trust, and where the two departments will next sit together.
    public struct WeakRelation: Codable, Sendable, Equatable {
        public let relation: TrustCell
        /// The series of coordination meetings; nil where no series has both.
        public let meeting: MatterID?
        /// When the next sitting is called for, or is due.
        public let nextSitting: Date?
    }

    /// The moment everything is reckoned for.
    public let now: Date
    public let levels: LevelFigures
    public let cohesion: CohesionFigures
    /// The three relations with the least trust.
    public let weakest: [WeakRelation]
    public let blockers: BlockerPareto
    /// What obstacles cost, month by month, beside the pulse.
    public let morale: [MoraleMonth]
    public let decisions: FollowThrough
    /// Improvements whose effect was seen, of those that somebody has taken on.
    public let improvements: Share
    /// Requests that serve a goal which all its owners have signed, of all requests.
    public let goalCoverage: Share
    /// Agreements, protocols and improvements that should have been looked at again by now.
    public let reviewsOverdue: Int
    /// Where requests were handed on, most first.
    public let handOvers: [FlowRow]
}

extension ExecutiveSummary.FollowThrough {
    private static let silence: TimeInterval = 30 * 86_400

    /// - Parameter decisions: all there are.
    init(_ decisions: [MatterRow], at now: Date) {
        let done = decisions.filter { $0.status == "carried_out" }
        declared = decisions.count
        carriedOut = done.count
        dropped = decisions.count { $0.status == "dropped" }
        stalled = decisions.count { !["carried_out", "dropped"].contains($0.status) && now.timeIntervalSince($0.changedAt) > Self.silence }
        let days = done.map { $0.changedAt.timeIntervalSince($0.openedAt) / 86_400 }.sorted()
        medianDays = days.isEmpty ? nil : (days[(days.count - 1) / 2] + days[days.count / 2]) / 2
    }
}

extension ExecutiveSummary.WeakRelation {
    init(_ relation: TrustCell, among meetings: [(row: MatterRow, state: MeetingState)]) {
        let departments = Set([relation.from.department, relation.to.department])
        let next = meetings.filter { !$0.state.isClosed && departments.isSubset(of: $0.state.terms.departments) }
            .min { $0.state.nextSitting < $1.state.nextSitting }
        self.relation = relation
        meeting = next?.row.id
        nextSitting = next?.state.nextSitting
    }
}

extension MeetingState {
    fileprivate var nextSitting: Date { called?.at ?? next }
}

extension ExecutiveSummary {
    static func improvements(_ evaluations: [MatterRow]) throws -> Share {
        let taken = try evaluations.flatMap { try $0.state.decode(EvaluationState.self).improvements }.filter { $0.step != .proposed }
        return Share(taken.count { $0.step == .verified }, of: taken.count)
    }
}
