import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
public import Projections
public import Trust

extension ReadModelQueries {
    /// Trust between departments, or between parties as they were named, where there is a fact about it.
    public func trust(
        amongPosts: Bool, asOf: AsOf, _ directory: Directories, now: Date
    ) async throws -> [TrustCell] {
        let surveys = try await surveys(asOf: asOf)
        return try await evidence(about: FigureSubject(), asOf: asOf, directory, now: now).cells(amongPosts: amongPosts, surveys)
    }

    /// Trust between levels, the blame triangle and the rate of contested attributions.
    public func levels(asOf: AsOf, _ directory: Directories, now: Date) async throws -> LevelFigures {
        try await evidence(about: FigureSubject(), asOf: asOf, directory, now: now).levelFigures
    }

    /// What a figure comes from: its events, their weights and the arithmetic. What the viewer may not see counts and is not named.
    public func explanation(
        of figure: ExplainedFigure, about subject: FigureSubject, asOf: AsOf, for viewer: Viewer, _ directory: Directories, now: Date
    ) async throws -> Explanation {
        switch figure.source {
        case .evidence(let ofEverybody, let explain):
            let evidence = try await evidence(about: ofEverybody ? FigureSubject() : subject, asOf: asOf, directory, now: now)
            let hidden = try await hiddenOrigins(in: evidence, from: viewer)
            return try explain(evidence, subject).concealing(hidden.contains)
        case .surveys(let explain): return try explain(try await surveys(asOf: asOf), subject)
        case .importedCases: return OnTimeShare.appraise(try await findings(.importedCase, about: subject, asOf: asOf)).explanation
        case .recognitions:
            return try await recognition(subject, asOf: asOf, directory, now: try await moment(asOf, now: now)).explanation
        }
    }

    func evidence(
        about subject: FigureSubject, asOf: AsOf, _ directory: Directories, now: Date
    ) async throws -> TrustEvidence {
        let moment = try await moment(asOf, now: now)
        // Both ways, since reciprocity asks for the other one too.
        let parties = [subject.from, subject.to].compactMap { $0?.department }
        guard asOf == .now else {
            let streams = parties.isEmpty ? nil : try await streams(involving: parties, asOf: asOf)
            let (facts, requests) = try await log.rows(
                of: TrustFactsModel(), and: RequestsModel(), asOf: asOf, in: streams, decoder: decoder)
            return TrustEvidence(
                rows: facts.sorted { ($0.value.position, $0.key) < ($1.value.position, $1.key) }.map(\.value),
                requests: requests.values.filter(\.status.isLive), now: moment,
                directory: directory)
        }
        let model = TrustFactsModel()
        let facts = try await rows(
            of: model,
            where: """
                SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue)
                AND (\(parties.isEmpty) OR truster = ANY(\(parties.map(\.rawValue))) OR trusted = ANY(\(parties.map(\.rawValue)))) ORDER BY (row->>'position')::bigint, key
                """)
        return TrustEvidence(rows: facts.map(\.row), requests: try await liveRequests(of: nil), now: moment, directory: directory)
    }

    /// The events of confidential requests that the viewer may not see.
    private func hiddenOrigins(in evidence: TrustEvidence, from viewer: Viewer) async throws -> Set<Origin> {
        let confidential = evidence.rows.filter(\.confidential)
        let ids = Set(confidential.map(\.request.description)).sorted()
        let model = RequestsModel()
        let requests = try await rows(
            of: model,
            where: "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) AND key = ANY(\(ids))")
        let seen = Set(requests.filter { viewer.sees($0.row) }.map(\.row.request))
        let open = evidence.requests.filter { $0.confidential && !viewer.sees($0) }.map(\.origin)
        return Set(confidential.filter { !seen.contains($0.request) }.map(\.origin) + open)
    }
}
