/// Where a request stands. Paused, blocked, escalated, renegotiating and hand-over pending are flags beside it.
public enum RequestStatus: String, Codable, Sendable, Hashable, CaseIterable {
    case submitted, acknowledged, counterOffered, promised, fulfilled, accepted
    case declined, withdrawn, cancelled, revoked, duplicate

    /// Whether the performer is still to do something.
    public var isOpen: Bool {
        switch self {
        case .submitted, .acknowledged, .counterOffered, .promised: true
        case .fulfilled, .accepted, .declined, .withdrawn, .cancelled, .revoked, .duplicate: false
        }
    }

    /// Whether nothing more will come of it; an accepted request may still be reopened.
    public var isEnd: Bool {
        switch self {
        case .declined, .withdrawn, .cancelled, .revoked, .duplicate: true
        case .submitted, .acknowledged, .counterOffered, .promised, .fulfilled, .accepted: false
        }
    }
}
