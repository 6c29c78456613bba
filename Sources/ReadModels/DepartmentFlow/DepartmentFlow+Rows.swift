import Collaboration
import CommandHandling
import FoundationEssentials
import WorkingTime

extension DepartmentFlow {
    private static let span = 28

    /// From folded rows: the same for the live table and for any moment of the past.
    ///
    /// - Parameter requests: all of which the department is the performer.
    init(
        _ department: DepartmentID, _ requests: [RequestRow], hoursPerWeek: Int?, for viewer: Viewer, at now: Date, _ directory: Directories
    ) {
        self.department = department
        self.now = now
        let measured = requests.compactMap { Measured($0, at: now, directory) }
        let open = measured.filter { $0.row.status.isOpen }
        let (visible, hidden) = viewer.divide(open.map(\.row))
        let shown = Set(visible.map(\.number))
        ageing = open.filter { shown.contains($0.row.number) }.map(Ageing.init).sorted { $0.ageHours > $1.ageHours }
        confidentialItems = hidden
        let accepted = measured.filter { $0.row.status == .accepted }
        cycle = Percentiles(accepted.compactMap(\.cycleHours))
        firstAnswer = Percentiles(measured.compactMap(\.answerHours))
        queueAge = Percentiles(open.filter { !$0.row.answered }.map(\.ageHours))
        let elapsed = accepted.compactMap(\.cycleHours).reduce(0, +)
        flowEfficiency = elapsed > 0 ? accepted.compactMap(\.workedHours).reduce(0, +) / elapsed : nil
        load = Load(open: open.count, worked: measured.compactMap(\.workedHours), hoursPerWeek: hoursPerWeek)
        days = Self.days(requests, directory.calendar(of: department), now)
    }

    /// The days of the department's own calendar; the last one is not over yet.
    private static func days(_ requests: [RequestRow], _ calendar: WorkingCalendar?, _ now: Date) -> [Day] {
        guard let calendar else { return [] }
        // From noon to noon a change of the clocks does not lead into another day.
        let noon = calendar.day(containing: now).start.addingTimeInterval(43_200)
        return (0..<span).reversed().map { back in
            let end = calendar.day(containing: noon.addingTimeInterval(Double(-back) * 86_400)).end
            func count(_ time: (RequestRow) -> Date?) -> Int { requests.count { row in time(row).map { $0 < end && $0 <= now } ?? false } }
            return Day(
                end: end, arrived: count(\.askedAt), answered: count(\.answeredAt), fulfilled: count(\.fulfilledAt),
                closed: count(\.endedAt))
        }
    }
}

extension DepartmentFlow.Load {
    fileprivate init(open: Int, worked: [Double], hoursPerWeek: Int?) {
        self.open = open
        self.hoursPerWeek = hoursPerWeek
        let expected = worked.isEmpty ? nil : Double(open) * worked.reduce(0, +) / Double(worked.count)
        expectedHours = expected
        weeks = expected.flatMap { hours in hoursPerWeek.flatMap { $0 > 0 ? hours / Double($0) : nil } }
    }
}

extension DepartmentFlow.Ageing {
    fileprivate init(_ measured: Measured) {
        number = measured.row.number
        title = measured.row.title
        status = measured.row.status
        ageHours = measured.ageHours
        isBlocked = measured.row.isBlocked
        isPaused = measured.row.isPaused
    }
}

/// A request in the working hours of its calendar.
private struct Measured {
    let row: RequestRow
    let ageHours: Double
    /// To the first answer.
    let answerHours: Double?
    /// To the acceptance.
    let cycleHours: Double?
    /// From the promise to the declaration, without the stops of its clock.
    let workedHours: Double?

    init?(_ row: RequestRow, at now: Date, _ directory: Directories) {
        guard let calendar = directory.calendars.hours(row.calendar) else { return nil }
        func hours(from start: Date, to end: Date, excluding stops: [DateInterval] = []) -> Double {
            calendar.workingMinutes(from: start, to: end, excluding: stops) / 60
        }
        self.row = row
        ageHours = hours(from: row.askedAt, to: now)
        answerHours = row.answeredAt.map { hours(from: row.askedAt, to: $0) }
        cycleHours = row.status == .accepted ? row.closedAt.map { hours(from: row.askedAt, to: $0) } : nil
        if let clock = row.clock, let fulfilledAt = row.fulfilledAt {
            workedHours = hours(
                from: clock.promisedAt, to: fulfilledAt,
                excluding: clock.stops.map { DateInterval(start: $0.from, end: max($0.from, $0.to)) })
        } else {
            workedHours = nil
        }
    }
}
