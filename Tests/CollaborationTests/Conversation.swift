import Collaboration
import EventLog
import Foundation
import WorkingTime

/// A request between sales, who ask, and operations, who perform, told as given / when / then on the pure rules.
struct Conversation {
    /// Who speaks.
    enum Speaker: String, CaseIterable {
        case customer = "C"
        case performer = "P"
        case receiver = "R"
        case coordinator = "K"
        case customersHead = "HC"
        case performersHead = "HP"
        case executive = "E"
        case system = "S"
    }

    private static let start = Date(timeIntervalSince1970: 1_740_963_600)
    static let request = RequestID(rawValue: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)))
    static let other = RequestID(rawValue: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)))

    private(set) var state = RequestDecider.initialState
    private(set) var events: [RequestEvent] = []
    /// Monday 2025-03-03, 09:00 in Shanghai.
    var now = start
    var related: [RequestID: RequestState] = [:]

    private let organisation: OrganisationState
    private let catalogue: CatalogueState
    private let calendars: CalendarsState

    /// What begins it.
    let submission: RequestCommand

    /// - Parameter confidential: Then a post is asked, since of a whole department only the head could answer.
    init(confidential: Bool = false) throws {
        submission = .submit(
            SubmitRequest(
                service: "shipping", customer: Party(department: "sales"),
                performer: confidential ? Party(department: "operations", post: "operator") : nil, title: "Ship 40 pumps",
                conditions: "All at the dock", confidential: confidential))
        let enterprise = try Self.enterprise()
        (organisation, catalogue, calendars) = enterprise
    }

    /// Decides and folds, or says why not.
    mutating func when(_ speaker: Speaker, _ command: RequestCommand) throws(Rejection) {
        let decided = try RequestDecider.decide(command, state: state, context: context(speaker))
        for event in decided { RequestDecider.evolve(&state, with: event, at: now) }
        events += decided
    }

    func context(_ speaker: Speaker) -> RequestContext {
        RequestContext(
            request: Self.request, now: now, actor: actor(speaker), organisation: organisation, catalogue: catalogue, calendars: calendars,
            related: related)
    }

    /// So many working hours later; the day has nine.
    mutating func pass(hours: Double) { now = Self.calendar.due(after: hours * 60, from: now) }

    func later(hours: Double) -> Date { Self.calendar.due(after: hours * 60, from: now) }

    func actor(_ speaker: Speaker) -> Actor {
        func member(_ id: MemberID, _ post: PostID) -> Actor {
            organisation.actor(id, from: post, at: now) ?? Actor(kind: .member, member: id)
        }
        switch speaker {
        case .customer: return member("wang", "seller")
        case .performer: return member("chen", "operator")
        case .receiver: return member("sun", "storeman")
        case .coordinator: return member("kim", "office-post")
        case .customersHead: return member("lin", "sales-head")
        case .performersHead: return member("zhao", "ops-head")
        case .executive: return member("gao", "director")
        case .system: return .system
        }
    }

    // MARK: The enterprise

    private static let calendar: WorkingCalendar = {
        do { return try hours().0 } catch { preconditionFailure("\(error)") }
    }()

    private static func hours() throws -> (WorkingCalendar, CalendarHours) {
        let weekly = Dictionary(uniqueKeysWithValues: try Weekday.workweek.map { ($0, [try OpenInterval("09:00", "18:00")]) })
        return (try WorkingCalendar(timeZone: "Asia/Shanghai", weekly: weekly), CalendarHours(timeZone: "Asia/Shanghai", weekly: weekly))
    }

    static func enterprise() throws -> (OrganisationState, CatalogueState, CalendarsState) {
        var organisation = OrganisationDecider.initialState
        for command in try foundation() {
            let context = OrganisationContext(now: start, actor: .system)
            for event in try OrganisationDecider.decide(command, state: organisation, context: context) {
                OrganisationDecider.evolve(&organisation, with: event, at: start)
            }
        }
        var calendars = CalendarDecider.initialState
        let calendar = CalendarCommand.defineCalendar(.init(calendar: "cal-a", name: .init(zh: "日历", en: "Calendar"), hours: try hours().1))
        for event in try CalendarDecider.decide(calendar, state: calendars, context: CalendarContext(now: start, actor: .system)) {
            CalendarDecider.evolve(&calendars, with: event, at: start)
        }
        var catalogue = CatalogueDecider.initialState
        let service = CatalogueCommand.defineService(
            .init(
                service: "shipping", department: "operations", name: .init(zh: "发货", en: "Shipping"), targetMinutes: 240, calendar: "cal-a")
        )
        let context = CatalogueContext(now: start, actor: .system, organisation: organisation, calendars: calendars)
        for event in try CatalogueDecider.decide(service, state: catalogue, context: context) {
            CatalogueDecider.evolve(&catalogue, with: event, at: start)
        }
        return (organisation, catalogue, calendars)
    }

    private static func foundation() throws -> [OrganisationCommand] {
        let name = BilingualText(zh: "名", en: "Name")
        let departments: [(DepartmentID, DepartmentID?)] = [
            ("company", nil), ("sales", "company"), ("operations", "company"), ("depot", "company"),
        ]
        let holders: [(PostID, DepartmentID, Level, MemberID)] = [
            ("director", "company", .executive, "gao"), ("sales-head", "sales", .middle, "lin"), ("seller", "sales", .staff, "wang"),
            ("ops-head", "operations", .middle, "zhao"), ("operator", "operations", .staff, "chen"),
            ("storeman", "depot", .staff, "sun"), ("office-post", "company", .staff, "kim"),
        ]
        return departments.map { .defineDepartment(.init(department: $0.0, name: name, parent: $0.1)) }
            + holders.flatMap { post, department, level, member in
                [
                    .definePost(.init(post: post, department: department, name: name, level: level)),
                    .registerMember(.init(member: member, name: name)), .assignPost(.init(member: member, post: post, from: start)),
                ] as [OrganisationCommand]
            }
            + [
                .appointHead(.init(department: "company", post: "director")), .appointHead(.init(department: "sales", post: "sales-head")),
                .appointHead(.init(department: "operations", post: "ops-head")), .grantRole(.init(member: "kim", role: .coordinator)),
            ]
    }
}
