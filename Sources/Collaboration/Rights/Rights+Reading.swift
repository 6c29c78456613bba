extension Rights {
    /// What can be read, apart from single requests.
    public enum Area: String, Sendable, Hashable, CaseIterable {
        /// Requests, dashboards, indicators, the organisation: business content.
        case business
        /// The record of rejected commands.
        case rejections
        /// How far the projections are.
        case projections
        /// Who holds which API token.
        case tokens
    }

    /// Whether somebody may read an area at all.
    public static func mayRead(_ area: Area, _ actor: Actor) -> Bool {
        if actor.isSystem { return true }
        return switch area {
        case .business: actor.member != nil && (!actor.roles.contains(.operator) || actor.roles.contains(.auditor))
        case .rejections: actor.roles.contains(.auditor)
        case .projections: actor.roles.contains(.operator)
        case .tokens: actor.roles.contains(.administrator)
        }
    }

    /// Whether somebody may see a request's content. A confidential one is seen by its two sides' named people, their heads, the party it
    /// is offered to, and auditors.
    public static func maySee(_ request: RequestParticipants, _ actor: Actor) -> Bool {
        guard mayRead(.business, actor) else { return false }
        guard request.confidential, !actor.isSystem, !actor.roles.contains(.auditor) else { return true }
        return !sides(of: actor, in: request).isEmpty || (request.receiver.map { acts(actor, for: $0, named: nil) } ?? false)
    }
}
