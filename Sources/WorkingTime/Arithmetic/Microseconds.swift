import FoundationEssentials

/// The unit of all arithmetic in this room, which is the unit in which the log keeps its moments.
///
/// Whole numbers make it exact: minutes added and taken away again, or cut in two and summed, come out as they were. Instants count from 1970
/// in UTC, local moments from the midnight that begins 1970-01-01 on the same wall clock.
enum Microseconds {
    static let second = 1_000_000
    static let minute = 60 * second
    static let day = 86_400 * second
    static let week = 7 * day

    /// Some 36,000 years: beyond `Date.distantFuture`, and few enough that sums of such numbers do not overflow.
    static let limit = 1 << 60

    /// The nearest whole number within the limit.
    static func rounding(_ value: Double) -> Int {
        Int(min(max(value.rounded(), -Double(limit)), Double(limit)))
    }

    /// Of that many minutes.
    static func minutes(_ minutes: Double) -> Int { rounding(minutes * Double(minute)) }
}

extension Date {
    init(microseconds: Int) {
        self.init(timeIntervalSince1970: Double(microseconds) / Double(Microseconds.second))
    }

    var microseconds: Int { Microseconds.rounding(timeIntervalSince1970 * Double(Microseconds.second)) }
}

extension DateInterval {
    var microseconds: Range<Int> { start.microseconds..<end.microseconds }
}
