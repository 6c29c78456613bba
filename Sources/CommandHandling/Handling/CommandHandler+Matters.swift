package import Collaboration
import EventLog
import FoundationEssentials

extension CommandHandler {
    /// Handles a command about a matter of any kind.
    package func handle<Kind: MatterKind>(
        _ command: SomeMatterCommand<Kind>, on id: MatterID, _ envelope: CommandEnvelope
    ) async throws(CommandError) -> CommandReceipt {
        let stream = Kind.stream(of: id)
        let task = StreamCommand<MatterDecider<Kind>>(
            command: command, verb: "\(Kind.name) \(command.verb)", stream: stream, envelope: envelope,
            bodyHash: try hash(verb: command.verb, target: stream.rawValue) { try command.encodeBody() },
            disguise: command.payload.anonymity == nil ? nil : bodyHash
        ) { folded, now, freshness throws(CommandError) in
            try await self.context(for: command, on: id, folded, envelope.principal, now, freshness)
        }
        return try await run(task, in: matters[Kind.self])
    }

    private func context<Kind: MatterKind>(
        for command: SomeMatterCommand<Kind>, on id: MatterID, _ folded: FoldedStream<MatterDecider<Kind>>, _ principal: Principal,
        _ now: Date, _ freshness: Freshness
    ) async throws(CommandError) -> MatterContext {
        let directories = try await reader.read(freshness)
        let candidates = directories.organisation.candidates(for: principal, at: now)
        guard let actor = MatterDecider<Kind>.choose(among: candidates, for: command, on: folded.state) else { throw .noActor(principal) }
        var existing: Set<StreamName> = []
        for stream in command.payload.mentioned where try await exists(stream) { existing.insert(stream) }
        var requests: [RequestNumber: RequestState] = [:]
        for number in command.payload.mentionedNumbers {
            guard let request = try await numbers.id(of: number) else { continue }
            requests[number] = try await self.requests.state(of: request.stream, .current).state
        }
        return MatterContext(
            id: id, now: now, actor: actor, organisation: directories.organisation, catalogue: directories.catalogue,
            calendars: directories.calendars, existing: existing, requests: requests,
            quota: try await use(of: command.payload.quota(of: actor, at: now)),
            participant: participant(actor, command, Kind.stream(of: id)))
    }

    private func participant<Kind: MatterKind>(
        _ actor: Actor, _ command: SomeMatterCommand<Kind>, _ stream: StreamName
    ) -> ParticipantToken? {
        guard let anonymity = command.payload.anonymity, let member = actor.member else { return nil }
        return ParticipantToken(of: member, in: stream, anonymity, bodyHash)
    }

    private func use(of quota: Quota?) async throws(CommandError) -> QuotaUse? {
        guard let quota else { return nil }
        do {
            let head = try await log.head().position
            return QuotaUse(quota, spent: try await log.read(taggedWithAnyOf: [[quota.tag]], limit: quota.limit).count, through: head)
        } catch {
            throw CommandError(error)
        }
    }

    private func exists(_ stream: StreamName) async throws(CommandError) -> Bool {
        do { return try await !log.read(stream, limit: 1).isEmpty } catch { throw CommandError(error) }
    }
}
