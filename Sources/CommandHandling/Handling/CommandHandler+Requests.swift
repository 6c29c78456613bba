public import Collaboration
import EventLog
import FoundationEssentials

extension CommandHandler {
    /// Handles a command of the conversation.
    public func handle(
        _ command: RequestCommand, on target: RequestTarget, _ envelope: CommandEnvelope
    ) async throws(CommandError) -> CommandReceipt {
        let request = try await request(target, command, envelope)
        let task = StreamCommand<RequestDecider>(
            command: command, verb: command.verb, stream: request.stream, envelope: envelope,
            bodyHash: try hash(verb: command.verb, target: request.description) { try command.encodeBody() },
            request: request, place: target == .new ? .new : .existing
        ) { folded, now, freshness throws(CommandError) in
            try await self.context(for: command, on: request, folded, envelope.principal, now, freshness)
        }
        let receipt = try await run(task, in: requests)
        if target == .new, let number = receipt.number { numbers.keep(request, as: number) }
        return receipt
    }

    private func request(
        _ target: RequestTarget, _ command: RequestCommand, _ envelope: CommandEnvelope
    ) async throws(CommandError) -> RequestID {
        guard (target == .new) == (command.kind == .submit) else {
            throw CommandError(.invalid, "“submit” is for a new request, and every other verb for one that is there")
        }
        switch target {
        case .id(let id): return id
        case .new: return RequestID(submittedBy: envelope.commandID, bodyHash)
        case .number(let number):
            guard let id = try await numbers.id(of: number) else { throw CommandError(.notFound, "there is no request \(number)") }
            return id
        }
    }

    private func context(
        for command: RequestCommand, on request: RequestID, _ folded: FoldedStream<RequestDecider>, _ principal: Principal, _ now: Date,
        _ freshness: Freshness
    ) async throws(CommandError) -> RequestContext {
        let directories = try await reader.read(freshness)
        let candidates = directories.organisation.candidates(for: principal, at: now)
        guard let actor = Rights.choose(among: candidates, for: command, on: folded.state) else { throw .noActor(principal) }
        var context = RequestContext(
            request: request, now: now, actor: actor, organisation: directories.organisation, catalogue: directories.catalogue,
            calendars: directories.calendars)
        for number in command.mentionedNumbers { context.numbers[number] = try await numbers.id(of: number) }
        if case .submit(let submission) = command, let goal = submission.goal { context.goals[goal] = try await canBeServed(goal) }
        try await addRelated(to: &context, for: command, state: folded.state)
        return context
    }

    /// Whether a goal has not ended; `nil` where there is no such goal.
    private func canBeServed(_ goal: GoalID) async throws(CommandError) -> Bool? {
        guard let id = MatterID(rawValue: goal.rawValue) else { return nil }
        let file = try await matters[Goal.self].state(of: Goal.stream(of: id), .current).state
        return file.isOpened ? !file.state.isClosed : nil
    }

    /// Adds the other requests the decision depends on. They are read anew each time: nothing but this read says that they are current.
    private func addRelated(
        to context: inout RequestContext, for command: RequestCommand, state: RequestState
    ) async throws(CommandError) {
        var missing = RequestDecider.missing(for: command, state: state, context: context)
        while !missing.isEmpty {
            for id in missing { context.related[id] = try await requests.state(of: id.stream, .current).state }
            missing = RequestDecider.missing(for: command, state: state, context: context)
        }
    }
}
