import Foundation

/// When the events of a day are told together.
public struct Digest: Codable, Sendable, Hashable {
    /// Minutes after midnight, 0 … 1439.
    public let minute: Int
    /// The IANA name of the zone in which that is meant.
    public let zone: String

    /// - Parameter time: such as `08:30`.
    /// - Throws: `invalid`.
    public init(at time: String, zone: String) throws(NotificationError) {
        guard let match = time.wholeMatch(of: /([01]\d|2[0-3]):([0-5]\d)/)?.output, let hour = Int(match.1), let minute = Int(match.2)
        else {
            throw NotificationError(.invalid, "“\(time)” is no time of day; write it as 08:30")
        }
        guard TimeZone(identifier: zone) != nil else {
            throw NotificationError(.invalid, "“\(zone)” is not a time zone; write its IANA name, such as Asia/Shanghai")
        }
        self.init(minute: hour * 60 + minute, zone: zone)
    }

    init(minute: Int, zone: String) {
        self.minute = minute
        self.zone = zone
    }

    /// The first such moment after another. Where the clocks skip it that day, it is the first that they show after it.
    func next(after moment: Date) -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        let time = DateComponents(hour: minute / 60, minute: minute % 60, second: 0)
        return calendar.nextDate(after: moment, matching: time, matchingPolicy: .nextTime) ?? moment.addingTimeInterval(86_400)
    }
}
