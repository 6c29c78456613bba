/// A make-up workday (调休): a date that is worked although the week says otherwise, or with other hours than the week says.
///
/// In JSON `{"date": "2025-09-28", "hours": {"like": "monday"}}` or `{"date": "2025-09-28", "hours": {"intervals": [{"from": "09:00",
/// "to": "12:00"}]}}`.
public struct DatedOpening: Sendable, Hashable, Codable {
    /// Where the hours of the date come from.
    public enum Hours: Sendable, Hashable {
        /// The weekly hours of another day, which is how make-up days are announced: “Sunday is worked as Monday”.
        case like(Weekday)
        /// Hours of its own; none at all is a closure.
        case intervals([OpenInterval])
    }

    /// In the calendar's zone; intervals past midnight belong to the date they begin on.
    public let date: LocalDate
    /// They replace the hours that the week has for the date.
    public let hours: Hours

    /// A date and where its hours come from.
    public init(date: LocalDate, hours: Hours) {
        self.date = date
        self.hours = hours
    }
}

extension DatedOpening.Hours: Codable {
    private enum CodingKeys: String, CodingKey {
        case like, intervals
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let weekday = try container.decodeIfPresent(Weekday.self, forKey: .like) {
            self = .like(weekday)
        } else {
            self = .intervals(try container.decode([OpenInterval].self, forKey: .intervals))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .like(let weekday): try container.encode(weekday, forKey: .like)
        case .intervals(let intervals): try container.encode(intervals, forKey: .intervals)
        }
    }
}
