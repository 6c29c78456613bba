import FoundationEssentials

/// The rules of the conversation.
///
/// Every command is checked in the same order, and the first check that fails gives the code:
/// 1. does the request exist (`unknown_request`, `already_submitted`);
/// 2. may this actor use the verb at all: ``Rights``, so that somebody of the wrong side learns nothing about the state;
/// 3. does the state permit it: ``StateTable``, the flags beside the state included;
/// 4. does what was written make sense: texts, dates, grades, and the parties and requests it names.
public enum RequestDecider: Decider {
    public static var initialState: RequestState { RequestState() }

    public static func decide(
        _ command: RequestCommand, state: RequestState, context: RequestContext
    ) throws(Rejection) -> [RequestEvent] {
        do throws(Refusal) {
            if case .submit(let submission) = command { return [.requestSubmitted(try submit(submission, state, context))] }
            return try step(command, state, context)
        } catch {
            throw error.rejection(allowed: allowed(state: state, context: context))
        }
    }

    /// The verbs that the context's actor could use now, the everyday ones first. Not each of them with any fields: a due date may still lie in
    /// the past.
    public static func allowed(state: RequestState, context: RequestContext) -> [String] {
        guard state.facts != nil else { return [RequestVerb.submit.rawValue] }
        return RequestVerb.allCases.filter { verb in
            guard let situation = try? RequestSituation(state, context) else { return false }
            return (try? situation.check(verb)) != nil
        }.map(\.rawValue)
    }

    /// One command checked and decided against one state.
    private static func step(_ command: RequestCommand, _ state: RequestState, _ context: RequestContext) throws(Refusal) -> [RequestEvent]
    {
        let situation = try RequestSituation(state, context, rated: command.ratedSide, blocker: command.blocker)
        try situation.check(command.kind)
        let events = try events(for: command, situation)
        guard let second = command.secondStep else { return events }
        let next = events.reduce(into: state) { evolve(&$0, with: $1, at: context.now) }
        return events + (try step(second, next, context))
    }

    private static func events(for command: RequestCommand, _ situation: RequestSituation) throws(Refusal) -> [RequestEvent] {
        if let event = try promiseEvent(for: command, situation) { return [event] }
        if let event = try negotiationEvent(for: command, situation) { return [event] }
        if let event = try workEvent(for: command, situation) { return [event] }
        if let event = try endingEvent(for: command, situation) { return [event] }
        return try ratingEvents(for: command, situation)
    }
}

extension RequestCommand {
    /// The command given in the same breath, decided as if it had been sent right after.
    fileprivate var secondStep: RequestCommand? {
        switch self {
        case .acknowledge(let command): command.promise.map(RequestCommand.promise)
        case .accept(let command): command.rating.map(RequestCommand.rate)
        default: nil
        }
    }
}
