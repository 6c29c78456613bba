extension Rights {
    /// What can be read.
    public enum Area: String, Sendable, Hashable, CaseIterable {
        /// Departments, posts, members, services and calendars: whom one can ask for what.
        case directories
        /// Requests; of each, ``maySee(_:_:)`` decides.
        case requests
        /// What requests add up to: dashboards, indicators of pairs, imports.
        case figures
        /// The record of rejected commands.
        case rejections
        /// How far the projections are.
        case projections
        /// How large the log is and how fast it grows.
        case logStatistics
        /// The log's events as they are stored, of confidential requests too; what is sealed stays sealed.
        case events
        /// Who holds which API token.
        case tokens
        /// Who is told of what, of others than oneself.
        case subscriptions
    }

    /// Whether somebody may read an area at all. Nobody but members reads anything.
    ///
    /// An operator sees no business content, whatever other roles come with that one. What a post of theirs needs is left to them: the
    /// directories, without which nothing can be asked for, and the requests in which they act. An operator who is an administrator too keeps
    /// the directories, which are what administrators manage.
    public static func mayRead(_ area: Area, _ actor: Actor) -> Bool {
        if actor.isSystem { return true }
        guard actor.member != nil else { return false }
        let isOperator = actor.roles.contains(.operator)
        return switch area {
        case .directories: !isOperator || actor.post != nil || actor.roles.contains(.administrator)
        case .requests: !isOperator || actor.post != nil
        case .figures: !isOperator
        case .rejections: actor.roles.contains(.auditor)
        case .projections: isOperator || actor.roles.contains(.auditor)
        case .logStatistics: isOperator || !actor.roles.isDisjoint(with: [.auditor, .administrator])
        case .events: !isOperator && actor.roles.contains(.auditor)
        case .tokens, .subscriptions: actor.roles.contains(.administrator) || actor.roles.contains(.auditor)
        }
    }

    /// Whether somebody may see a request's content. A confidential one is seen by its two sides' named people, their heads, the party it
    /// is offered to, and auditors; any request is seen by operators only so far as they act in it.
    public static func maySee(_ request: RequestParticipants, _ actor: Actor) -> Bool {
        guard mayRead(.requests, actor) else { return false }
        if actor.isSystem { return true }
        if actor.roles.contains(.operator) { return takesPart(actor, in: request) }
        return !request.confidential || actor.roles.contains(.auditor) || takesPart(actor, in: request)
    }

    private static func takesPart(_ actor: Actor, in request: RequestParticipants) -> Bool {
        !sides(of: actor, in: request).isEmpty || (request.receiver.map { acts(actor, for: $0) } ?? false)
    }
}
