import Collaboration
import CommandHandling
import Crypto
import EventLog
import Foundation
import Postgres
import Projections
import ReadModels
import TestSupport
import Trust
import WorkingTime

/// A small enterprise on a real database, with a clock that the test sets: sales asks, operations performs.
final class Enterprise: Sendable {
    static let sales: DepartmentID = "sales"
    static let operations: DepartmentID = "operations"

    let log: EventLog
    let handler: CommandHandler
    let queries: ReadModelQueries
    let runner: ProjectionRunner<CollaborationRecord>
    let progress: ProjectionProgress

    /// Opens on Monday 2025-03-03 at 09:00 in Shanghai.
    static func with<R: Sendable>(_ body: (Enterprise) async throws -> R) async throws -> R {
        let database = TestDatabase.current
        return try await database.withPool(database.app) { app in
            try await database.withPool(database.projector) { projector in
                let enterprise = Enterprise(try await EventLog.open("main", pool: app), app, projector)
                try await enterprise.runner.prepare()
                try await enterprise.found()
                return try await body(enterprise)
            }
        }
    }

    private init(_ log: EventLog, _ app: PostgresPool, _ projector: PostgresPool) {
        let codec = EventCodec(sealer: Sealer(keys: MemoryKeyRing()))
        let clock = TestClock()
        self.log = log
        queries = ReadModelQueries(log: log, pool: app, codec: codec)
        runner = ProjectionRunner(
            log: log, pool: projector, models: CollaborationModels.all, decoder: CollaborationModels.decoder(codec))
        progress = ProjectionProgress(log: log, pool: app, models: CollaborationModels.all)
        handler = CommandHandler(
            log: log, codec: codec, bodyHash: KeyedHash(key: SymmetricKey(size: .bits256)), staleness: .zero, now: { clock.now })
        self.clock = clock
    }

    let clock: TestClock

    /// Sets the clock to a wall-clock time in Shanghai, such as `2025-03-03 10:00`.
    func at(_ text: String) throws {
        let parts = text.split(separator: " ")
        clock.set(try Self.hours.calendar.clock.instant(of: LocalDateTime(LocalDate(String(parts[0])), LocalTime(String(parts[1])))))
    }

    /// The instant of a wall-clock time in Shanghai.
    static func instant(_ text: String) throws -> Date {
        let parts = text.split(separator: " ")
        return try hours.calendar.clock.instant(of: LocalDateTime(LocalDate(String(parts[0])), LocalTime(String(parts[1]))))
    }

    private static var hours: (calendar: WorkingCalendar, written: CalendarHours) {
        get throws {
            let weekly = Dictionary(uniqueKeysWithValues: try Weekday.workweek.map { ($0, [try OpenInterval("09:00", "18:00")]) })
            return (
                try WorkingCalendar(timeZone: "Asia/Shanghai", weekly: weekly), CalendarHours(timeZone: "Asia/Shanghai", weekly: weekly)
            )
        }
    }

    private func found() async throws {
        for command in [
            OrganisationCommand.defineDepartment(.init(department: Self.sales, name: .init(zh: "销售部", en: "Sales"))),
            .defineDepartment(.init(department: Self.operations, name: .init(zh: "运营部", en: "Operations"))),
            .definePost(.init(post: "sales-head", department: Self.sales, name: .init(zh: "销售主管", en: "Head of Sales"), level: .middle)),
            .definePost(.init(post: "seller", department: Self.sales, name: .init(zh: "销售员", en: "Seller"), level: .staff)),
            .definePost(
                .init(post: "ops-head", department: Self.operations, name: .init(zh: "运营主管", en: "Head of Operations"), level: .middle)),
            .definePost(.init(post: "operator", department: Self.operations, name: .init(zh: "运营员", en: "Operator"), level: .staff)),
        ] { try await administer(command) }
        for (member, post) in [("lin", "sales-head"), ("wang", "seller"), ("zhao", "ops-head"), ("chen", "operator")] {
            let member = MemberID(stringLiteral: member)
            try await administer(.registerMember(.init(member: member, name: .init(zh: "某人", en: "Somebody"))))
            try await administer(.assignPost(.init(member: member, post: PostID(stringLiteral: post), from: clock.now)))
        }
        try await administer(.appointHead(.init(department: Self.sales, post: "sales-head")))
        try await administer(.appointHead(.init(department: Self.operations, post: "ops-head")))
        let calendar = CalendarCommand.defineCalendar(
            .init(calendar: "cal-a", name: .init(zh: "日历", en: "Calendar"), hours: try Self.hours.written))
        _ = try await handler.handle(calendar, envelope(.system))
        let service = CatalogueCommand.defineService(
            .init(
                service: "shipping", department: Self.operations, name: .init(zh: "发货", en: "Shipping"), targetMinutes: 240,
                calendar: "cal-a"))
        _ = try await handler.handle(service, envelope(.system))
    }

    private func administer(_ command: OrganisationCommand) async throws { _ = try await handler.handle(command, envelope(.system)) }

    private func envelope(_ principal: Principal) -> CommandEnvelope {
        CommandEnvelope(id: CommandKey(rawValue: UUID().uuidString), principal: principal)
    }

    /// Wang of sales asks operations for a shipment.
    func submit(_ title: String = "Ship 40 pumps", goal: GoalID? = nil, confidential: Bool = false) async throws -> RequestNumber {
        let command = RequestCommand.submit(
            SubmitRequest(
                service: "shipping", customer: Party(department: Self.sales), title: title, conditions: "All at the dock", goal: goal,
                confidential: confidential))
        let receipt = try await handler.handle(command, on: .new, envelope(.member("wang", actingPost: nil)))
        return receipt.number ?? RequestNumber(position: .beginning)
    }

