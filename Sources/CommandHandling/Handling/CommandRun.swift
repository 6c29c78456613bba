import Collaboration
import EventLog
import FoundationEssentials

/// Brings one command into one stream: load, decide, append, and again when the stream has moved meanwhile.
struct CommandRun<Kind: StreamKind>: Sendable {
    /// How often a command is decided before it is sent back as a conflict. Each further time means that somebody else was faster.
    static var attempts: Int { 20 }

    let log: EventLog
    let codec: EventCodec
    let streams: FoldedStreams<Kind>
    let clock: @Sendable () -> Date
    let newID: @Sendable () -> UUID
    let task: StreamCommand<Kind>

    func run() async throws(CommandError) -> CommandReceipt {
        var freshness = Freshness.cached
        var seen = StreamVersion.none
        for _ in 1...Self.attempts {
            let folded = try await load(freshness)
            seen = folded.version
            let verdict = try await verdict(on: folded, freshness)
            if case .events(let events, let context, let now) = verdict {
                if let receipt = try await append(events, to: folded, context: context, now: now) { return receipt }
            } else {
                // The state may already hold the command's own effect: its first result wins over any refusal.
                if let earlier = try await earlierReceipt(folded) { return earlier }
                // What is refused on a cached state may be right on the present one.
                if freshness == .current { return try await conclude(verdict, folded) }
            }
            freshness = .current
        }
        throw CommandError(.versionConflict(actual: seen), "the stream kept changing while the command was decided")
    }

    private func load(_ freshness: Freshness) async throws(CommandError) -> FoldedStream<Kind> {
        if task.place == .new, freshness == .cached { return streams.known(task.stream) ?? FoldedStream() }
        return try await streams.state(of: task.stream, freshness)
    }

    func verdict(on folded: FoldedStream<Kind>, _ freshness: Freshness) async throws(CommandError) -> Verdict<Kind> {
        if let expected = task.envelope.ifVersion, expected != folded.version {
            return .refused(
                CommandError(.versionConflict(actual: folded.version), "the stream is not at the version the sender saw"))
        }
        if task.place == .existing, folded.version == .none {
            return .refused(CommandError(.notFound, "there is no such request"))
        }
        let now = now(after: folded)
        let context: Kind.Context
        do {
            context = try await task.context(folded, now, freshness)
        } catch {
            guard error.code == .forbidden else { throw error }
            return .refused(error)
        }
        do {
            let events = try Kind.decide(task.command, state: folded.state, context: context)
            return events.isEmpty ? .unchanged : .events(events, context: context, now: now)
        } catch {
            return .refused(CommandError(.rejected(error), error.sentence.en, cause: error))
        }
    }

    /// The command's time. The clock of one node may run behind another's, but no stream's time runs backwards because of it.
    private func now(after folded: FoldedStream<Kind>) -> Date {
        if let occurredAt = task.envelope.occurredAt { return Timestamp.rounded(occurredAt) }
        let now = Timestamp.rounded(clock())
        return max(now, folded.lastOccurredAt ?? now)
    }

    private func conclude(_ verdict: Verdict<Kind>, _ folded: FoldedStream<Kind>) async throws(CommandError) -> CommandReceipt {
        guard case .refused(let refusal) = verdict else {
            return CommandReceipt(
                firstPosition: nil, lastPosition: nil, version: folded.version, recordedAt: nil, request: task.request,
                number: number(firstPosition: folded.firstPosition), repeated: false, events: [])
        }
        try await record(refusal)
        throw refusal
    }

    /// Notes for the auditor what the rules said no to. A target that is not there, or a stranger, says nothing about the rules.
    private func record(_ refusal: CommandError) async throws(CommandError) {
        let code: Rejection.Code
        switch refusal.code {
        case .rejected(let rejection): code = rejection.code
        case .versionConflict: code = .versionConflict
        default: return
        }
        do {
            try await log.record(
                RejectionRecord(
                    principal: task.sender, command: task.commandID, verb: task.verb, stream: task.stream,
                    code: code.rawValue))
        } catch {
            throw CommandError(error)
        }
    }
}
