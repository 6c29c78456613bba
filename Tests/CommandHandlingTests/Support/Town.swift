import Collaboration
import CommandHandling
import Crypto
import EventLog
import Foundation
import Postgres
import TestSupport
import WorkingTime

/// A small organisation in a log of its own, and as many nodes that handle its commands as a test wants.
///
/// Production asks, procurement serves: `lin-yue` and her head `zhao-min`; the buyer `wang-wei` and his head `chen-hao`. `gu-an` administers,
/// `shen-ce` audits, `he-xie` coordinates.
struct Town: Sendable {
    static let production = Party(department: "production")
    static let procurement = Party(department: "procurement")
    static let service: ServiceID = "spare-parts"

    let log: EventLog
    let clock = TestClock()
    private let keys = MemoryKeyRing()
    private let hash = KeyedHash(key: SymmetricKey(data: Array(repeating: UInt8(7), count: 32)))

    /// A handler with caches of its own, as another process would have.
    func node(staleness: Duration = .seconds(3600)) -> CommandHandler {
        let clock = clock
        return CommandHandler(log: log, codec: codec, bodyHash: hash, staleness: staleness, now: { clock.now })
    }

    var codec: EventCodec { EventCodec(sealer: Sealer(keys: keys)) }

    /// Runs a test in a town that has just been founded by the operator on the machine.
    static func with<R: Sendable>(_ body: (Town) async throws -> R) async throws -> R {
        try await TestDatabase.current.withPool(TestDatabase.current.app, connections: 4) { pool in
            let town = Town(log: try await EventLog.open("main", pool: pool))
            try await town.found()
            return try await body(town)
        }
    }

    private func found() async throws {
        let node = node()
        _ = try await node.handle(.defineCalendar(try Self.office()), .by(.system))
        for command in Self.organisation { _ = try await node.handle(command, .by(.system)) }
        _ = try await node.handle(
            .defineService(
                DefineService(
                    service: Self.service, department: "procurement", name: BilingualText(zh: "备件采购", en: "Spare parts"),
                    targetMinutes: 240, calendar: "office")), .by(.system))
    }

    private static func office() throws -> DefineCalendar {
        let day = [try OpenInterval("09:00", "18:00")]
        return DefineCalendar(
            calendar: "office", name: BilingualText(zh: "办公时间", en: "Office hours"),
            hours: CalendarHours(
                timeZone: "Asia/Shanghai", weekly: Dictionary(uniqueKeysWithValues: Weekday.workweek.map { ($0, day) })))
    }

    private static let organisation: [OrganisationCommand] =
        department("production", "生产部", head: "production-head", worker: "fitter")
        + department("procurement", "采购部", head: "procurement-head", worker: "buyer")
        + [
            ("zhao-min", "production-head"), ("lin-yue", "fitter"), ("chen-hao", "procurement-head"), ("wang-wei", "buyer"),
        ].flatMap { member($0.0, post: $0.1) }
        + [("gu-an", Role.administrator), ("shen-ce", .auditor), ("he-xie", .coordinator)].flatMap { name, role in
            member(name, post: nil) + [.grantRole(GrantRole(member: MemberID(rawValue: name)!, role: role))]
        }

    private static func department(_ id: String, _ name: String, head: PostID, worker: PostID) -> [OrganisationCommand] {
        let department = DepartmentID(rawValue: id)!
        return [
            .defineDepartment(DefineDepartment(department: department, name: BilingualText(zh: name, en: id))),
            .definePost(DefinePost(post: head, department: department, name: BilingualText(zh: "经理", en: "Head"), level: .middle)),
            .definePost(DefinePost(post: worker, department: department, name: BilingualText(zh: "员工", en: "Staff"), level: .staff)),
            .appointHead(AppointHead(department: department, post: head)),
        ]
    }

    private static func member(_ id: String, post: PostID?) -> [OrganisationCommand] {
        let member = MemberID(rawValue: id)!
        return [.registerMember(RegisterMember(member: member, name: BilingualText(zh: id, en: id)))]
            + (post.map { [.assignPost(AssignPost(member: member, post: $0))] } ?? [])
    }
}
