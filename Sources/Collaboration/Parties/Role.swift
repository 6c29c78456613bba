/// What a member may do beyond the side their post is on. What each role may do is in ``Rights``.
public enum Role: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
    /// Marks duplicates and adjudicates ratings; the last rung of the escalation ladder.
    case coordinator
    /// Reads everything and changes nothing.
    case auditor
    /// Manages organisation, members, roles, tokens and calendars, and takes no part in requests.
    case administrator
    /// Manages projections and sees no business content.
    case `operator`

    public static func < (lhs: Role, rhs: Role) -> Bool { lhs.rawValue < rhs.rawValue }
}
