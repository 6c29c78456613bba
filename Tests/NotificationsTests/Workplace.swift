import AsyncHTTPClient
import Collaboration
import CommandHandling
import Crypto
import EventLog
import Foundation
import Notifications
import Postgres
import Projections
import ReadModels
import TestSupport

/// Two departments and their people on a real database, with a clock that the test sets, and somebody who brings what is told.
struct Workplace: Sendable {
    let clock: TestClock
    let log: EventLog
    let handler: CommandHandler
    let queries: ReadModelQueries
    let runner: ProjectionRunner<CollaborationRecord>
    let store: SubscriptionStore
    let keys: MemoryKeyRing
    let worker: NotificationWorker

    /// - Parameter mail: a program that takes mail.
    static func with<R: Sendable>(mail: String? = nil, _ body: (Workplace) async throws -> R) async throws -> R {
        let database = TestDatabase.current
        return try await database.withPool(database.app) { app in
            try await database.withPool(database.projector) { projector in
                let client = HTTPClient()
                let result: Result<R, any Error>
                do {
                    let place = Workplace(try await EventLog.open("main", pool: app), app, projector, client, mail)
                    try await place.runner.prepare()
                    try await place.found()
                    result = .success(try await body(place))
                } catch { result = .failure(error) }
                try await client.shutdown()
                return try result.get()
            }
        }
    }

    private init(_ log: EventLog, _ app: PostgresPool, _ projector: PostgresPool, _ client: HTTPClient, _ mail: String?) {
        let clock = TestClock()
        keys = MemoryKeyRing()
        let sealer = Sealer(keys: keys)
        let codec = EventCodec(sealer: sealer)
        self.clock = clock
        self.log = log
        queries = ReadModelQueries(log: log, pool: app, codec: codec)
        runner = ProjectionRunner(
            log: log, pool: projector, models: CollaborationModels.all, decoder: CollaborationModels.decoder(codec))
        handler = CommandHandler(
            log: log, codec: codec, bodyHash: KeyedHash(key: SymmetricKey(size: .bits256)), staleness: .zero, now: { clock.now })
        store = SubscriptionStore(pool: app, log: log.id, sealer: sealer)
        worker = NotificationWorker(
            log: log, handler: handler, queries: queries, store: store,
            courier: Courier(
                client: client, mail: mail.map { Courier.Mail(sender: "rapport@huayue.example", program: $0) }, organisation: "main"))
    }

    private func found() async throws {
        let names: [(DepartmentID, String, String)] = [("sales", "销售部", "Sales"), ("operations", "运营部", "Operations")]
        for (id, zh, en) in names { try await administer(.defineDepartment(.init(department: id, name: .init(zh: zh, en: en)))) }
        let people: [(MemberID, DepartmentID, String)] = [
            ("wang", "sales", "王敏"), ("chen", "operations", "陈立"), ("du", "operations", "杜可"),
        ]
        for (member, department, name) in people {
            let post = PostID(stringLiteral: "\(member)-post")
            try await administer(.definePost(.init(post: post, department: department, name: .init(zh: "岗", en: "Post"), level: .staff)))
            try await administer(
                .registerMember(.init(member: member, name: .init(zh: name, en: name), email: "\(member)@huayue.example")))
            try await administer(.assignPost(.init(member: member, post: post, from: clock.now)))
        }
        let calendar = try CalendarCommand(
            verb: "define-calendar",
            body: [
                "calendar": "week", "name": ["zh": "周", "en": "Week"],
                "hours": ["timeZone": "Asia/Shanghai", "weekly": ["monday": [["from": "09:00", "to": "18:00"]]]],
            ])
        _ = try await handler.handle(calendar, envelope(.system))
        let service = CatalogueCommand.defineService(
            .init(
                service: "shipping", department: "operations", name: .init(zh: "发货", en: "Shipping"), targetMinutes: 240, calendar: "week"
            ))
        _ = try await handler.handle(service, envelope(.system))
    }

    private func administer(_ command: OrganisationCommand) async throws { _ = try await handler.handle(command, envelope(.system)) }

    func envelope(_ principal: Principal) -> CommandEnvelope {
        CommandEnvelope(id: CommandKey(rawValue: UUID().uuidString), principal: principal)
    }

    /// Wang of sales asks operations.
    func submit(_ title: String = "Ship 40 pumps", confidential: Bool = false) async throws -> RequestNumber {
        let command = RequestCommand.submit(
            SubmitRequest(
                service: "shipping", customer: Party(department: "sales"), title: title, conditions: "At the dock",
                confidential: confidential))
        let receipt = try await handler.handle(command, on: .new, envelope(.member("wang", actingPost: nil)))
        return receipt.number ?? RequestNumber(position: .beginning)
    }

    func `do`(_ command: RequestCommand, on number: RequestNumber, as member: MemberID) async throws {
        _ = try await handler.handle(command, on: .number(number), envelope(.member(member, actingPost: nil)))
    }

    func subscribe(_ terms: SubscriptionTerms) async throws -> NewSubscription {
        try await store.subscribe(
            SubscriptionID(askedForBy: terms.member, key: UUID().uuidString), terms, after: try await log.head().position, now: clock.now)
    }

    /// Folds what there is, and tells it.
    func tell() async throws -> [Delivery] {
        try await runner.catchUp()
        return try await worker.work()
    }

    /// Where a subscription stands.
    func state(of new: NewSubscription) async throws -> Subscription? { try await store.subscription(new.subscription.id) }
}
