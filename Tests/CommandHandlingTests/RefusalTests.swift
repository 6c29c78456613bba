import Collaboration
import CommandHandling
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("What is refused", .migratedDatabase)
struct RefusalTests {
    @Test("A rejection is kept for the auditor with principal, verb, stream and code")
    func rejectionIsRecorded() async throws {
        try await Town.with { town in
            let node = town.node()
            let submitted = try await node.handle(.submission(), on: .new, .by("lin-yue"))
            _ = try await node.refusal(
                of: .revoke(RevokePromise(reason: "no time")), on: .id(submitted.request!), .by("wang-wei", id: "revoke"))
            let records = try await town.log.rejections(limit: 10)
            #expect(
                records.map(\.rejection) == [
                    RejectionRecord(
                        principal: "member:wang-wei", command: CommandID(principal: "member:wang-wei", key: "revoke"), verb: "revoke",
                        stream: try #require(submitted.request).stream, code: "not_promised")
                ])
        }
    }

    @Test("Somebody who is no member, or does not hold the post they claim, is turned away without a record")
    func strangers() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            for principal in [Principal.member("nobody", actingPost: nil), .member("lin-yue", actingPost: "buyer")] {
                let error = await #expect(throws: CommandError.self) {
                    try await node.handle(.acknowledgement(), on: target, .by(principal))
                }
                #expect(error?.code == .forbidden)
            }
            #expect(try await town.log.rejections(limit: 10).isEmpty)
        }
    }

    @Test("A version that the sender did not see ends in a conflict, without another try")
    func versionMismatch() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            _ = try await node.handle(.comment(AddComment(text: "one")), on: target, .by("lin-yue", ifVersion: 1))
            let error = await #expect(throws: CommandError.self) {
                try await node.handle(.comment(AddComment(text: "two")), on: target, .by("lin-yue", ifVersion: 1))
            }
            #expect(error?.code == .versionConflict(actual: StreamVersion(rawValue: 2)))
            #expect(try await town.log.rejections(limit: 1).map(\.rejection.code) == ["version_conflict"])
        }
    }

    @Test("A version that only this node has not seen yet is right")
    func versionNewerThanTheCache() async throws {
        try await Town.with { town in
            let here = town.node()
            let target = try await here.submitted()
            _ = try await town.node().handle(.acknowledgement(), on: target, .by("wang-wei"))
            let receipt = try await here.handle(.confirmUnderstanding(ConfirmUnderstanding()), on: target, .by("lin-yue", ifVersion: 2))
            #expect(receipt.version == StreamVersion(rawValue: 3))
        }
    }

    @Test("A number of no request is not found", arguments: [1, 1_000_000] as [Int64])
    func unknownNumber(position: Int64) async throws {
        try await Town.with { town in
            let target = RequestTarget.number(RequestNumber(position: LogPosition(rawValue: position)))
            let error = await #expect(throws: CommandError.self) {
                try await town.node().handle(.acknowledgement(), on: target, .by("wang-wei"))
            }
            #expect(error?.code == .notFound)
        }
    }

    @Test("An id of no request is not found, and nothing of it stays in the log")
    func unknownID() async throws {
        try await Town.with { town in
            let head = try await town.log.head().position
            let error = await #expect(throws: CommandError.self) {
                try await town.node().handle(.acknowledgement(), on: .id(RequestID(rawValue: UUID())), .by("wang-wei"))
            }
            #expect(error?.code == .notFound)
            #expect(try await town.log.head().position == head)
        }
    }

    @Test("Text that cannot be stored is the sender's mistake, and the field is named")
    func unstorableText() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            let error = await #expect(throws: CommandError.self) {
                try await node.handle(.comment(AddComment(text: "a\u{0}b")), on: target, .by("lin-yue"))
            }
            #expect(error?.code == .invalid)
            for word in ["text", "U+0000"] { #expect(error?.message.contains(word) == true, "\(word)") }
        }
    }

    @Test("An event of a newer program in the stream is an error of the service and no rejection, and nothing is written")
    func newerEvent() async throws {
        try await Town.with { town in
            let node = town.node()
            let submitted = try await node.handle(.submission(), on: .new, .by("lin-yue"))
            let request = try #require(submitted.request)
            let first = try #require(try await town.log.read(request.stream).first)
            let newer = NewEvent(
                id: UUID(), type: "RequestAcknowledged", schemaVersion: 2, occurredAt: town.clock.now,
                metadata: try JSONValue(parsing: first.metadata), payload: ["understanding": "20 bearings"])
            let position = try await town.log.append(
                AppendCommand(id: CommandID(rawValue: "newer"), bodyHash: [1], stream: request.stream, expecting: .any, events: [newer])
            ).lastPosition
            let error = await #expect(throws: CommandError.self) {
                try await town.node().handle(.acknowledgement(), on: .id(request), .by("wang-wei"))
            }
            #expect(error?.code == .unexpected)
            for word in ["RequestAcknowledged", "version 2", "position \(position.rawValue)", "update"] {
                #expect(error?.message.contains(word) == true, "\(word)")
            }
            #expect(try await town.log.rejections(limit: 1).isEmpty)
            #expect(try await town.log.head().position == position)
        }
    }

    @Test("Nobody but the importer and the sandbox says when something occurred")
    func ownTime() async throws {
        try await Town.with { town in
            var envelope = CommandEnvelope.by("lin-yue")
            envelope.occurredAt = town.clock.now - 86_400
            let error = await #expect(throws: CommandError.self) {
                try await town.node().handle(.submission(), on: .new, envelope)
            }
            #expect(error?.code == .invalid)
        }
    }

    @Test("A command's id must be something", arguments: ["", "双", String(repeating: "x", count: 201)])
    func malformedID(id: String) async throws {
        try await Town.with { town in
            let error = await #expect(throws: CommandError.self) {
                try await town.node().handle(.submission(), on: .new, .by("lin-yue", id: id))
            }
            #expect(error?.code == .invalid)
        }
    }
}
