public import Collaboration
import EventLog
import FoundationEssentials

/// The commands about what the whole organisation shares.
extension CommandHandler {
    /// Handles a command about departments, posts, members, roles or rules.
    public func handle(_ command: OrganisationCommand, _ envelope: CommandEnvelope) async throws(CommandError) -> CommandReceipt {
        let department = (command.payload as? DefinePost)?.department
        let task = StreamCommand<OrganisationDecider>(
            command: command, verb: command.verb, stream: DirectoryReader.organisationStream, envelope: envelope,
            bodyHash: try hash(verb: command.verb, target: "organisation") { try command.encodeBody() }
        ) { folded, now, _ throws(CommandError) in
            OrganisationContext(now: now, actor: try Self.actor(envelope.principal, in: folded.state, heading: department, now))
        }
        return try await run(task, in: reader.organisation)
    }

    /// Handles a command about the services.
    public func handle(_ command: CatalogueCommand, _ envelope: CommandEnvelope) async throws(CommandError) -> CommandReceipt {
        let task = StreamCommand<CatalogueDecider>(
            command: command, verb: command.verb, stream: DirectoryReader.catalogueStream, envelope: envelope,
            bodyHash: try hash(verb: command.verb, target: "catalogue") { try command.encodeBody() }
        ) { folded, now, freshness throws(CommandError) in
            let directories = try await self.reader.read(freshness)
            let actor = try Self.actor(
                envelope.principal, in: directories.organisation,
                heading: CatalogueDecider.department(of: command, in: folded.state, directories.organisation), now)
            return CatalogueContext(now: now, actor: actor, organisation: directories.organisation, calendars: directories.calendars)
        }
        return try await run(task, in: reader.catalogue)
    }

    /// Handles a command about the calendars.
    public func handle(_ command: CalendarCommand, _ envelope: CommandEnvelope) async throws(CommandError) -> CommandReceipt {
        let task = StreamCommand<CalendarDecider>(
            command: command, verb: command.verb, stream: DirectoryReader.calendarsStream, envelope: envelope,
            bodyHash: try hash(verb: command.verb, target: "calendars") { try command.encodeBody() }
        ) { _, now, freshness throws(CommandError) in
            let directories = try await self.reader.read(freshness)
            return CalendarContext(now: now, actor: try Self.actor(envelope.principal, in: directories.organisation, heading: nil, now))
        }
        return try await run(task, in: reader.calendars)
    }

    private static func actor(
        _ principal: Principal, in organisation: OrganisationState, heading department: DepartmentID?, _ now: Date
    ) throws(CommandError) -> Actor {
        let candidates = organisation.candidates(for: principal, at: now)
        guard let actor = Rights.choose(among: candidates, heading: department) else { throw .noActor(principal) }
        return actor
    }
}
