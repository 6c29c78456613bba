import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// What came back from one attempt, whatever it says.
struct ServiceResponse: Sendable {
    let status: UInt
    let body: Data
}

extension HTTPClient {
    /// The largest answer that is taken.
    private static let answerLimit = 64 << 20

    /// Sends a request once and collects the answer.
    func response(to request: HTTPClientRequest) async throws -> ServiceResponse {
        let response = try await execute(request, timeout: .seconds(30))
        let body = try await response.body.collect(upTo: Self.answerLimit)
        return ServiceResponse(status: response.status.code, body: Data(body.readableBytesView))
    }
}
