import Foundation
import Testing
import WorkingTime

struct WorkingMinutesTests {
    @Test(
        "Between two moments lie the hours that the worked case says",
        arguments: [
            (Calendars.berlinSundayNight, "2025-03-30 00:00", "2025-03-31 00:00", 7),
            (Calendars.berlinSundayNight, "2025-10-26 00:00", "2025-10-27 00:00", 9),
            (Calendars.shanghaiWithMakeUpDays, "2025-10-01 00:00", "2025-11-01 00:00", 135),
            (Calendars.shanghai, "2025-03-07 17:30", "2025-03-10 09:30", 1),
            (Calendars.shanghai, "2025-03-10 09:30", "2025-03-07 17:30", 0),
        ] as [(WorkingCalendar, String, String, Double)])
    func hours(calendar: WorkingCalendar, start: String, end: String, hours: Double) throws {
        #expect(try calendar.workingMinutes(from: calendar.at(start), to: calendar.at(end)) == hours * 60)
    }

    @Test("Pauses that overlap are one") func overlappingPauses() throws {
        let calendar = Calendars.shanghai
        let pauses = try [("10:00", "14:00"), ("12:00", "16:00")].map {
            DateInterval(start: try calendar.at("2025-03-03 \($0.0)"), end: try calendar.at("2025-03-03 \($0.1)"))
        }
        #expect(
            try calendar.workingMinutes(from: calendar.at("2025-03-03 09:00"), to: calendar.at("2025-03-03 18:00"), excluding: pauses)
                == 180)
    }

    @Test("What is fulfilled while paused has used the time before the pause") func fulfilledWhilePaused() throws {
        let calendar = Calendars.shanghai
        let end = try calendar.at("2025-03-28 12:00")
        let pause = DateInterval(start: try calendar.at("2025-03-03 11:00"), end: end)
        #expect(try calendar.workingMinutes(from: calendar.at("2025-03-03 09:00"), to: end, excluding: [pause]) == 120)
    }

    @Test("What is reopened has not used the time between") func reopened() throws {
        let calendar = Calendars.shanghai
        let between = DateInterval(start: try calendar.at("2025-03-03 14:00"), end: try calendar.at("2025-03-06 10:00"))
        let start = try calendar.at("2025-03-03 09:00")
        #expect(try calendar.workingMinutes(from: start, to: calendar.at("2025-03-06 12:00"), excluding: [between]) == 420)
        #expect(try calendar.due(after: 480, from: start, excluding: [between]) == calendar.at("2025-03-06 13:00"))
    }

    @Test("A holiday declared later would move the due, which is why a promise keeps its calendar's version") func declaredHoliday() throws
    {
        let before = Calendars.shanghai
        let after = Calendars.calendar("Asia/Shanghai", Weekday.workweek, [("09:00", "18:00")], closed: ["2025-03-04"])
        let start = try before.at("2025-03-03 15:00")
        #expect(try before.due(after: 360, from: start) == before.at("2025-03-04 12:00"))
        #expect(try after.due(after: 360, from: start) == before.at("2025-03-05 12:00"))
    }

    @Test("Working days count the days on which the calendar opens") func workingDays() throws {
        let calendar = Calendars.shanghaiWithMakeUpDays
        #expect(try calendar.endOfWorkingDay(3, after: calendar.at("2025-09-26 17:00")) == calendar.at("2025-10-01 00:00"))
        #expect(try calendar.endOfWorkingDay(1, after: calendar.at("2025-09-30 17:00")) == calendar.at("2025-10-10 00:00"))
        #expect(try calendar.endOfWorkingDay(0, after: calendar.at("2025-09-30 17:00")) == calendar.at("2025-10-01 00:00"))
    }

    @Test("The minutes to a due are the minutes it was set for, and minutes add up") func properties() {
        var seed = SeededGenerator(20_250_303)
        let calendars = [
            Calendars.shanghaiWithMakeUpDays, Calendars.overnight, Calendars.berlinSundayNight, Calendars.always("Europe/Berlin"),
        ]
        for _ in 1...500 {
            let calendar = calendars[Int.random(in: 0..<calendars.count, using: &seed)]
            let start = Date(timeIntervalSince1970: Double(Int.random(in: 1_735_689_600...1_767_225_600, using: &seed)))
            let minutes = Double(Int.random(in: 1...20_000, using: &seed))
            let due = calendar.due(after: minutes, from: start)
            #expect(abs(calendar.workingMinutes(from: start, to: due) - minutes) < 0.000_001)
            let middle = start.addingTimeInterval(due.timeIntervalSince(start) * Double.random(in: 0...1, using: &seed))
            let sum = calendar.workingMinutes(from: start, to: middle) + calendar.workingMinutes(from: middle, to: due)
            #expect(abs(sum - minutes) < 0.000_001)
        }
    }
}

/// SplitMix64: the same numbers every time.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
