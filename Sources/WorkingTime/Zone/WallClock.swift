public import FoundationEssentials

/// The clocks of a time zone: from what they show to the instant that is meant, with the zone's rules for the years
/// 1970 to 2100. Before and after, the first and the last offset go on.
public struct WallClock: Sendable, Hashable {
    /// An IANA name, such as `Asia/Shanghai`.
    public let timeZone: String

    let offsets: ZoneOffsets

    /// Reads the zone's rules, which takes up to a millisecond.
    ///
    /// - Throws: `unknownTimeZone`.
    public init(timeZone: String) throws(CalendarError) {
        guard let zone = TimeZone(identifier: timeZone) else {
            throw CalendarError(.unknownTimeZone, "“\(timeZone)” is not a time zone. Write its IANA name, such as Asia/Shanghai.")
        }
        self.timeZone = timeZone
        offsets = ZoneOffsets(zone)
    }

    /// The instant at which the clocks show a local time. A time that they skip moves forward by the gap.
    ///
    /// - Throws: `ambiguousTime` for a time that they show twice, unless `choice` says which is meant.
    public func instant(of local: LocalDateTime, choosing choice: AmbiguousTime? = nil) throws(CalendarError) -> Date {
        switch offsets.resolve(local: local.microseconds) {
        case .once(let instant), .skipped(movedTo: let instant): return Date(microseconds: instant)
        case .twice(let earlier, let later):
            guard let choice else {
                throw CalendarError(.ambiguousTime, "\(timeZone) shows \(local) twice. Say whether the earlier or the later is meant.")
            }
            return Date(microseconds: choice == .earlier ? earlier : later)
        }
    }
}
