import Collaboration
import CommandHandling
import EventLog
import Foundation
import Glibc
import Postgres
import Projections
import Sandbox
import Synchronization
import TestSupport
import Testing

@testable import rapport

/// The sample organisation in a database of the test's, without anybody who folds it yet.
final class WorkerFixture: Sendable {
    let node: Node
    private let program: RapportProgram
    private let started = Mutex<[RunningProgram]>([])

    static func use(_ body: (WorkerFixture) async throws -> Void) async throws {
        try await TestDirectory.use(for: "workers") { directory in
            let parameters = TestDatabase.current.configuration.parameters
            let environment = [
                "RAPPORT_DATABASE_URL": parameters.map { "\($0)='\($1)'" }.joined(separator: " "), "RAPPORT_DATA_DIR": directory.path,
            ]
            let program = RapportProgram(environment: environment)
            #expect(try await program.run("migrate").status == 0)
            try await Node.use(try await Settings.load(flags: [:], file: nil, environment: environment)) { node in
                try await SampleOrganisation(log: node.log, handler: node.handler).load()
                let fixture = WorkerFixture(node, program)
                do {
                    try await body(fixture)
                } catch {
                    await fixture.endPrograms()
                    throw error
                }
                await fixture.endPrograms()
            }
        }
    }

    private init(_ node: Node, _ program: RapportProgram) {
        self.node = node
        self.program = program
    }

    func start() throws -> RunningProgram {
        let running = try program.start(["work"])
        started.withLock { $0.append(running) }
        return running
    }

    /// Asks and answers until the task is cancelled.
    func load() async throws {
        while !Task.isCancelled {
            let submission = SubmitRequest(
                service: "delivery-date", customer: Party(department: "sales"), title: "订单交期", conditions: "A date in writing")
            let receipt = try await send(.submit(submission), on: .new, as: "chen-chen")
            let number = try #require(receipt.number)
            try await send(.acknowledge(AcknowledgeRequest(understanding: "One date")), on: .number(number), as: "zhou-kai")
            try await send(.promise(MakePromise(due: .now + 86_400)), on: .number(number), as: "zhou-kai")
        }
    }

    @discardableResult
    private func send(_ command: RequestCommand, on target: RequestTarget, as member: MemberID) async throws -> CommandReceipt {
        let envelope = CommandEnvelope(id: CommandKey(rawValue: UUID().uuidString), principal: .member(member, actingPost: nil))
        return try await node.handler.handle(command, on: target, envelope)
    }

    func head() async throws -> LogPosition { try await node.log.head().position }

    /// Those who fold a segment now.
    func owners() async throws -> [String] { try await node.progress.builds().flatMap(\.segments).compactMap(\.owner) }

    /// How many are alive.
    func workers() async throws -> Int {
        try await node.pool.query("SELECT count(*) FROM read_model.worker WHERE expires_at > clock_timestamp()").first?.decode(Int.self)
            ?? 0
    }

    /// Every table holds what the log says.
    func expectExactness() async throws {
        let differences = try await ReadModelComparison(node: node).differences()
        #expect(differences.count == 0, "\(differences.first ?? "")")
    }

    private func endPrograms() async {
        for running in started.withLock({ $0 }) {
            running.send(SIGCONT)
            running.send(SIGKILL)
            _ = await running.waitForEnd()
        }
    }
}