    @discardableResult
    func `do`(_ command: RequestCommand, on number: RequestNumber, as member: MemberID) async throws -> CommandReceipt {
        try await handler.handle(command, on: .number(number), envelope(.member(member, actingPost: nil)))
    }

    /// From the submission to the acceptance, promised for `due` and declared at `done`.
    func serve(promisedAt: String, due: String, done: String) async throws -> RequestNumber {
        try at(promisedAt)
        let number = try await submit()
        try await `do`(.promise(MakePromise(due: try Self.instant(due))), on: number, as: "chen")
        try at(done)
        try await `do`(.fulfil(DeclareFulfilled(evidence: "Delivery note 7")), on: number, as: "chen")
        try await `do`(.accept(AcceptFulfilment()), on: number, as: "wang")
        return number
    }

    func importCase(_ command: ImportCase) async throws -> CommandReceipt {
        try await handler.handle(command, envelope(.importer))
    }

    /// Registers somebody without a post who has a role.
    func grant(_ role: Role, to member: MemberID) async throws {
        try await administer(.registerMember(.init(member: member, name: .init(zh: "某人", en: "Somebody"))))
        try await administer(.grantRole(.init(member: member, role: role)))
    }

    /// Registers somebody who holds a post.
    func hire(_ member: MemberID, as post: PostID) async throws {
        try await administer(.registerMember(.init(member: member, name: .init(zh: "某人", en: "Somebody"))))
        try await administer(.assignPost(.init(member: member, post: post, from: clock.now)))
    }

    @discardableResult
    func on<Kind: MatterKind>(
        _ kind: Kind.Type, _ id: MatterID, _ verb: String, _ body: JSONValue = [:], as member: MemberID
    ) async throws -> CommandReceipt {
        try await handler.handle(SomeMatterCommand<Kind>(verb: verb, body: body), on: id, envelope(.member(member, actingPost: nil)))
    }

    func matter<Kind: MatterKind>(_ kind: Kind.Type, _ id: MatterID) async throws -> MatterDetail {
        try await queries.matter(id, of: kind, asOf: .now, for: .system, now: clock.now)
    }

    func executive() async throws -> ExecutiveSummary {
        try await runner.catchUp()
        return try await queries.executive(try await handler.directories(), now: clock.now)
    }

    func dashboard(_ department: DepartmentID, asOf: AsOf = .now, viewer: Viewer = .system) async throws -> DepartmentDashboard {
        try await runner.catchUp()
        return try await queries.dashboard(of: department, asOf: asOf, for: viewer, try await handler.directories(), now: clock.now)
    }

    func flow(_ department: DepartmentID, asOf: AsOf = .now, viewer: Viewer = .system) async throws -> DepartmentFlow {
        try await runner.catchUp()
        return try await queries.flow(of: department, asOf: asOf, for: viewer, try await handler.directories(), now: clock.now)
    }

    func communication(asOf: AsOf = .now) async throws -> Communication {
        try await runner.catchUp()
        return try await queries.communication(asOf: asOf, try await handler.directories(), now: clock.now)
    }

    func participation() async throws -> Participation {
        try await runner.catchUp()
        return try await queries.participation(asOf: .now, try await handler.directories(), now: clock.now)
    }

    func bonds() async throws -> [Bond] {
        try await runner.catchUp()
        return try await queries.bonds(asOf: .now, try await handler.directories(), now: clock.now)
    }

    func cohorts() async throws -> [TrainingCohorts] {
        try await runner.catchUp()
        return try await queries.cohorts(asOf: .now, try await handler.directories(), now: clock.now)
    }

    func reviews(of department: DepartmentID? = nil) async throws -> [DueReview] {
        try await runner.catchUp()
        return try await queries.reviews(of: department, asOf: .now, now: clock.now)
    }

    func pair() async throws -> PairIndicators? {
        try await runner.catchUp()
        return try await queries.pairs(
            customer: Self.sales, performer: Self.operations, try await handler.directories(), now: clock.now
        ).first
    }

    func explanation(
        _ figure: ExplainedFigure, _ subject: FigureSubject, asOf: AsOf = .now, viewer: Viewer = .system
    ) async throws -> Explanation {
        try await runner.catchUp()
        return try await queries.explanation(
            of: figure, about: subject, asOf: asOf, for: viewer, try await handler.directories(), now: clock.now)
    }

    func trust() async throws -> [TrustCell] {
        try await runner.catchUp()
        return try await queries.trust(amongPosts: false, asOf: .now, try await handler.directories(), now: clock.now)
    }

    func levels() async throws -> LevelFigures {
        try await runner.catchUp()
        return try await queries.levels(asOf: .now, try await handler.directories(), now: clock.now)
    }

    func blockers() async throws -> BlockerPareto {
        try await runner.catchUp()
        return try await queries.blockerPareto(asOf: .now, try await handler.directories(), now: clock.now)
    }

    func network() async throws -> NetworkView {
        try await runner.catchUp()
        return try await queries.network(asOf: .now, try await handler.directories(), now: clock.now)
    }

    func desk(_ member: MemberID) async throws -> Desk {
        try await runner.catchUp()
        return try await queries.desk(of: member, for: try await viewer(member), try await handler.directories(), now: clock.now)
    }

    func viewer(_ member: MemberID) async throws -> Viewer {
        Viewer(member, in: try await handler.directories().organisation, at: clock.now)
    }
}
