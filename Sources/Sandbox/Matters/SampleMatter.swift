import Collaboration
import EventLog
import FoundationEssentials
import WorkingTime

/// A command of the sample about a matter, told by calendar days of its history.
struct SampleMatter {
    let day: Double
    let member: MemberID
    /// The kind in the plural, the id and the verb: `goals/ship-on-time/propose`.
    let path: String
    /// Its fields; a number in `days` stands for an instant so many days into the history.
    let fields: [String: JSONValue]
    let days: [String: Double]
    /// The story whose request it names.
    let story: Int?

    init(
        _ day: Double, _ member: MemberID, _ path: String, _ fields: [String: JSONValue] = [:], days: [String: Double] = [:],
        story: Int? = nil
    ) {
        self.day = day
        self.member = member
        self.path = path
        self.fields = fields
        self.days = days
        self.story = story
    }

    func step(from start: Date, in calendar: WorkingCalendar) -> SampleStep {
        // People work in working hours: what falls outside of them waits for the next morning, in the same order.
        func instant(_ day: Double) -> Date { calendar.due(after: 1, from: start + day * 86_400) }
        let instants = days.mapValues { JSONValue.string(Timestamp.text(of: instant($0))) }
        let parts = path.split(separator: "/").map(String.init)
        return SampleStep(
            key: "\(path) day \(day) \(member)", member: member, at: instant(day),
            action: .matter(
                kind: parts[0], id: MatterID(stringLiteral: parts[1]), verb: parts[2],
                body: .object(fields.merging(instants) { $1 }), story: story))
    }
}
