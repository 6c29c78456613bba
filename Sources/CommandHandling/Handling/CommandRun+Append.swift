import Collaboration
import EventLog
import FoundationEssentials

extension CommandRun {
    /// Appends what was decided; nil when the stream has moved since it was loaded, or something was used up that is bounded.
    func append(
        _ events: [Kind.Event], to folded: FoldedStream<Kind>, context: Kind.Context, now: Date
    ) async throws(CommandError) -> CommandReceipt? {
        let command = try await command(events, on: folded, context: context, now: now)
        let started = ContinuousClock.now
        let receipt: AppendReceipt
        do {
            receipt = try await log.append(command)
        } catch {
            switch error.code {
            case .versionConflict, .conditionFailed: return nil
            default: throw CommandError(error)
            }
        }
        if receipt.isRepeat { return try await repeated(receipt, folded) }
        let newest = advance(folded, with: events, receipt, now: now)
        streams.keep(newest, of: task.stream, appendedAfter: started)
        return self.receipt(receipt, events: events.map(\.type), firstPosition: newest.firstPosition)
    }

    /// The command as the log takes it, decided on the stream as it is now, for who appends it with others; `nil` when nothing is to be appended.
    func decided() async throws(CommandError) -> AppendCommand? {
        let folded = try await streams.state(of: task.stream, .current)
        guard case .events(let events, let context, let now) = try await verdict(on: folded, .current) else { return nil }
        return try await command(events, on: folded, context: context, now: now)
    }

    private func command(
        _ events: [Kind.Event], on folded: FoldedStream<Kind>, context: Kind.Context, now: Date
    ) async throws(CommandError) -> AppendCommand {
        let write = StreamWrite(
            stream: task.stream, expecting: folded.version == .none ? .noStream : .exactly(folded.version),
            events: try await encode(events, on: folded.state, context: context, now: now))
        let condition = Kind.quota(of: context).map { AppendCondition(after: $0.position, noneWith: [[$0.quota.tag]]) }
        return AppendCommand(id: task.commandID, bodyHash: task.bodyHash, writes: [write], condition: condition)
    }

    private func encode(
        _ events: [Kind.Event], on state: Kind.State, context: Kind.Context, now: Date
    ) async throws(CommandError) -> [NewEvent] {
        let tags = Kind.quota(of: context).map { [$0.quota.tag] } ?? []
        var encoded: [NewEvent] = []
        var state = state
        for event in events {
            Kind.evolve(&state, with: event, at: now)
            let metadata = task.metadata(by: Kind.actor(of: context), concerning: Kind.parties(of: event, in: state))
            do {
                encoded.append(
                    try await codec.encode(event, id: newID(), occurredAt: Kind.ownTime(of: event) ?? now, metadata: metadata, tags: tags))
            } catch {
                throw CommandError(error)
            }
        }
        return encoded
    }

    /// The state after the command's own events, as a read would find it.
    private func advance(
        _ folded: FoldedStream<Kind>, with events: [Kind.Event], _ receipt: AppendReceipt, now: Date
    ) -> FoldedStream<Kind> {
        var folded = folded
        for (index, event) in events.enumerated() {
            folded.apply(
                event, version: StreamVersion(rawValue: receipt.firstVersion.rawValue + Int64(index)),
                position: LogPosition(rawValue: receipt.firstPosition.rawValue + Int64(index)),
                occurredAt: Timestamp.rounded(Kind.ownTime(of: event) ?? now))
        }
        return folded
    }
}
