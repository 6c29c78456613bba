import ArgumentParser
import AsyncHTTPClient
import Collaboration
import EventLog
import Foundation
import NIOHTTP1
import Synchronization
import Testing

@testable import rapport

@Suite("Sending commands over a connection that fails") struct ServiceConnectionTests {
    /// Answers attempts in turn, and keeps what was sent.
    private final class Line: Sendable {
        enum Outcome: Sendable {
            case lost
            case answer(UInt, String)
        }

        private let outcomes: Mutex<[Outcome]>
        private let requests = Mutex<[HTTPHeaders]>([])

        init(_ outcomes: Outcome...) { self.outcomes = Mutex(outcomes) }

        var ids: [String] { requests.withLock { $0.flatMap { $0["Idempotency-Key"] } } }

        var connection: ServiceConnection {
            ServiceConnection(send: { try self.next($0) }, url: "http://127.0.0.1:7411/", token: "rpt_x", language: .en)
        }

        private func next(_ request: HTTPClientRequest) throws -> ServiceResponse {
            requests.withLock { $0.append(request.headers) }
            switch outcomes.withLock({ $0.count > 1 ? $0.removeFirst() : $0[0] }) {
            case .lost: throw HTTPClientError.remoteConnectionClosed
            case .answer(let status, let body): return ServiceResponse(status: status, body: Data(body.utf8))
            }
        }
    }

    private static let unavailable = #"{"code": "unavailable", "detail": "Nothing was written."}"#

    private func post(_ line: Line, _ arguments: [String] = []) async throws -> ServiceAnswer {
        try await line.connection.post("/v1/requests", body: [:], try SendingOptions.parse(arguments))
    }

    @Test("A command whose connection is lost, or that finds the service unavailable, is sent again under the same id")
    func sentAgain() async throws {
        let line = Line(.lost, .answer(503, Self.unavailable), .answer(201, "{}"))
        _ = try await post(line)
        #expect(line.ids.count == 3)
        #expect(Set(line.ids).count == 1)
    }

    @Test("When it stays lost, the person learns that the outcome is not known, and the id that settles it")
    func givenUp() async throws {
        let line = Line(.lost)
        let failure = await #expect(throws: Failure.self) { try await post(line, ["--idempotency-key", "mine"]) }
        #expect(failure?.status == .tryAgain)
        #expect(failure?.message.contains("--idempotency-key mine") == true)
        #expect(line.ids == Array(repeating: "mine", count: Retry.attempts))
    }

    @Test("What was refused is not sent again", arguments: [400, 401, 403, 404, 409, 412, 422, 500] as [UInt])
    func refused(status: UInt) async throws {
        let line = Line(.answer(status, #"{"code": "no", "detail": "No."}"#))
        await #expect(throws: Failure.self) { try await post(line) }
        #expect(line.ids.count == 1)
    }

    @Test("Without a token nothing is sent")
    func noToken() async throws {
        let line = Line(.answer(200, "{}"))
        let connection = ServiceConnection(send: line.connection.send, url: "http://127.0.0.1:7411", token: "", language: .en)
        let failure = await #expect(throws: Failure.self) { try await connection.get("/v1/me") }
        #expect(failure?.status == .forbidden)
    }
}
