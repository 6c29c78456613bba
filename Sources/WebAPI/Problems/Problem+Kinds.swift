import Collaboration
import HTTPTypes

/// The problems that this room finds itself.
extension Problem {
    static var unauthenticated: Problem {
        var problem = Problem(.unauthorized, .unauthenticated, "Send a valid API token: Authorization: Bearer rpt_…")
        problem.headers[.wwwAuthenticate] = "Bearer"
        return problem
    }

    static func notAMember(_ member: MemberID) -> Problem {
        Problem(
            .forbidden, .notAMember,
            "The token is \(member)'s, who is not a member of the organisation. An administrator can register them, or revoke the token.")
    }

    static let unexpected = Problem(.internalServerError, .unexpected, "Something went wrong that was not foreseen.")

    static func invalidParameter(_ name: String, _ what: String) -> Problem {
        Problem(.badRequest, .invalidParameter, "\(name): \(what)", location: name)
    }

    static func notFound(_ detail: String) -> Problem { Problem(.notFound, .notFound, detail) }

    static func noRoute(_ path: String) -> Problem { .notFound("There is nothing at \(path). The paths there are stand in /openapi.yaml.") }

    static func methodNotAllowed(_ method: HTTPRequest.Method, there methods: [HTTPRequest.Method]) -> Problem {
        let all = Set(methods.contains(.get) ? methods + [.head] : methods).map(\.rawValue).sorted().joined(separator: ", ")
        var problem = Problem(.methodNotAllowed, .methodNotAllowed, "\(method.rawValue) is not for this path; \(all) is.")
        problem.headers[.allow] = all
        return problem
    }

    /// Who may read an area instead.
    static func mayNotRead(_ area: Rights.Area) -> Problem {
        let reason =
            switch area {
            case .directories, .requests: "Operators see no business content, except for a post that they hold."
            case .figures: "Operators see no business content."
            case .rejections: "Rejected commands are shown to auditors."
            case .projections: "The projections are shown to operators and auditors."
            case .logStatistics: "The log's figures are shown to operators, auditors and administrators."
            case .events: "The log's events are shown to auditors who are not operators."
            case .tokens: "Tokens are shown to administrators and auditors."
            case .subscriptions: "Others' subscriptions are shown to administrators and auditors."
            }
        return Problem(.forbidden, .forbidden, reason)
    }
}
