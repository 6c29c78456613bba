import AsyncHTTPClient
import Collaboration
import CommandHandling
import Crypto
import EventLog
import Foundation
import Hummingbird
import Identity
import Logging
import NIOCore
import NIOHTTP1
import Notifications
import Postgres
import Projections
import ReadModels
import TestSupport
import Testing
import WebAPI

/// The API on a port of its own, with a worker, on the test's database; and people with tokens. Every answer is held to the contract.
struct LiveServer: Sendable {
    struct Answer: Sendable {
        let status: Int
        let headers: HTTPHeaders
        let text: String
        let body: JSONValue
    }

    let url: String
    let handler: CommandHandler
    /// Another process's, with a memory of its own.
    let otherHandler: CommandHandler
    /// `GET /v1/me`, and so on: what the router answers.
    let routes: Set<String>
    private let contract: Contract
    private let tokens: [MemberID: String]

    /// Holders of tokens; the last one is no member.
    private static let people: [MemberID] = ["lin", "wang", "zhao", "chen", "adam", "audrey", "otto", "olga", "mallory"]

    /// - Parameter staleness: how long the server may go without looking at what other processes changed in its directories.
    static func with(staleness: Duration = .zero, _ body: @escaping @Sendable (LiveServer) async throws -> Void) async throws {
        let database = TestDatabase.current
        try await database.withPool(database.app, connections: 8) { app in
            try await database.withPool(database.projector) { projector in
                let log = try await EventLog.open("main", pool: app)
                let sealer = Sealer(keys: MemoryKeyRing())
                let codec = EventCodec(sealer: sealer)
                let key = KeyedHash(key: SymmetricKey(size: .bits256))
                let handlers = [staleness, .zero].map { CommandHandler(log: log, codec: codec, bodyHash: key, staleness: $0) }
                let runner = ProjectionRunner(
                    log: log, pool: projector, models: CollaborationModels.all, decoder: CollaborationModels.decoder(codec))
                try await runner.prepare()
                let store = TokenStore(pool: app, log: log.id)
                let api = WebAPI(
                    handler: handlers[0], queries: ReadModelQueries(log: log, pool: app, codec: codec),
                    progress: ProjectionProgress(log: log, pool: app, models: CollaborationModels.all), tokens: store,
                    subscriptions: SubscriptionStore(pool: app, log: log.id, sealer: sealer), log: log, schema: SchemaCheck(pool: app))
                try await found(handlers[0])
                var tokens: [MemberID: String] = [:]
                for person in people { tokens[person] = try await store.issue(member: person, label: "test").token.text }
                let contract = try Contract.current()
                try await serve(api, runner) { port in
                    try await body(
                        LiveServer(
                            url: "http://127.0.0.1:\(port)", handler: handlers[0], otherHandler: handlers[1],
                            routes: Set(api.router().routes.map(\.description)), contract: contract, tokens: tokens))
                }
            }
        }
    }

