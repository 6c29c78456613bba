import Collaboration
import CommandHandling
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("Several nodes on one log", .migratedDatabase)
struct SeveralNodesTests {
    @Test("Of many nodes that promise at once exactly one is accepted; the others learn that it is promised already")
    func racingPromises() async throws {
        try await Town.with { town in
            let target = try await town.node().submitted()
            let nodes = (0..<8).map { _ in town.node() }
            let due = town.clock.now + 3600
            let outcomes = try await withThrowingTaskGroup(of: Rejection.Code?.self) { group in
                for node in nodes {
                    group.addTask {
                        try await node.refusal(of: .promise(MakePromise(due: due)), on: target, .by("wang-wei"))
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.count { $0 == .alreadyPromised } == 7)
        }
    }

    @Test("Commands that do not exclude each other are all accepted, each once, however they race")
    func racingComments() async throws {
        try await Town.with { town in
            let first = town.node()
            let submitted = try await first.handle(.submission(), on: .new, .by("lin-yue"))
            let target = RequestTarget.number(try #require(submitted.number))
            let nodes = [first, town.node()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<12 {
                    group.addTask {
                        _ = try await nodes[index % 2].handle(
                            .comment(AddComment(text: "comment \(index)")), on: target, .by("lin-yue"))
                    }
                }
                try await group.waitForAll()
            }
            let events = try await town.log.read(try #require(submitted.request).stream)
            #expect(events.map(\.version.rawValue) == Array(1...13))
        }
    }

    @Test("A refusal is decided on the present state, not on a stale one")
    func staleState() async throws {
        try await Town.with { town in
            let (here, there) = (town.node(), town.node())
            let target = try await here.submitted()
            _ = try await here.handle(.acknowledgement(promising: town.clock.now + 3600), on: target, .by("wang-wei"))
            _ = try await there.handle(.fulfil(DeclareFulfilled(evidence: "done")), on: target, .by("wang-wei"))
            // `here` still believes it is only promised, which would end in not_fulfilled.
            #expect(try await here.handle(.accept(AcceptFulfilment()), on: target, .by("lin-yue")).events == ["FulfilmentAccepted"])
        }
    }

    @Test("An acceptance on a stale state is decided again")
    func staleAcceptance() async throws {
        try await Town.with { town in
            let (here, there) = (town.node(), town.node())
            let target = try await here.submitted()
            _ = try await there.handle(.withdraw(WithdrawRequest()), on: target, .by("lin-yue"))
            #expect(
                try await here.refusal(of: .acknowledgement(), on: target, .by("wang-wei")) == .requestClosed)
        }
    }

    @Test("A service that another node has just defined can be asked for at once")
    func newServiceElsewhere() async throws {
        try await Town.with { town in
            let (here, there) = (town.node(), town.node())
            _ = try await here.directories()
            let definition = DefineService(
                service: "tools", department: "procurement", name: BilingualText(zh: "工具", en: "Tools"), targetMinutes: 60,
                calendar: "office")
            _ = try await there.handle(.defineService(definition), .by("chen-hao"))
            let request = SubmitRequest(service: "tools", title: "Drill", conditions: "10 mm")
            #expect(try await here.handle(.submit(request), on: .new, .by("lin-yue")).events == ["RequestSubmitted"])
        }
    }

    @Test("A service that another node has retired is refused once the bound on staleness has passed")
    func retiredServiceElsewhere() async throws {
        try await Town.with { town in
            let (here, there) = (town.node(staleness: .zero), town.node())
            _ = try await here.directories()
            _ = try await there.handle(.retireService(RetireService(service: Town.service)), .by("chen-hao"))
            #expect(
                try await here.refusal(of: .submission(), on: .new, .by("lin-yue")) == .serviceInactive)
        }
    }

    @Test("A node whose clock runs behind does not let a request's time run backwards")
    func clockBehind() async throws {
        try await Town.with { town in
            let node = town.node()
            let submitted = try await node.handle(.submission(), on: .new, .by("lin-yue"))
            town.clock.advance(minutes: -30)
            _ = try await node.handle(.acknowledgement(), on: .number(try #require(submitted.number)), .by("wang-wei"))
            let events = try await town.log.read(try #require(submitted.request).stream)
            #expect(events[1].occurredAt == events[0].occurredAt)
        }
    }
}
