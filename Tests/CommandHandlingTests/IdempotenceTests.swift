import Collaboration
import CommandHandling
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("A command sent again", .migratedDatabase)
struct IdempotenceTests {
    @Test("A submission whose acknowledgement was lost returns its first result, also from another node")
    func lostAcknowledgement() async throws {
        try await Town.with { town in
            let envelope = CommandEnvelope.by("lin-yue", id: "one")
            let first = try await town.node().handle(.submission(), on: .new, envelope)
            let again = try await town.node().handle(.submission(), on: .new, envelope)
            #expect(again.repeated && !first.repeated)
            #expect(again.number == first.number && again.request == first.request)
            #expect(again.firstPosition == first.firstPosition && again.events == first.events)
            #expect(try await town.log.head().position == first.lastPosition)
        }
    }

    @Test("The first result wins over a refusal that the command's own effect would cause")
    func firstResultBeforeRefusal() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            let envelope = CommandEnvelope.by("wang-wei", id: "promise")
            let command = RequestCommand.acknowledgement(promising: town.clock.now + 3600)
            let first = try await node.handle(command, on: target, envelope)
            _ = try await node.handle(.fulfil(DeclareFulfilled(evidence: "done")), on: target, .by("wang-wei"))
            let again = try await node.handle(command, on: target, envelope)
            #expect(again.repeated)
            #expect(again.lastPosition == first.lastPosition)
            #expect(again.events == ["RequestAcknowledged", "PromiseMade"])
            #expect(again.number == first.number)
        }
    }

    @Test("Many nodes that send one command at once append it once")
    func racingRetries() async throws {
        try await Town.with { town in
            let nodes = (0..<6).map { _ in town.node() }
            let receipts = try await withThrowingTaskGroup(of: CommandReceipt.self) { group in
                for node in nodes { group.addTask { try await node.handle(.submission(), on: .new, .by("lin-yue", id: "same")) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(receipts.map(\.number)).count == 1)
            #expect(receipts.count { !$0.repeated } == 1)
        }
    }

    @Test("The same id with another body is refused, whether the state would allow it or not")
    func reusedID() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            _ = try await node.handle(.comment(AddComment(text: "first")), on: target, .by("lin-yue", id: "key"))
            let reused = await #expect(throws: CommandError.self) {
                try await node.handle(.comment(AddComment(text: "second")), on: target, .by("lin-yue", id: "key"))
            }
            #expect(reused?.code == .commandReused)
            _ = try await node.handle(.submission(), on: .new, .by("lin-yue", id: "submission"))
            let other = await #expect(throws: CommandError.self) {
                try await node.handle(.submission(title: "another"), on: .new, .by("lin-yue", id: "submission"))
            }
            #expect(other?.code == .commandReused)
        }
    }

    @Test("Two people may use the same id")
    func idsAreScopedToThePrincipal() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            let command = RequestCommand.comment(AddComment(text: "noted"))
            let first = try await node.handle(command, on: target, .by("lin-yue", id: "key"))
            let second = try await node.handle(command, on: target, .by("wang-wei", id: "key"))
            #expect(!second.repeated)
            #expect(second.version > first.version)
        }
    }

    @Test("A rejected command changed nothing and is decided anew when it is sent again")
    func rejectedCommandSentAgain() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            let fulfilment = RequestCommand.fulfil(DeclareFulfilled(evidence: "done"))
            #expect(
                try await node.refusal(of: fulfilment, on: target, .by("wang-wei", id: "fulfil")) == .notPromised)
            _ = try await node.handle(.promise(MakePromise(due: town.clock.now + 60)), on: target, .by("wang-wei"))
            #expect(try await !node.handle(fulfilment, on: target, .by("wang-wei", id: "fulfil")).repeated)
        }
    }
}
