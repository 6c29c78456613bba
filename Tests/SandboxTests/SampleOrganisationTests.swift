import Collaboration
import CommandHandling
import Crypto
import EventLog
import Foundation
import TestSupport
import Testing

@testable import Sandbox

@Suite("The sample organisation in a log", .migratedDatabase)
struct SampleOrganisationTests {
    private static let now = Date(timeIntervalSince1970: 1_795_500_000)

    @Test("The history ends shortly before now, is marked as simulated, and shows every state a request can be in")
    func variety() async throws {
        try await withSample { log, codec, sample in
            let outcome = try await sample.load(now: Self.now)
            let head = try await log.head().position
            #expect(outcome != .alreadyLoaded && head.rawValue > 300)
            var records: [CollaborationRecord] = []
            try await log.scan { page in for event in page { records.append(try await codec.decode(event)) } }
            #expect(records.allSatisfy { $0.metadata.simulated && $0.metadata.actor.kind == .sandbox })
            #expect(zip(records, records.dropFirst()).allSatisfy { $0.occurredAt <= $1.occurredAt })
            let last = try #require(records.last)
            #expect((300.0...1200).contains(Self.now.timeIntervalSince(last.occurredAt)))

            let kinds = records.compactMap { if case .matter(let occurrence) = $0.event { occurrence.kind } else { nil } }
            #expect(Set(kinds) == Set(MatterKinds.all.map { $0.name }))
            let closed = Set(Self.lastStatus(in: records).values)
            #expect(closed.isSuperset(of: [.submitted, .promised, .accepted, .declined, .withdrawn, .cancelled, .revoked, .duplicate]))
            #expect(Set(records.map(\.event.type)).isSuperset(of: Self.expectedTypes))
            #expect(Self.outcomes(in: records).isSuperset(of: [.kept, .late, .revoked]))
            #expect(Self.count("BlockerRaised", in: records) > Self.count("BlockerResolved", in: records))
            #expect(Self.count("ClockPaused", in: records) > Self.count("ClockResumed", in: records))
        }
    }

    @Test("It can be made on any day of the week, at any hour, and every event of it fits its schema", arguments: 0..<7)
    func schemas(day: Int) async throws {
        let schemas = try EventSchemas()
        try await withSample { log, _, sample in
            try await sample.load(now: Self.now + Double(day) * 27 * 3600)
            try await log.scan { page in
                for event in page {
                    let violations = try schemas.violations(
                        in: JSONValue(parsing: event.payload), of: EventVersion(type: event.type, number: event.schemaVersion))
                    #expect(violations.isEmpty, "\(event.position.rawValue): \(event.type)")
                }
            }
        }
    }

    @Test("Loading again, at another time and through another node, adds nothing")
    func loadingAgain() async throws {
        try await withSample { log, codec, sample in
            try await sample.load(now: Self.now)
            let head = try await log.head()
            #expect(try await sample.load(now: Self.now + 86_400) == .alreadyLoaded)
            #expect(try await log.head() == head)
        }
    }

    @Test("A load that was interrupted goes on where it stopped and ends as if it had not been")
    func interrupted() async throws {
        try await withSample { log, codec, sample in
            let plan = try SamplePlan(seed: 2026, start: Self.now - Double(SamplePlan.days) * 86_400 - 600)
            var player = SamplePlayer(handler: Self.handler(log, codec), keyPrefix: "sample ")
            for step in plan.steps.prefix(120) { try await player.play(step) }
            #expect(try await sample.load(now: Self.now + 3600) == .loaded(commands: plan.steps.count - 120))
        }
    }

    @Test("A log with another organisation in it is left alone")
    func notEmpty() async throws {
        try await withSample { log, codec, sample in
            let definition = DefineDepartment(department: "ours", name: BilingualText(zh: "我们", en: "Us"))
            _ = try await Self.handler(log, codec).handle(
                .defineDepartment(definition), CommandEnvelope(id: CommandKey(rawValue: "1"), principal: .system))
            let error = await #expect(throws: SandboxError.self) { try await sample.load(now: Self.now) }
            #expect(error?.code == .notEmpty)
            #expect(try await log.head().position.rawValue == 1)
        }
    }

    /// A log of the test's own, and a sample that goes into it through another node.
    private func withSample(_ body: (EventLog, EventCodec, SampleOrganisation) async throws -> Void) async throws {
        try await TestDatabase.current.withPool(TestDatabase.current.app, connections: 2) { pool in
            let log = try await EventLog.open("main", pool: pool)
            let codec = EventCodec(sealer: Sealer(keys: MemoryKeyRing()))
            try await body(log, codec, SampleOrganisation(log: log, handler: Self.handler(log, codec)))
        }
    }

    private static func handler(_ log: EventLog, _ codec: EventCodec) -> CommandHandler {
        CommandHandler(log: log, codec: codec, bodyHash: KeyedHash(key: SymmetricKey(data: [UInt8](repeating: 1, count: 32))), now: { now })
    }

    private static func count(_ type: String, in records: [CollaborationRecord]) -> Int {
        records.count { $0.event.type == type }
    }

    private static func lastStatus(in records: [CollaborationRecord]) -> [RequestID: RequestStatus] {
        records.reduce(into: [:]) { statuses, record in
            if case .request(let request, let event) = record.event { statuses[request] = event.facts.to }
        }
    }

    private static func outcomes(in records: [CollaborationRecord]) -> Set<PromiseClosure.Outcome> {
        Set(
            records.compactMap { record in
                guard case .request(_, let event) = record.event else { return nil }
                return switch event {
                case .fulfilmentAccepted(let event): event.promise.outcome
                case .promiseRevoked(let event): event.promise.outcome
                default: nil
                }
            })
    }

    private static let expectedTypes: Set = [
        "CounterOffered", "CounterRejected", "UnderstandingCorrected", "FulfilmentRejected", "RequestReopened", "BlockerRaised",
        "AttributionContested", "BlockerResolved", "ClockPaused", "ClockResumed", "HandedOver", "PromiseRenegotiated", "SubRequestLinked",
        "RequestEscalated", "RatingsRevealed", "RequestDeclined",
    ]
}
