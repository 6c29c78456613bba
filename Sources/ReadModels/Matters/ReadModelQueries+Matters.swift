package import Collaboration
package import EventLog
package import FoundationEssentials
import Postgres
package import Projections

extension ReadModelQueries {
    /// The matters of a kind that the viewer may read, the latest first.
    ///
    /// - Parameters:
    ///   - department: only those that concern it.
    ///   - before: continues after the page that ended there.
    ///   - limit: at most so many are looked at for a page; what the viewer may not read leaves it shorter.
    package func matters<Kind: MatterKind>(
        of kind: Kind.Type, status: String? = nil, department: DepartmentID? = nil, before: LogPosition? = nil, limit: Int,
        for viewer: Viewer
    ) async throws -> MatterPage {
        let model = MattersModel()
        let party = try department.map { try JSONValue(encoding: [["department": $0]]).canonical }
        let found = try await rows(
            of: model,
            where: """
                SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) AND kind = \(Kind.name)
                AND position < \(before?.rawValue ?? .max) AND (\(status == nil) OR status = \(status))
                AND (\(party == nil) OR row->'parties' @> \(party)::text::jsonb)
                ORDER BY position DESC LIMIT \(limit)
                """
        ).map(\.row)
        return MatterPage(
            matters: found.filter { viewer.mayRead($0, Kind.audience) }, next: found.count == limit ? found.last?.position : nil)
    }

    /// One matter with its timeline, folded from its own events up to the moment. What people are no longer told today they are not told of
    /// an earlier moment either.
    ///
    /// - Throws: `notFound` when there was none then, `forbidden` when the viewer may not read it.
    package func matter<Kind: MatterKind>(
        _ id: MatterID, of kind: Kind.Type, asOf: AsOf, for viewer: Viewer, now: Date
    ) async throws -> MatterDetail {
        let end = try await log.end(of: asOf)
        let stream = Kind.stream(of: id)
        var row: MatterRow?
        var present: MatterRow?
        var timeline: [MatterEntry] = []
        for recorded in try await log.read(stream) {
            let record = try await codec.decode(recorded)
            guard case .matter(let occurrence) = record.event else { continue }
            try MattersModel().apply(record, to: &present, key: stream.rawValue)
            guard asOf.includes(recorded, through: end) else { continue }
            try MattersModel().apply(record, to: &row, key: stream.rawValue)
            timeline.append(try MatterEntry(record, occurrence, status: row?.status ?? ""))
        }
        if let state = try present?.state.decode(Kind.State.self) { timeline.removeAll { !state.tells($0.type) } }
        guard let row else { throw ReadModelError(.notFound, "there is no \(Kind.name) \(id)") }
        guard viewer.mayRead(row, Kind.audience) else { throw ReadModelError(.forbidden, "the \(Kind.name) \(id) is not for you to read") }
        return MatterDetail(matter: row, timeline: timeline, now: try await moment(asOf, now: now))
    }

    /// All there are of some kinds, in the order in which they were opened.
    func allMatters(of kinds: [String], asOf: AsOf) async throws -> [MatterRow] {
        let model = MattersModel()
        guard asOf == .now else {
            return try await log.rows(of: model, asOf: asOf, decoder: decoder).values.filter { kinds.contains($0.kind) }.sorted {
                $0.position < $1.position
            }
        }
        return try await rows(
            of: model,
            where: """
                SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) AND kind = ANY(\(kinds)) ORDER BY position
                """
        ).map(\.row)
    }
}

extension Viewer {
    func mayRead(_ row: MatterRow, _ audience: MatterAudience) -> Bool {
        actors.contains { Rights.mayRead(audience, concerning: row.parties, opener: row.opener, $0) }
    }
}
