import Collaboration
import CommandHandling
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("The conversation through the handler", .migratedDatabase)
struct ConversationTests {
    @Test("Four people take a request from submission to acceptance, and each event says who they were")
    func wholeConversation() async throws {
        try await Town.with { town in
            let node = town.node()
            let submitted = try await node.handle(.submission(), on: .new, .by("lin-yue"))
            let number = try #require(submitted.number)
            #expect(submitted.events == ["RequestSubmitted"])
            #expect(number.position == submitted.firstPosition)
            let target = RequestTarget.number(number)
            town.clock.advance(minutes: 60)
            let due = town.clock.now + 8 * 3600
            let acknowledged = try await node.handle(.acknowledgement(promising: due), on: target, .by("wang-wei"))
            #expect(acknowledged.events == ["RequestAcknowledged", "PromiseMade"])
            town.clock.advance(minutes: 120)
            _ = try await node.handle(.fulfil(DeclareFulfilled(evidence: "delivery note 4711")), on: target, .by("chen-hao"))
            let rating = RateCounterpart(overall: 5, respect: 5)
            let accepted = try await node.handle(.accept(AcceptFulfilment(rating: rating)), on: target, .by("zhao-min"))
            #expect(accepted.events == ["FulfilmentAccepted", "CounterpartRated"])
            #expect(accepted.version == StreamVersion(rawValue: 6))

            let request = try #require(accepted.request)
            let records = try await town.records(of: request.stream)
            #expect(records.map { $0.metadata.actor.member } == ["lin-yue", "wang-wei", "wang-wei", "chen-hao", "zhao-min", "zhao-min"])
            #expect(records.map { $0.metadata.actor.level } == [.staff, .staff, .staff, .middle, .middle, .middle])
            #expect(records.allSatisfy { $0.metadata.parties == [Town.production, Town.procurement] })
            #expect(records.map(\.metadata.command) == ["submit", "acknowledge", "acknowledge", "fulfil", "accept", "accept"])
        }
    }

    @Test("Two steps given at once enter the log together or not at all")
    func combinedCommandIsOneAppend() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            let past = town.clock.now - 60
            #expect(
                try await node.refusal(of: .acknowledgement(promising: past), on: target, .by("wang-wei")) == .dueInPast)
            let receipt = try await node.handle(.acknowledgement(), on: target, .by("wang-wei"))
            #expect(receipt.version == StreamVersion(rawValue: 2))
        }
    }

    @Test("Parts of a request hold back its fulfilment until they are closed, and cannot form a circle")
    func subRequests() async throws {
        try await Town.with { town in
            let node = town.node()
            let whole = try await node.submitted()
            let part = try await node.submitted()
            guard case .number(let partNumber) = part, case .number(let wholeNumber) = whole else { return }
            _ = try await node.handle(.linkSubRequest(LinkSubRequest(subRequest: .number(partNumber))), on: whole, .by("wang-wei"))
            #expect(
                try await node.refusal(of: .linkSubRequest(LinkSubRequest(subRequest: .number(wholeNumber))), on: part, .by("wang-wei"))
                    == .cycle)
            _ = try await node.handle(.promise(MakePromise(due: town.clock.now + 3600)), on: whole, .by("wang-wei"))
            let fulfilment = RequestCommand.fulfil(DeclareFulfilled(evidence: "on the shelf"))
            #expect(
                try await node.refusal(of: fulfilment, on: whole, .by("wang-wei"))
                    == .openSubrequests)
            // Closed by another node, whose commands this one's cache has not seen.
            _ = try await town.node().handle(.withdraw(WithdrawRequest()), on: part, .by("lin-yue"))
            #expect(try await node.handle(fulfilment, on: whole, .by("wang-wei")).events == ["RequestFulfilled"])
        }
    }

    @Test("What is written in a confidential request does not lie in the log in the clear")
    func confidentialText() async throws {
        try await Town.with { town in
            let receipt = try await town.node().handle(
                .submission(title: "Salary survey", confidential: true), on: .new, .by("lin-yue"))
            let stored = try await town.log.read(try #require(receipt.request).stream)
            #expect(stored.allSatisfy { !$0.payload.contains("Salary") })
            let record = try await town.codec.decode(stored[0])
            guard case .request(_, .requestSubmitted(let event)) = record.event else { return #expect(Bool(false)) }
            #expect(event.title.value == "Salary survey")
        }
    }
}

extension Town {
    /// A stream's events as folds meet them.
    func records(of stream: StreamName) async throws -> [CollaborationRecord] {
        var records: [CollaborationRecord] = []
        for recorded in try await log.read(stream) { records.append(try await codec.decode(recorded)) }
        return records
    }
}
