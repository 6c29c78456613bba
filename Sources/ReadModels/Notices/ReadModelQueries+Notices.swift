public import Collaboration
import CommandHandling
public import EventLog
import FoundationEssentials
import Postgres
import Projections

extension ReadModelQueries {
    /// Up to where notices can be told: what an event is about, and who may see that, is read from these models.
    public func reachOfNotices() async throws -> LogPosition {
        let models: [any ReadModel<CollaborationRecord>] = [RequestsModel(), MattersModel()]
        let statuses = try await ProjectionProgress(log: log, pool: pool, models: models).statuses().filter(\.isLive)
        guard statuses.count == models.count else { return .beginning }
        return statuses.map(\.position).min() ?? .beginning
    }

    /// What somebody may be told of an event; `nil` when it is none of theirs to see, or nothing that people are told of.
    ///
    /// Rights are those of the viewer now, and not when it happened.
    public func notice(of recorded: RecordedEvent, to member: MemberID, as viewer: Viewer) async throws -> Notice? {
        let record = try await codec.decode(recorded)
        switch record.event {
        case .request(let id, let event):
            guard let row = try await row(of: RequestsModel(), id.description), viewer.sees(row) else { return nil }
            let subject = Notice.Subject.request(
                row.number, title: row.title, status: event.facts.to, customer: event.facts.customer, performer: event.facts.performer,
                due: event.facts.due)
            return Notice(recorded, record, subject, row.nearness(of: event, to: member, viewer))
        case .matter(let occurrence):
            guard let row = try await row(of: MattersModel(), record.stream.rawValue),
                let kind = MatterKinds.all.first(where: { $0.name == occurrence.kind }), try tells(kind, row, record.event.type),
                viewer.mayRead(row, kind.audience)
            else { return nil }
            let subject = Notice.Subject.matter(kind: kind.plural, row.id, title: row.title, status: row.status)
            return Notice(recorded, record, subject, row.nearness(to: member, viewer))
        case .organisation, .catalogue, .calendar, .importedCase: return nil
        }
    }

    private func row<Model: ReadModel>(of model: Model, _ key: String) async throws -> Model.Row? {
        try await rows(
            of: model,
            where: "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) AND key = \(key)"
        ).first?.row
    }

    private func tells<Kind: MatterKind>(_ kind: Kind.Type, _ row: MatterRow, _ type: String) throws -> Bool {
        try row.state.decode(Kind.State.self).tells(type)
    }
}

extension RequestRow {
    fileprivate func nearness(of event: RequestEvent, to member: MemberID, _ viewer: Viewer) -> Notice.Nearness {
        if submitter == member || contact.member == member || watchers.contains(member) { return .mine }
        if case .commentAdded(let comment) = event, comment.mentions.contains(member) { return .mine }
        return viewer.sides(in: self).isEmpty && !viewer.receives(self) ? .everything : .departments
    }
}

extension MatterRow {
    fileprivate func nearness(to member: MemberID, _ viewer: Viewer) -> Notice.Nearness {
        if opener == member { return .mine }
        return parties.contains { party in viewer.actors.contains { Rights.acts($0, for: party) } } ? .departments : .everything
    }
}
