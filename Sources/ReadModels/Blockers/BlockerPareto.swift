public import Collaboration

/// What kinds of obstacle cost most, the costliest first.
public struct BlockerPareto: Codable, Sendable, Equatable {
    public struct Bar: Codable, Sendable, Equatable {
        public let code: BlockerCode
        public let blockers: Int
        /// Of those, the ones that are still there.
        public let open: Int
        /// Working days of eight hours, of open ones up to now.
        public let blockedDays: Double
        /// With those before it, of all blocked days.
        public let cumulativeShare: Double
        public let contested: Int
    }

    public let bars: [Bar]
    public let blockedDays: Double
}

extension BlockerPareto {
    private static let minutesADay = 480.0

    init(_ blockers: [(row: BlockerRow, minutes: Double)]) {
        let all = blockers.reduce(0) { $0 + $1.minutes } / Self.minutesADay
        blockedDays = all
        var before = 0.0
        bars = Dictionary(grouping: blockers, by: \.row.code)
            .map { code, group in (code, group, group.reduce(0) { $0 + $1.minutes } / Self.minutesADay) }
            .sorted { ($1.2, $0.0.rawValue) < ($0.2, $1.0.rawValue) }
            .map { code, group, days in
                before += days
                return Bar(
                    code: code, blockers: group.count, open: group.count { $0.row.resolvedAt == nil }, blockedDays: days,
                    cumulativeShare: all > 0 ? before / all : 0, contested: group.count { $0.row.contested })
            }
    }
}
