import Collaboration
import FoundationEssentials
import WorkingTime

/// Writes down the course of one request, step by step, in working time.
struct StoryWriter {
    /// Who the story is about, and when it begins.
    struct Setting {
        let story: Int
        let begin: Date
        let service: SampleService
        let topic: SampleService.Topic
        let customer: SampleDepartment
    }

    let setting: Setting
    let calendar: WorkingCalendar
    var random: SeededGenerator

    /// What has been written down so far.
    private(set) var steps: [SampleStep] = []

    /// Where the story has got to.
    private(set) var time: Date

    /// Who asks and who answers for it.
    private(set) var asker: MemberID
    private(set) var worker: MemberID

    /// What was last promised.
    var due: Date?

    init(_ setting: Setting, calendar: WorkingCalendar, random: SeededGenerator) {
        self.setting = setting
        self.calendar = calendar
        self.random = random
        time = setting.begin
        asker = setting.customer.staff.randomElement(using: &self.random) ?? setting.customer.headMember
        worker = setting.service.department.staff.randomElement(using: &self.random) ?? setting.service.department.headMember
    }

    /// The story of a part, or of a duplicate, that belongs to this one.
    var sideStory: Int { setting.story + 10_000 }

    /// A department that has nothing to do with the request yet.
    var otherDepartment: SampleDepartment {
        let involved = [setting.customer, setting.service.department, .headquarters]
        return SampleDepartment.allCases.first { !involved.contains($0) } ?? .headquarters
    }

    /// Whether a department was asked, and its customer had accepted by then what it did, for good.
    func isServed(by department: SampleDepartment, before time: Date) -> Bool {
        let own = steps.compactMap { step in
            if case .request(let command, setting.story) = step.action { (verb: command.kind, at: step.at) } else { nil }
        }
        return setting.service.department == department && own.contains { $0.verb == .accept && $0.at < time }
            && !own.contains { [.reopen, .acceptHandOver].contains($0.verb) }
    }

    var asksHead: MemberID { setting.customer.headMember }

    var worksHead: MemberID { setting.service.department.headMember }
}

extension StoryWriter {
    /// Lets so many working minutes pass, a little more or less by chance.
    mutating func wait(_ minutes: Double) {
        let passed = minutes * Double.random(in: 0.7...1.2, using: &random)
        time = whole(calendar.due(after: passed, from: time), seconds: 1)
    }

    /// Lets time pass until a moment, if it has not come yet.
    mutating func wait(until moment: Date) {
        time = max(time, whole(moment, seconds: 1))
    }

    /// The half hour that ends so many working hours from now: people promise round times.
    func roundTime(inHours hours: Double) -> Date {
        whole(calendar.due(after: hours * 60, from: time), seconds: 1800)
    }

    /// The moment at which a part of the working time between now and a later moment has passed; more than 1 is after it.
    func moment(_ share: Double, towards end: Date) -> Date {
        calendar.due(after: calendar.workingMinutes(from: time, to: end) * share, from: time)
    }

    /// One of two wordings, in the language in which the request was written.
    func say(_ zh: String, _ en: String) -> String {
        setting.topic.title.unicodeScalars.allSatisfy(\.isASCII) ? en : zh
    }

    /// Somebody sends a command about the story's request, or about that of its side story.
    mutating func add(_ member: MemberID, _ command: RequestCommand, on story: Int? = nil) {
        add(member, .request(command, story: story ?? setting.story))
    }

    /// Somebody does something.
    mutating func add(_ member: MemberID, _ action: SampleAction) {
        steps.append(SampleStep(key: "story \(setting.story) step \(steps.count + 1)", member: member, at: time, action: action))
    }

    /// Hands the performer's part to somebody else.
    mutating func cast(worker: MemberID) {
        self.worker = worker
    }

    private func whole(_ date: Date, seconds: Double) -> Date {
        Date(timeIntervalSince1970: (date.timeIntervalSince1970 / seconds).rounded(.down) * seconds)
    }
}
