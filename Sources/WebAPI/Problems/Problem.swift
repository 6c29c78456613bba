import Collaboration
import HTTPTypes
import Hummingbird

/// What went wrong, as RFC 9457 has it, with the domain's code, its sentence in both languages, and what would be allowed now.
struct Problem: Error, Codable, Sendable {
    var type = "about:blank"
    var title: String
    var status: Int
    var detail: String
    /// Stable, for programs.
    var code: String
    var sentence: BilingualText?
    /// The verbs that the caller could use now.
    var allowed: [String]?
    /// Where in the body, as a JSON pointer; or the name of a header or parameter.
    var location: String?
    /// Names this occurrence in the server's log.
    var instance: String?
    /// Seconds after which it may be worth trying again.
    var retryAfter: Int?

    init(_ status: HTTPResponse.Status, _ code: String, _ detail: String, location: String? = nil, retryAfter: Int? = nil) {
        title = status.reasonPhrase
        self.status = status.code
        self.detail = detail
        self.code = code
        self.location = location
        self.retryAfter = retryAfter
    }

    static let unauthenticated = Problem(
        .unauthorized, "unauthenticated", "Send a valid API token: Authorization: Bearer rpt_…")

    static func invalidParameter(_ name: String, _ what: String) -> Problem {
        Problem(.badRequest, "invalid_parameter", "\(name): \(what)", location: name)
    }

    static func forbidden(_ detail: String) -> Problem { Problem(.forbidden, "forbidden", detail) }

    var response: Response {
        get throws {
            var response = try Response.json(self, status: .init(code: status, reasonPhrase: title))
            response.headers[.contentType] = "application/problem+json"
            if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
            if status == 401 { response.headers[.wwwAuthenticate] = "Bearer" }
            return response
        }
    }
}
