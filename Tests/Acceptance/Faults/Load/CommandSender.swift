import AsyncHTTPClient
import Collaboration
import CommandHandling
import EventLog
import NIOCore
import NIOHTTP1
import Synchronization
import TestSupport

@testable import rapport

/// Sends commands over HTTP on connections that are kept open, and records each attempt with what came of it.
final class CommandSender: Sendable {
    /// How long the service may be away.
    private static let patience = Duration.seconds(120)

    private let client: HTTPClient
    private let url: String
    private let cast: Cast
    private let recorded = Mutex(History())

    var history: History { recorded.withLock(\.self) }

    var acknowledged: Int { recorded.withLock(\.acknowledged) }

    /// Runs `body` with a sender, and closes its connections.
    static func use<R>(_ url: String, _ cast: Cast, _ body: (CommandSender) async throws -> R) async throws -> R {
        var configuration = HTTPClient.Configuration(timeout: .init(connect: .seconds(5)))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 2 * ConversationLoad.clients
        configuration.connectionPool.retryConnectionEstablishment = false
        let client = HTTPClient(configuration: configuration)
        do {
            let result = try await body(CommandSender(client, url, cast))
            try await client.shutdown()
            return result
        } catch {
            try await client.shutdown()
            throw error
        }
    }

    private init(_ client: HTTPClient, _ url: String, _ cast: Cast) {
        self.client = client
        self.url = url
        self.cast = cast
    }

    /// - Returns: The receipt, when the command was acknowledged.
    func send(_ command: LoadCommand, _ manner: Manner) async throws -> CommandReceipt? {
        switch manner {
        case .patiently: return try await settle(command)
        case .once: return await attempt(command).receipt
        case .again:
            _ = try await settle(command)
            return try await settle(command)
        case .doubled:
            async let first = settle(command)
            async let second = settle(command)
            return try await [first, second].compactMap(\.self).first
        }
    }

    private func settle(_ command: LoadCommand) async throws -> CommandReceipt? {
        var receipt: CommandReceipt?
        try await eventually(within: Self.patience, "\(command.id.rawValue) is settled") {
            let outcome = await attempt(command)
            receipt = outcome.receipt
            return outcome.isSettled
        }
        return receipt
    }

    private func attempt(_ command: LoadCommand) async -> Attempt.Outcome {
        let sent = recorded.withLock { $0.next() }
        let outcome: Attempt.Outcome
        do {
            let response = try await client.execute(request(command), timeout: .seconds(60))
            outcome = Attempt.Outcome(
                status: response.status.code, body: String(buffer: try await response.body.collect(upTo: 1 << 20)))
        } catch {
            outcome = Retry.isUnsent(error) ? .unwritten : .unknown
        }
        recorded.withLock { $0.record(outcome, of: command.id, command.verb.rawValue, sent: sent) }
        return outcome
    }

    private func request(_ command: LoadCommand) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: url + command.path)
        request.method = .POST
        request.headers.add(name: "Authorization", value: "Bearer \(cast.tokens[command.member] ?? "")")
        request.headers.add(name: "Content-Type", value: "application/json")
        request.headers.add(name: "Idempotency-Key", value: command.key)
        request.body = .bytes(ByteBuffer(string: command.body.canonical))
        return request
    }
}

extension Attempt.Outcome {
    fileprivate init(status: UInt, body: String) {
        let answer = try? JSONValue(parsing: body)
        let code = answer?["code"]?.stringValue ?? ""
        switch status {
        case 200, 201: self = (try? answer?.decode(CommandReceipt.self)).map(Self.acknowledged) ?? .unforeseen(body)
        case 403, 409, 412: self = .refused(code: code)
        case 503: self = code == "outcome_unknown" ? .unknown : .unwritten
        default: self = .unforeseen("HTTP \(status) \(body)")
        }
    }

    fileprivate var receipt: CommandReceipt? {
        if case .acknowledged(let receipt) = self { receipt } else { nil }
    }
}
