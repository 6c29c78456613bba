import Dispatch
import Foundation
public import Postgres
import Synchronization

/// Stands between client and server, passes each message of PostgreSQL's protocol on as a whole, and lets a fault befall the one that it is
/// told to: so a test can lose a connection between any two messages without a place for that in the product.
///
/// It waits in threads of its own, two a connection, for it is to hold up nobody.
public final class ProtocolProxy: Sendable {
    private struct State {
        var fault: ProtocolFault?
        var sessions: [ProxySession] = []
        var isClosed = false
    }

    /// The server's configuration by way of the proxy.
    public let configuration: PostgresConfiguration
    private let listener: UnixSocket
    private let server: String
    private let state = Mutex(State())
    private let threads = DispatchGroup()

    /// Runs `body` with a proxy before a server that is reached through a Unix socket; then hangs up on everybody and waits until all is closed.
    public static func use<R: Sendable>(
        before server: PostgresConfiguration, _ body: (ProtocolProxy) async throws -> R
    ) async throws -> R {
        try await TestDirectory.use(for: "proxy") { directory in
            let proxy = try ProtocolProxy(before: server, in: directory)
            do {
                let result = try await body(proxy)
                await proxy.close()
                return result
            } catch {
                await proxy.close()
                throw error
            }
        }
    }

    private init(before server: PostgresConfiguration, in directory: TestDirectory) throws {
        let socket = ".s.PGSQL.\(server.parameters["port"] ?? "5432")"
        self.server = "\(server.parameters["host"] ?? "")/\(socket)"
        listener = try UnixSocket.listening(at: "\(directory.path)/\(socket)")
        var configuration = server
        configuration.parameters["host"] = directory.path
        self.configuration = configuration
        onThread { while let client = self.listener.accepted() { self.serve(client) } }
    }

    /// Sets what is to happen once, to whatever connection's message is the one.
    public func set(_ fault: ProtocolFault) { state.withLock { $0.fault = fault } }

    /// The fault that was set has happened.
    public var hasStruck: Bool { state.withLock { $0.fault == nil } }

    func effect(on message: ProtocolMessage, from side: ProtocolFault.Side) -> ProtocolFault.Effect? {
        state.withLock { state in
            guard state.fault?.isDue(at: message, from: side) == true else { return nil }
            defer { state.fault = nil }
            return state.fault?.effect
        }
    }

    private func serve(_ client: UnixSocket) {
        guard let server = try? UnixSocket.connected(to: server) else { return client.hangUp() }
        let session = ProxySession(client: client, server: server)
        let isClosed = state.withLock { state in
            state.sessions.append(session)
            return state.isClosed
        }
        if isClosed { session.end() }
        for side in ProtocolFault.Side.allCases { onThread { session.pass(from: side, through: self) } }
    }

    private func onThread(_ body: @escaping @Sendable () -> Void) {
        threads.enter()
        Thread.detachNewThread {
            body()
            self.threads.leave()
        }
    }

    private func close() async {
        listener.hangUp()
        let sessions = state.withLock { state in
            state.isClosed = true
            return state.sessions
        }
        for session in sessions { session.end() }
        await withCheckedContinuation { continuation in threads.notify(queue: .global()) { continuation.resume() } }
    }
}
