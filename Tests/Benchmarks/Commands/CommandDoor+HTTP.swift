import AsyncHTTPClient
import Collaboration
import EventLog
import NIOCore
import NIOHTTP1

extension CommandDoor {
    /// Over HTTP, with each member's token.
    static func http(_ client: HTTPClient, _ url: String, _ tokens: [MemberID: String]) -> CommandDoor {
        CommandDoor { step, number in
            let path = number.map { "/v1/requests/\($0)/\(step.command.verb)" } ?? "/v1/requests"
            var request = HTTPClientRequest(url: url + path)
            request.method = .POST
            request.headers.add(name: "Authorization", value: "Bearer \(tokens[step.member] ?? "")")
            request.headers.add(name: "Content-Type", value: "application/json")
            request.headers.add(name: "Idempotency-Key", value: .newKey())
            request.body = .bytes(ByteBuffer(string: step.body))
            let response = try await client.execute(request, timeout: .seconds(30))
            let body = String(buffer: try await response.body.collect(upTo: 1 << 20))
            let receipt = try JSONValue(parsing: body)
            guard let number = receipt["number"]?.stringValue.flatMap({ RequestNumber($0) }) else {
                throw Tool.Failure(description: "HTTP \(response.status.code): \(body)")
            }
            return number
        }
    }
}
