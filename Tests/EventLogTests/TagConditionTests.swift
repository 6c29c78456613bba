import EventLog
import TestSupport
import Testing

@Suite(.migratedDatabase, .timeLimit(.minutes(10))) struct TagConditionTests {
    private func command(
        _ tags: [String], after position: LogPosition = .beginning, unless sets: [[String]], stream: String? = nil,
        expecting: ExpectedVersion = .any
    ) -> AppendCommand {
        var command = AppendCommand.sample(expecting: expecting, events: [.sample(tags: tags)])
        if let stream { command.writes[0].stream = StreamName(rawValue: stream) }
        command.condition = AppendCondition(after: position, noneWith: sets)
        return command
    }

    private func refusal(_ command: AppendCommand, by log: EventLog) async throws -> EventLogError.Code? {
        do { try await log.append(command) } catch { return error.code }
        return nil
    }

    /// A condition that joins the sets' tags, or asks for any one tag of a set, gives another answer in one of these rows.
    @Test(
        "A condition fails by an event that carries all tags of any one set, after the position and nowhere else",
        arguments: [
            ([["a"]], 0, 1), ([["a", "b"]], 0, 2), ([["b", "a"]], 0, 2), ([["a", "b", "c"]], 0, nil), ([["c"], ["b"]], 0, 2),
            ([["a"]], 1, 2), ([["a"]], 2, nil), ([["absent"]], 0, nil), ([["absent", "a"]], 0, nil), ([["absent"], ["a"]], 0, 1),
        ] as [([[String]], Int64, Int64?)])
    func sets(sets: [[String]], after: Int64, failing: Int64?) async throws {
        try await withLog { log in
            try await log.append(.sample(events: [.sample(tags: ["a"]), .sample(tags: ["a", "b"]), .sample(tags: [])]))
            let refused = try await refusal(command([], after: LogPosition(rawValue: after), unless: sets), by: log)
            #expect(refused == failing.map { .conditionFailed(by: LogPosition(rawValue: $0)) })
            #expect(try await log.head().position.rawValue == (failing == nil ? 4 : 3))
        }
    }

    @Test("Condition and expected version both have to hold, and the version is told first") func composed() async throws {
        try await withLog { log in
            try await log.append(.sample(on: "number-1", events: [.sample(tags: ["a"])]))
            let both = command([], unless: [["a"]], stream: "number-1", expecting: .noStream)
            #expect(try await refusal(both, by: log) == .versionConflict(actual: .init(rawValue: 1)))
            let condition = command([], unless: [["a"]], stream: "number-1", expecting: .exactly(.init(rawValue: 1)))
            #expect(try await refusal(condition, by: log) == .conditionFailed(by: .init(rawValue: 1)))
            let neither = command(
                [], after: .init(rawValue: 1), unless: [["a"]], stream: "number-1", expecting: .exactly(.init(rawValue: 1)))
            #expect(try await refusal(neither, by: log) == nil)
        }
    }

    @Test("What is read by tags is what a condition rules out") func reading() async throws {
        try await withLog { log in
            try await log.append(.sample(events: [.sample(1, tags: ["a"]), .sample(2, tags: ["b"]), .sample(3, tags: ["a", "b"])]))
            #expect(try await log.read(taggedWithAnyOf: [["a", "b"]]).map(\.position.rawValue) == [3])
            #expect(try await log.read(taggedWithAnyOf: [["a"], ["b"]]).map(\.position.rawValue) == [1, 2, 3])
            #expect(
                try await log.read(taggedWithAnyOf: [["a"], ["b"]], after: .init(rawValue: 1), limit: 1).map(\.position.rawValue) == [2])
            #expect(try await log.read(taggedWithAnyOf: [["absent"]]).isEmpty)
        }
    }

    /// A store that judges a batch's conditions against the state before the batch lets all racers of one batch win; one that locks rows it found
    /// lets all win where there was none to find.
    @Test("Of sixteen who claim an absent tag, each in a stream of its own and on two nodes, exactly one wins") func racers() async throws {
        try await withLog(connections: 8) { log in
            try await withLog(connections: 8) { node in
                for round in 1...rounds {
                    let claim = "seat-\(round)"
                    let head = try await log.head().position
                    let winners = await count(of: 1...16) { racer in
                        // Half of them race from the position seen before all, and half look again first, as a decider would.
                        let own = racer.isMultiple(of: 2) ? log : node
                        guard racer > 8 else {
                            return await succeeds(command(["sold", claim], after: head, unless: [[claim, "sold"]]), on: own)
                        }
                        guard let seen = try? await own.head().position,
                            let sold = try? await own.read(taggedWithAnyOf: [[claim, "sold"]]), sold.isEmpty
                        else { return false }
                        return await succeeds(command(["sold", claim], after: seen, unless: [[claim, "sold"]]), on: own)
                    }
                    #expect(winners == 1, "round \(round)")
                }
                #expect(try await log.head().position.rawValue == Int64(rounds))
            }
        }
    }

    /// A store in which only conditional appends look at tags, or which checks a condition before it waits for the lock, lets both in.
    @Test("A plain append of the tag invalidates a condition on it, also from the same batch") func plainAppend() async throws {
        try await withLog { log in
            for round in 1...rounds {
                let tag = "tag-\(round)"
                let head = try await log.head().position
                async let plain = log.append(.sample(events: [.sample(tags: [tag])]))
                async let conditional = refusal(command(["other"], after: head, unless: [[tag]]), by: log)
                let position = try await plain.firstPosition
                let refused = try await conditional
                // It came first, or it was ruled out by the plain one; nothing else.
                let sold = try await log.read(taggedWithAnyOf: [["other"]], after: head)
                #expect(
                    refused == nil
                        ? sold.first.map { $0.position < position } == true : refused == .conditionFailed(by: position) && sold.isEmpty)
            }
        }
    }

    private func succeeds(_ command: AppendCommand, on log: EventLog) async -> Bool { (try? await log.append(command)) != nil }

    private var rounds: Int { LongRun.isWanted ? 1_000 : 50 }

    private func count(of racers: ClosedRange<Int>, _ wins: @escaping @Sendable (Int) async -> Bool) async -> Int {
        await withTaskGroup(of: Bool.self) { group in
            for racer in racers { group.addTask { await wins(racer) } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
    }
}
