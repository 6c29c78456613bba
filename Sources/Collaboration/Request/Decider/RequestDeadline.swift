public import FoundationEssentials
import WorkingTime

/// Something that the service does by itself about a request once its time has come, unless somebody is quicker.
public struct RequestDeadline: Sendable, Hashable {
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
        /// The first answer is missed.
        case answer
        /// The promise is missed.
        case promise
        /// The request is brought before the next rung of the ladder.
        case escalation
        /// Silence accepts what was declared fulfilled.
        case acceptance
        /// A pause has lasted as long as it may.
        case pauseEnd = "pause_end"
        /// The window to rate closes, and the ratings are opened.
        case reveal
    }

    public let kind: Kind
    public let due: Date

    /// What the service then does.
    public var command: RequestCommand {
        switch kind {
        case .answer, .promise: .recordMiss(RecordMiss())
        case .escalation: .escalate(EscalateRequest(reason: "目标时间已过。 The target has passed."))
        case .acceptance: .accept(AcceptFulfilment())
        case .pauseEnd: .resume(ResumeClock())
        case .reveal: .revealRatings(RevealRatings())
        }
    }
}

extension RequestDecider {
    /// What the service will do about the request if nobody does anything, the earliest first. The decision itself is made when a command comes.
    public static func deadlines(state: RequestState, context: RequestContext) -> [RequestDeadline] {
        guard let situation = try? RequestSituation(state, context) else { return [] }
        return situation.deadlines.sorted { $0.due < $1.due }
    }
}

extension RequestSituation {
    fileprivate var deadlines: [RequestDeadline] {
        var deadlines: [RequestDeadline] = []
        if let missed, missed.due != state.missedDue {
            deadlines.append(RequestDeadline(kind: missed.target == .answer ? .answer : .promise, due: missed.due))
        }
        if let due = escalationDue, nextRung != nil { deadlines.append(RequestDeadline(kind: .escalation, due: due)) }
        if let pause = facts.clock?.pause, facts.to == .promised { deadlines.append(RequestDeadline(kind: .pauseEnd, due: pause.until)) }
        if let declaredAt = state.declaredAt, facts.to == .fulfilled {
            deadlines.append(RequestDeadline(kind: .acceptance, due: windowEnd(policy.silentAcceptanceDays, from: declaredAt)))
        }
        if let closedAt = state.closedAt, state.ratings.values.contains(where: { $0.revealedAt == nil }) {
            // The window holds its last moment; the log's times are of microseconds.
            deadlines.append(
                RequestDeadline(kind: .reveal, due: windowEnd(policy.ratingDays, from: closedAt).addingTimeInterval(0.000_001)))
        }
        return deadlines
    }
}
