import AsyncHTTPClient
import Collaboration
import EventLog
import Foundation
import NIOCore
import NIOHTTP1

/// The service at the other end: sends commands and queries to its HTTP interface.
struct ServiceConnection: Sendable {
    /// Sends a request once; an error means that the connection failed.
    let send: @Sendable (HTTPClientRequest) async throws -> ServiceResponse
    let url: String
    let token: String?
    let language: Language

    /// Asks a question.
    func get(_ path: String, _ parameters: [(String, String?)] = []) async throws -> ServiceAnswer {
        var components = URLComponents()
        components.queryItems = parameters.compactMap { name, value in value.map { URLQueryItem(name: name, value: $0) } }
        // A plus sign in a query means a blank to many servers.
        let query = components.percentEncodedQuery?.replacing("+", with: "%2B") ?? ""
        return try await exchange(request(.GET, query.isEmpty ? path : "\(path)?\(query)"), commandID: nil)
    }

    /// Sends a command. When the connection is lost it is sent again under the same id, so its effect comes once.
    func post(_ path: String, body: JSONValue, _ options: SendingOptions) async throws -> ServiceAnswer {
        let id = options.idempotencyKey ?? UUID().uuidString
        var request = try request(.POST, path)
        request.headers.add(name: "Content-Type", value: "application/json")
        request.headers.add(name: "Idempotency-Key", value: id)
        if let version = options.ifVersion { request.headers.add(name: "If-Match", value: "\"\(version)\"") }
        if let post = options.actingPost { request.headers.add(name: "Rapport-Acting-Post", value: post.rawValue) }
        request.body = .bytes(ByteBuffer(string: body.canonical))
        return try await exchange(request, commandID: id)
    }

    private func request(_ method: HTTPMethod, _ path: String) throws(Failure) -> HTTPClientRequest {
        guard let token, !token.isEmpty else {
            throw Failure(.forbidden, "No token: set RAPPORT_TOKEN. On the service's machine, `rapport token issue MEMBER` makes one.")
        }
        guard let base = URL(string: url), ["http", "https"].contains(base.scheme) else {
            throw Failure(.configuration, "“\(url)” is not the address of a service; it looks like http://127.0.0.1:7411.")
        }
        var request = HTTPClientRequest(url: url.trimmingSuffix("/") + path)
        request.method = method
        request.headers.add(name: "Authorization", value: "Bearer \(token)")
        request.headers.add(name: "Accept", value: "application/json, application/problem+json")
        request.headers.add(name: "Accept-Language", value: language == .zh ? "zh-CN" : "en")
        return request
    }
}

extension ServiceConnection {
    /// How one attempt ended.
    private enum Attempt {
        case answered(status: UInt, body: Data)
        case lost(any Error)
    }

    private func exchange(_ request: HTTPClientRequest, commandID: String?) async throws -> ServiceAnswer {
        var mayHaveArrived = false
        var attempt = 1
        while true {
            switch try await once(request) {
            case .answered(let status, let body):
                if (200...299).contains(status) { return ServiceAnswer(body: body) }
                let failure = failure(status, body)
                guard Retry.isWorthwhile(status) else { throw failure }
                guard attempt < Retry.attempts else { throw failure.naming(commandID) }
                mayHaveArrived = true
            case .lost(let error):
                mayHaveArrived = mayHaveArrived || !Retry.isUnsent(error)
                guard attempt < Retry.attempts else { throw lost(error, mayHaveArrived: mayHaveArrived, commandID) }
            }
            try await Task.sleep(for: Retry.pause(after: attempt))
            attempt += 1
        }
    }

    private func once(_ request: HTTPClientRequest) async throws -> Attempt {
        do {
            let response = try await send(request)
            return .answered(status: response.status, body: response.body)
        } catch let error as CancellationError {
            throw error
        } catch {
            return .lost(error)
        }
    }

    private func failure(_ status: UInt, _ body: Data) -> Failure {
        if let problem = ServiceProblem(body) { return problem.failure(status: status, language) }
        return Failure(
            Retry.isWorthwhile(status) ? .unavailable : .protocolError,
            "\(url) answered with HTTP \(status) and without a reason: is it Rapport?")
    }

    private func lost(_ error: any Error, mayHaveArrived: Bool, _ commandID: String?) -> Failure {
        guard mayHaveArrived, let commandID else {
            return Failure(.unavailable, "The service at \(url) cannot be reached: \(error)")
        }
        return Failure(
            .tryAgain, "The connection to \(url) was lost, and it is not known whether the command took effect: \(error)"
        ).naming(commandID)
    }
}

extension Failure {
    /// Where the command may have been accepted, its id says how to find out.
    fileprivate func naming(_ commandID: String?) -> Failure {
        guard let commandID else { return self }
        return Failure(status, "\(message)\nTo send it again without doing it twice, add: --idempotency-key \(commandID)")
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: Character) -> String {
        var text = self
        while text.last == suffix { text.removeLast() }
        return text
    }
}
