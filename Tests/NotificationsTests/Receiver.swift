import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// A destination on the web: keeps what it is sent, and answers as it is told.
final class Receiver: Sendable {
    struct Message: Sendable {
        let path: String
        let headers: HTTPFields
        let body: String
    }

    struct Answer: Sendable {
        var status = HTTPResponse.Status.ok
        var body = ""
    }

    private struct State {
        var messages: [Message] = []
        var answers: [Answer] = []
    }

    private let state = Mutex(State())
    let port: Int

    private init(port: Int) { self.port = port }

    var url: String { "http://127.0.0.1:\(port)/hook" }
    var messages: [Message] { state.withLock { $0.messages } }

    /// The next messages are answered so, in this order, and those after them with success.
    func answer(_ answers: [Answer]) { state.withLock { $0.answers = answers } }

    private func take(_ message: Message) -> Answer {
        state.withLock { state in
            state.messages.append(message)
            return state.answers.isEmpty ? Answer() : state.answers.removeFirst()
        }
    }

    static func with<R: Sendable>(_ body: (Receiver) async throws -> R) async throws -> R {
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        let router = Router()
        let holder = Mutex<Receiver?>(nil)
        router.post("hook") { request, _ in
            let text = String(buffer: try await request.body.collect(upTo: 1 << 20))
            let message = Message(path: request.uri.string, headers: request.headers, body: text)
            let answer = holder.withLock { $0 }?.take(message) ?? Answer()
            return Response(status: answer.status, body: .init(byteBuffer: ByteBuffer(string: answer.body)))
        }
        var logger = Logger(label: "receiver")
        logger.logLevel = .critical
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in announce.yield(channel.localAddress?.port ?? 0) }, logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.runService(gracefulShutdownSignals: []) }
            var result: Result<R, any Error> = .failure(CancellationError())
            for await port in ports.prefix(1) {
                let receiver = Receiver(port: port)
                holder.withLock { $0 = receiver }
                do { result = .success(try await body(receiver)) } catch { result = .failure(error) }
            }
            group.cancelAll()
            return try result.get()
        }
    }
}