    private static func serve(
        _ api: WebAPI, _ runner: ProjectionRunner<CollaborationRecord>, _ body: (_ port: Int) async throws -> Void
    ) async throws {
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = Application(
            router: api.router(), configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in announce.yield(channel.localAddress?.port ?? 0) }, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.runService(gracefulShutdownSignals: []) }
            group.addTask { await runner.run() }
            for await port in ports.prefix(1) {
                do { try await body(port) } catch {
                    group.cancelAll()
                    throw error
                }
            }
            group.cancelAll()
        }
    }

    private static func found(_ handler: CommandHandler) async throws {
        let name = BilingualText(zh: "名", en: "Name")
        let start = Date(timeIntervalSinceNow: -86_400)
        var commands: [OrganisationCommand] = ["sales", "operations"].map { .defineDepartment(.init(department: $0, name: name)) }
        let holders: [(PostID, DepartmentID, MemberID)] = [
            ("sales-head", "sales", "lin"), ("seller", "sales", "wang"), ("ops-head", "operations", "zhao"),
            ("operator", "operations", "chen"),
        ]
        for (post, department, member) in holders {
            commands += [
                .definePost(.init(post: post, department: department, name: name, level: .staff)),
                .registerMember(.init(member: member, name: name)), .assignPost(.init(member: member, post: post, from: start)),
            ]
        }
        commands += ["adam", "audrey", "otto", "olga"].map { .registerMember(.init(member: $0, name: name)) }
        commands += [
            .appointHead(.init(department: "sales", post: "sales-head")), .appointHead(.init(department: "operations", post: "ops-head")),
            .grantRole(.init(member: "adam", role: .administrator)), .grantRole(.init(member: "audrey", role: .auditor)),
            .grantRole(.init(member: "otto", role: .operator)), .grantRole(.init(member: "olga", role: .operator)),
            .defineDepartment(.init(department: "finance", name: name)),
            .definePost(.init(post: "clerk", department: "finance", name: name, level: .staff)),
            .assignPost(.init(member: "olga", post: "clerk", from: start)),
        ]
        for command in commands { _ = try await handler.handle(command, envelope()) }
        let always = JSONValue.object(
            Dictionary(
                uniqueKeysWithValues: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map {
                    ($0, [["from": "00:00", "to": "24:00"]])
                }))
        let calendar = try CalendarCommand(
            verb: "define-calendar",
            body: [
                "calendar": "always", "name": ["zh": "全天", "en": "Always"], "hours": ["timeZone": "Asia/Shanghai", "weekly": always],
            ])
        _ = try await handler.handle(calendar, envelope())
        let service = CatalogueCommand.defineService(
            .init(service: "shipping", department: "operations", name: name, targetMinutes: 240, calendar: "always"))
        _ = try await handler.handle(service, envelope())
    }

    private static func envelope() -> CommandEnvelope { CommandEnvelope(id: CommandKey(rawValue: UUID().uuidString), principal: .system) }

    // MARK: Asking

    /// Asks, and asks again as long as the answer is that the read models are behind, as a client does.
    func get(_ path: String, as member: MemberID?) async throws -> Answer {
        let end = ContinuousClock.now + .seconds(60)
        while true {
            let answer = try await send("GET", path, member, [:], nil)
            guard answer.body["code"] == "projection_behind", ContinuousClock.now < end else { return answer }
        }
    }

    func post(
        _ path: String, _ body: JSONValue = [:], as member: MemberID?, key: String? = UUID().uuidString, headers: HTTPHeaders = [:]
    ) async throws -> Answer {
        var headers = headers
        if let key { headers.add(name: "Idempotency-Key", value: key) }
        return try await send("POST", path, member, headers, body.canonical)
    }

    /// Waits until every model has folded all that there is, so that nothing moves any more.
    func untilCurrent() async throws {
        try await eventually("the models are at the head") {
            let models = try await self.get("/readyz", as: nil).body["models"]?.elements ?? []
            return models.count == CollaborationModels.all.count && models.allSatisfy { $0["lag"] == 0 }
        }
    }

    func send(_ method: String, _ path: String, _ member: MemberID?, _ headers: HTTPHeaders, _ body: String?) async throws -> Answer {
        var request = HTTPClientRequest(url: url + path)
        request.method = HTTPMethod(rawValue: method)
        request.headers = headers
        if let token = member.flatMap({ tokens[$0] }) { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let text = String(buffer: try await response.body.collect(upTo: 1 << 24))
        let answer = Answer(
            status: Int(response.status.code), headers: response.headers, text: text, body: (try? JSONValue(parsing: text)) ?? .null)
        if method != "HEAD" {
            let violations = try contract.violations(in: answer, to: method, path)
            #expect(violations.isEmpty, "\(method) \(path) answered \(answer.status)")
        }
        return answer
    }
}
