/// Date and time of day in UTC, in the one form in which the log keeps times: every event holds several, and Foundation's formats, which read and
/// write any form, take many times as long.
struct UTCMoment {
    private let year: Int64
    private let month: Int64
    private let day: Int64
    private let second: Int64

    /// `nil` outside the years 1583 to 9999: before there is another calendar. The arithmetic counts in years that begin in March, so that the leap day is the last.
    init?(secondsSince1970 seconds: Int64) {
        let (days, second) = seconds.quotientAndFloorRemainder(dividingBy: 86_400)
        // Eras of 400 years, from the first of March of the year 0.
        let (era, dayOfEra) = (days + 719_468).quotientAndFloorRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.second = second
        guard (1583...9999).contains(year) else { return nil }
    }

    /// `2025-03-03T01:00:00.000000Z`.
    func text(microseconds: Int64) -> String {
        unsafe String(unsafeUninitializedCapacity: 27) { buffer in
            var index = 0
            func write(_ value: Int64, _ digits: Int, _ end: UInt8) {
                var rest = value
                for place in stride(from: index + digits - 1, through: index, by: -1) {
                    unsafe buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
                unsafe buffer[index + digits] = end
                index += digits + 1
            }
            write(year, 4, UInt8(ascii: "-"))
            write(month, 2, UInt8(ascii: "-"))
            write(day, 2, UInt8(ascii: "T"))
            write(second / 3600, 2, UInt8(ascii: ":"))
            write(second / 60 % 60, 2, UInt8(ascii: ":"))
            write(second % 60, 2, UInt8(ascii: "."))
            write(microseconds, 6, UInt8(ascii: "Z"))
            return 27
        }
    }

    /// The time that text of exactly that form names; `nil` for any other form, and for a day that no calendar has.
    static func microsecondsSince1970(of text: String.UTF8View) -> Int64? {
        guard text.count == 27 else { return nil }
        let bytes = Array(text)
        func number(_ range: Range<Int>, _ end: UInt8) -> Int64? {
            var value: Int64 = 0
            for byte in bytes[range] {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
                value = value * 10 + Int64(byte - UInt8(ascii: "0"))
            }
            return bytes[range.upperBound] == end ? value : nil
        }
        guard let year = number(0..<4, UInt8(ascii: "-")), year >= 1583, let month = number(5..<7, UInt8(ascii: "-")),
            (1...12).contains(month),
            let day = number(8..<10, UInt8(ascii: "T")), (1...length(of: month, year)).contains(day),
            let hour = number(11..<13, UInt8(ascii: ":")), hour < 24,
            let minute = number(14..<16, UInt8(ascii: ":")), minute < 60, let second = number(17..<19, UInt8(ascii: ".")), second < 60,
            let fraction = number(20..<26, UInt8(ascii: "Z"))
        else { return nil }
        let days = daysSince1970(year, month, day)
        return ((days * 24 + hour) * 3600 + minute * 60 + second) * 1_000_000 + fraction
    }

    private static func length(of month: Int64, _ year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let marchYear = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = marchYear.quotientAndFloorRemainder(dividingBy: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
