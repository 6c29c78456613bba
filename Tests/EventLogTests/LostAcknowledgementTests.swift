import EventLog
import Postgres
import TestSupport
import Testing

/// The connection dies, at every place where it can, and the caller must learn the truth all the same.
@Suite(.migratedDatabase, .timeLimit(.minutes(3))) struct LostAcknowledgementTests {
    /// A log that hands the lost connection's error to its caller, or sends the batch again without looking for the command's id, fails here.
    @Test("The acknowledgement is lost: the append settles by itself, with the first and only result") func lost() async throws {
        try await ProtocolProxy.use(before: TestDatabase.current.app) { proxy in
            try await withLog { direct in
                try await byWay(of: proxy) { log in
                    try await log.append(.sample())
                    proxy.set(ProtocolFault(.cut, from: .server, kind: "C"))
                    let command = AppendCommand.sample("c1", on: "number-1", expecting: .noStream, events: [.sample(1), .sample(2)])
                    let receipt = try await log.append(command)
                    #expect(proxy.hasStruck && receipt.isRepeat)
                    #expect(receipt.firstPosition.rawValue == 2 && receipt.lastPosition.rawValue == 3)
                    #expect(try await direct.append(command) == receipt)
                    #expect(try await direct.read(after: .beginning, limit: 10).map(\.position.rawValue) == [1, 2, 3])
                    let other = await #expect(throws: EventLogError.self) { try await direct.append(.sample("c1", body: 2)) }
                    #expect(other?.code == .commandReused)
                }
            }
        }
    }

    /// A server that hangs after it has committed. The deadline on this side gets the caller out.
    @Test("The acknowledgement never comes: the append ends, and what it says is true") func frozen() async throws {
        try await ProtocolProxy.use(before: TestDatabase.current.app) { proxy in
            try await withLog { direct in
                try await byWay(of: proxy) { log in
                    try await log.append(.sample())
                    proxy.set(ProtocolFault(.freeze, from: .server, kind: "C"))
                    let command = AppendCommand.sample(on: "number-1", expecting: .noStream)
                    try await expectTruth(of: outcome(of: command, by: log), about: command, in: direct)
                    #expect(proxy.hasStruck)
                }
            }
        }
    }

    /// From the first message of a new connection, or of a statement on one that has been in use, to the last. A log that says `unavailable` of
    /// what may have been committed, or appends twice, fails at one of them.
    @Test(
        "Cut at any message, in either direction, the command is in the log once in the end", arguments: ProtocolFault.Side.allCases,
        [true, false])
    func everywhere(side: ProtocolFault.Side, isConnected: Bool) async throws {
        try await ProtocolProxy.use(before: TestDatabase.current.app) { proxy in
            try await withLog { direct in
                var repeats = 0
                for number in 1... {
                    let hasStruck = try await byWay(of: proxy) { log in
                        if isConnected { try await log.append(.sample()) }
                        proxy.set(ProtocolFault(.cut, at: number, from: side))
                        let command = AppendCommand.sample(on: "\(side)-\(number)", expecting: .noStream)
                        let outcome = await outcome(of: command, by: log)
                        if (try? outcome.get())?.isRepeat == true { repeats += 1 }
                        try await expectTruth(of: outcome, about: command, in: direct)
                        return proxy.hasStruck
                    }
                    guard hasStruck else { break }
                }
                // The server's answers come after the commit, and to what a client did not finish there is no commit.
                #expect((repeats > 0) == (side == .server))
            }
        }
    }

    private func byWay<R: Sendable>(of proxy: ProtocolProxy, _ body: (EventLog) async throws -> R) async throws -> R {
        let id = try await withLog { $0.id }
        return try await TestDatabase.current.withPool(proxy.configuration, connections: 1) { pool in
            try await body(EventLog(pool: pool, id: id))
        }
    }

    private func outcome(of command: AppendCommand, by log: EventLog) async -> Result<AppendReceipt, EventLogError> {
        do throws(EventLogError) { return .success(try await log.append(command)) } catch { return .failure(error) }
    }

    /// Holds what was said to what is in the log, and then settles the command.
    private func expectTruth(
        of outcome: Result<AppendReceipt, EventLogError>, about command: AppendCommand, in log: EventLog
    ) async throws {
        let stream = command.writes[0].stream
        let stored = try await log.read(stream).map(\.position)
        switch outcome {
        case .success(let receipt): #expect(stored == [receipt.firstPosition])
        case .failure(let error) where error.code == .outcomeUnknown: #expect(stored.count <= 1)
        case .failure(let error):
            #expect(error.code == .unavailable)
            #expect(stored == [])
        }
        let settled = try await log.append(command)
        #expect(try await log.read(stream).map(\.position) == [settled.firstPosition])
    }
}
