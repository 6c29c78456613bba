import Collaboration
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

    /// The moment everything is reckoned for.
    public let now: Date
    public let levels: LevelFigures
    /// The three relations with the least trust.
    public let weakest: [TrustCell]
    public let blockers: BlockerPareto
    public let decisions: FollowThrough
    /// Requests that serve a goal which all its owners have signed, of all requests.
    public let goalCoverage: Share
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
