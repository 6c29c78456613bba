/// What other requests have to do with this one.
extension RequestDecider {
    static func link(_ command: LinkSubRequest, _ situation: RequestSituation) throws(Refusal) -> SubRequestLinked {
        let part = try resolve(command.subRequest, situation.context)
        guard !situation.state.subRequests.contains(part) else { throw Refusal(.alreadyLinked, about: "\(command.subRequest)") }
        guard !reaches(situation.facts.request, from: part, situation.context, along: \.subRequests) else {
            throw Refusal(.cycle, about: "\(command.subRequest)")
        }
        return SubRequestLinked(facts: situation.facts(), subRequest: part)
    }

    static func markDuplicate(_ command: MarkDuplicate, _ situation: RequestSituation) throws(Refusal) -> RequestMarkedDuplicate {
        let original = try resolve(command.of, situation.context)
        guard !reaches(situation.facts.request, from: original, situation.context, along: \.originals) else {
            throw Refusal(.cycle, about: "\(command.of)")
        }
        let clock = situation.facts.clock
        return RequestMarkedDuplicate(
            facts: situation.facts(.duplicate, clock: clock?.settled(at: situation.now, in: situation.calendar)), of: original,
            promise: clock?.closure(releasedAt: situation.now, closedAt: situation.now, in: situation.calendar))
    }

    /// The other requests that must be in `context.related` before the command can be decided, and are not there yet.
    ///
    /// Asked again after they were added, until the answer is empty: the parts of a part matter too. A request without events is added as the
    /// initial state.
    public static func missing(for command: RequestCommand, state: RequestState, context: RequestContext) -> Set<RequestID> {
        var needed = Set(state.subRequests)
        if let reference = command.reference, let other = id(of: reference, context) {
            switch command {
            case .markDuplicate: needed.formUnion(reachable(from: other, context, along: \.originals))
            default: needed.formUnion(reachable(from: other, context, along: \.subRequests))
            }
        }
        return needed.filter { context.related[$0] == nil }
    }

    /// A request that does not exist, and one the actor may not see, are the same to the actor.
    private static func resolve(_ reference: RequestReference, _ context: RequestContext) throws(Refusal) -> RequestID {
        guard let id = id(of: reference, context), id == context.request || isVisible(id, context) else {
            throw Refusal(.unknownRequest, about: "\(reference)")
        }
        return id
    }

    private static func isVisible(_ id: RequestID, _ context: RequestContext) -> Bool {
        context.related[id]?.participants.map { Rights.maySee($0, context.actor) } ?? false
    }

    private static func id(of reference: RequestReference, _ context: RequestContext) -> RequestID? {
        switch reference {
        case .id(let id): id
        case .number(let number): context.numbers[number]
        }
    }

    private static func reaches(
        _ target: RequestID, from start: RequestID, _ context: RequestContext, along path: KeyPath<RequestState, [RequestID]>
    ) -> Bool {
        reachable(from: start, context, along: path).contains(target)
    }

    /// The start and everything that follows from it, as far as it is known.
    private static func reachable(
        from start: RequestID, _ context: RequestContext, along path: KeyPath<RequestState, [RequestID]>
    ) -> Set<RequestID> {
        var found: Set<RequestID> = [start]
        var open = [start]
        while let next = open.popLast() {
            open += (context.related[next]?[keyPath: path] ?? []).filter { found.insert($0).inserted }
        }
        return found
    }
}

extension RequestState {
    /// What the request duplicates, as a list, so that chains of duplicates are walked like parts of parts.
    fileprivate var originals: [RequestID] { duplicateOf.map { [$0] } ?? [] }
}
