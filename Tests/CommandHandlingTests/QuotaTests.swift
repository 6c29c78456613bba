import Collaboration
import CommandHandling
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("What is bounded across streams", .migratedDatabase)
struct QuotaTests {
    /// A request of Lin's that Wang served and Lin accepted.
    private func served(_ town: Town, _ node: CommandHandler) async throws -> RequestNumber {
        let submitted = try await node.handle(.submission(), on: .new, .by("lin-yue"))
        let number = try #require(submitted.number)
        _ = try await node.handle(.promise(MakePromise(due: town.clock.now + 3600)), on: .number(number), .by("wang-wei"))
        _ = try await node.handle(.fulfil(DeclareFulfilled(evidence: "Delivered")), on: .number(number), .by("wang-wei"))
        _ = try await node.handle(.accept(AcceptFulfilment()), on: .number(number), .by("lin-yue"))
        return number
    }

    /// What refuses the thanks; nil where nothing does.
    private func thank(_ id: Int, for request: RequestNumber, on node: CommandHandler) async throws -> Rejection.Code? {
        let body: JSONValue = ["title": "Quick and right", "member": "wang-wei", "request": .string(request.description)]
        let command = try SomeMatterCommand<Recognition>(verb: "give", body: body)
        do {
            _ = try await node.handle(command, on: try #require(MatterID(rawValue: "thanks-\(id)")), .by("lin-yue", id: "key-\(id)"))
            return nil
        } catch let error as CommandError {
            guard case .rejected(let rejection) = error.code else { throw error }
            return rejection.code
        }
    }

    @Test("Of eight thanks given at once on two nodes five are accepted; the sixth waits for the next month, and a retry for nothing")
    func thanks() async throws {
        try await Town.with { town in
            let nodes = [town.node(), town.node()]
            let request = try await served(town, nodes[0])
            let outcomes = try await withThrowingTaskGroup(of: (Int, Rejection.Code?).self) { group in
                for id in 0..<8 { group.addTask { (id, try await thank(id, for: request, on: nodes[id % 2])) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let accepted = outcomes.filter { $0.1 == nil }.map(\.0)
            let first = try #require(accepted.first)
            #expect(accepted.count == 5)
            #expect(outcomes.compactMap(\.1).allSatisfy { $0 == .quotaSpent })
            #expect(try await thank(first, for: request, on: nodes[1]) == nil)
            town.clock.advance(minutes: 31 * 24 * 60)
            #expect(try await thank(9, for: request, on: nodes[0]) == nil)
        }
    }

    @Test("A request that there is not is no evidence, and is named in no matter") func unknownRequest() async throws {
        try await Town.with { town in
            let nowhere = try #require(RequestNumber("R-4711"))
            #expect(try await thank(1, for: nowhere, on: town.node()) == .unknownRequest)
        }
    }
}
