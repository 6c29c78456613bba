import Collaboration
import CommandHandling
import EventLog
import FoundationEssentials
import WorkingTime

/// What obstacles cost in a month, beside how people said they were.
public struct MoraleMonth: Codable, Sendable, Equatable {
    /// `2025-03`, by Greenwich.
    public let month: String
    /// Working days of eight hours that obstacles raised in the month were there.
    public let blockedDays: Double
    /// The mean grade, 1 … 5, of the pulse surveys that were closed in the month; nil where there was none or too few answered.
    public let pulse: Double?
    /// How many grades it is the mean of.
    public let grades: Int
}

extension MoraleMonth {
    /// The months in which there was either, the first first.
    static func all(_ blockers: [(row: BlockerRow, minutes: Double)], _ surveys: [MatterRow]) throws -> [MoraleMonth] {
        let blocked = Dictionary(grouping: blockers) { month(of: $0.row.raisedAt) }.mapValues { $0.reduce(0) { $0 + $1.minutes } / 480 }
        let pulses = try surveys.map { try $0.state.decode(SurveyState.self) }.filter { $0.form == .pulse }
        let figures = Dictionary(grouping: pulses.filter { $0.closedAt != nil }) { month(of: $0.closedAt ?? .distantPast) }.mapValues {
            // Of all who answered: departments and levels are parts of it.
            $0.flatMap(\.figures).filter { $0.about == nil && $0.department == nil && $0.level == nil }
        }
        return Set(blocked.keys).union(figures.keys).sorted().map { month in
            let raters = figures[month]?.reduce(0) { $0 + $1.raters } ?? 0
            let sum = figures[month]?.reduce(0) { $0 + $1.sum } ?? 0
            return MoraleMonth(
                month: month, blockedDays: blocked[month] ?? 0, pulse: raters > 0 ? Double(sum) / Double(raters) : nil, grades: raters)
        }
    }

    private static func month(of time: Date) -> String { String(Timestamp.text(of: time).prefix(7)) }
}
