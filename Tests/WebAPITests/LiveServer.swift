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
import Postgres
import Projections
import ReadModels
import TestSupport
import WebAPI

/// The API on a port of its own, with a worker, on the test's database; and four people with tokens.
struct LiveServer: Sendable {
    struct Answer: Sendable {
        let status: Int
        let headers: HTTPHeaders
        let body: JSONValue
    }

    let url: String
    let handler: CommandHandler
    private let tokens: [MemberID: String]

    static func with(_ body: @escaping @Sendable (LiveServer) async throws -> Void) async throws {
        let database = TestDatabase.current
        try await database.withPool(database.app, connections: 8) { app in
            try await database.withPool(database.projector) { projector in
                let log = try await EventLog.open("main", pool: app)
                let codec = EventCodec(sealer: Sealer(keys: MemoryKeyRing()))
                let handler = CommandHandler(
                    log: log, codec: codec, bodyHash: KeyedHash(key: SymmetricKey(size: .bits256)), staleness: .zero)
                let runner = ProjectionRunner(
                    log: log, pool: projector, models: CollaborationModels.all, decoder: CollaborationModels.decoder(codec))
                try await runner.prepare()
                let store = TokenStore(pool: app, log: log.id)
                let api = WebAPI(
                    handler: handler, queries: ReadModelQueries(log: log, pool: app, codec: codec),
                    progress: ProjectionProgress(log: log, pool: app, models: CollaborationModels.all), tokens: store, log: log)
                try await found(handler)
                var tokens: [MemberID: String] = [:]
                for member: MemberID in ["lin", "wang", "zhao", "chen", "adam", "audrey", "otto"] {
                    tokens[member] = try await store.issue(member: member, label: "test").token.text
                }
                try await serve(api, runner, handler, tokens, body)
            }
        }
    }

    private static func serve(
        _ api: WebAPI, _ runner: ProjectionRunner<CollaborationRecord>, _ handler: CommandHandler, _ tokens: [MemberID: String],
        _ body: @escaping @Sendable (LiveServer) async throws -> Void
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
                let server = LiveServer(url: "http://127.0.0.1:\(port)", handler: handler, tokens: tokens)
                do { try await body(server) } catch {
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
        commands += ["adam", "audrey", "otto"].map { .registerMember(.init(member: $0, name: name)) }
        commands += [
            .appointHead(.init(department: "sales", post: "sales-head")), .appointHead(.init(department: "operations", post: "ops-head")),
            .grantRole(.init(member: "adam", role: .administrator)), .grantRole(.init(member: "audrey", role: .auditor)),
            .grantRole(.init(member: "otto", role: .operator)),
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

    func get(_ path: String, as member: MemberID?) async throws -> Answer { try await send("GET", path, member, [:], nil) }

    func post(
        _ path: String, _ body: JSONValue = [:], as member: MemberID?, key: String? = UUID().uuidString, headers: HTTPHeaders = [:]
    ) async throws -> Answer {
        var headers = headers
        if let key { headers.add(name: "Idempotency-Key", value: key) }
        return try await send("POST", path, member, headers, body.canonical)
    }

    func send(_ method: String, _ path: String, _ member: MemberID?, _ headers: HTTPHeaders, _ body: String?) async throws -> Answer {
        var request = HTTPClientRequest(url: url + path)
        request.method = HTTPMethod(rawValue: method)
        request.headers = headers
        if let token = member.flatMap({ tokens[$0] }) { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let text = String(buffer: try await response.body.collect(upTo: 1 << 24))
        return Answer(status: Int(response.status.code), headers: response.headers, body: (try? JSONValue(parsing: text)) ?? .null)
    }
}
