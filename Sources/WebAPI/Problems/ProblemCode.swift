/// What went wrong in this room, for programs. Codes of rejections and of commands' fields come from the domain.
enum ProblemCode: String, CaseIterable {
    case unauthenticated
    case notAMember = "not_a_member"
    case forbidden
    case confidential
    case notFound = "not_found"
    case methodNotAllowed = "method_not_allowed"
    case invalidParameter = "invalid_parameter"
    case invalidJSON = "invalid_json"
    case invalid
    case contentTooLarge = "content_too_large"
    case unsupportedMediaType = "unsupported_media_type"
    case idempotencyKeyRequired = "idempotency_key_required"
    case commandReused = "command_reused"
    case versionConflict = "version_conflict"
    case outcomeUnknown = "outcome_unknown"
    case logBehind = "log_behind"
    case projectionBehind = "projection_behind"
    case notReady = "not_ready"
    case unavailable
    case httpError = "http_error"
    case unexpected
}
