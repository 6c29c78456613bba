public import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
public import Projections

extension ReadModelQueries {
    /// Requests, the latest first.
    ///
    /// - Parameters:
    ///   - before: continues after the page that ended there; a request that is submitted meanwhile shifts nothing.
    ///   - limit: at most so many rows are looked at for a page; a flag that depends on now may leave it shorter.
    public func requests(
        _ filter: RequestFilter, before: RequestNumber? = nil, limit: Int, for viewer: Viewer, _ directory: Directories, now: Date
    ) async throws -> RequestPage {
        let statuses = filter.statuses.map { $0.map(\.rawValue).sorted() }
        let department = filter.department?.rawValue
        let found = try await rows(
            of: RequestsModel(),
            where: """
                SELECT key, row FROM \(unescaped: RequestsModel().table) WHERE log_id = \(log.id.rawValue)
                AND number < \(before?.position.rawValue ?? .max)
                AND (\(statuses == nil) OR status = ANY(\(statuses ?? [])))
                AND (\(department == nil) OR customer = \(department) OR performer = \(department))
                AND (\(filter.customer == nil) OR customer = \(filter.customer?.rawValue))
                AND (\(filter.performer == nil) OR performer = \(filter.performer?.rawValue))
                AND (\(filter.service == nil) OR service = \(filter.service?.rawValue))
                AND (\(filter.search == nil) OR title ILIKE \(filter.search.map(Self.pattern)))
                ORDER BY number DESC LIMIT \(limit)
                """
        ).map(\.row)
        let (visible, confidentialItems) = viewer.divide(found.filter { $0.has(filter.flag, at: now, directory) })
        return RequestPage(
            requests: visible.map { RequestSummary($0, at: now, directory) }, confidentialItems: confidentialItems,
            next: found.count == limit ? found.last?.number : nil)
    }

    /// Requests with a title like one that somebody is about to write, the likest first: a hint against asking twice.
    public func similarRequests(
        to title: String, limit: Int, for viewer: Viewer, _ directory: Directories, now: Date
    ) async throws -> [RequestSummary] {
        let model = RequestsModel()
        let found = try await rows(
            of: model,
            where: """
                SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue)
                AND public.similarity(title, \(title)) >= \(Self.likeness)
                ORDER BY public.similarity(title, \(title)) DESC, number DESC LIMIT \(limit)
                """)
        return found.map(\.row).filter(viewer.sees).map { RequestSummary($0, at: now, directory) }
    }

    /// Of 0 … 1, from where titles count as alike: what PostgreSQL itself takes for it.
    private static let likeness = 0.3

    /// A text as a pattern of LIKE that it is a part of.
    private static func pattern(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
        return "%\(escaped)%"
    }

    /// One request with its timeline, folded from its own events up to the moment.
    ///
    /// - Throws: `notFound` when it did not exist then, `confidential` or `forbidden` when the viewer may not see it.
    public func request(
        _ number: RequestNumber, asOf: AsOf, for viewer: Viewer, _ directory: Directories, now: Date
    ) async throws -> RequestDetail {
        guard let id = try await log.request(number) else { throw ReadModelError(.notFound, "there is no request \(number)") }
        let end = try await log.end(of: asOf)
        let model = RequestsModel()
        var row: RequestRow?
        var timeline: [TimelineEntry] = []
        for recorded in try await log.read(id.stream) where asOf.includes(recorded, through: end) {
            let record = try await codec.decode(recorded)
            guard case .request(_, let event) = record.event else { continue }
            let before = row
            model.apply(record, to: &row, key: id.description)
            timeline.append(try TimelineEntry(record, event, from: before, to: row))
        }
        guard let row else { throw ReadModelError(.notFound, "\(number) had not been submitted then") }
        guard viewer.sees(row) else {
            throw row.confidential
                ? ReadModelError(.confidential, "\(number) is confidential")
                : ReadModelError(.forbidden, "Operators see the requests in which they act for a post, and no others")
        }
        let moment = try await moment(asOf, now: now)
        return RequestDetail(
            summary: RequestSummary(row, at: moment, directory), version: row.version, contact: row.contact, timeline: timeline, now: moment
        )
    }

    /// Requests in which a department takes part and that have not ended: what its dashboard reckons with.
    func liveRequests(of department: DepartmentID?) async throws -> [RequestRow] {
        let live = RequestStatus.allCases.filter(\.isLive).map(\.rawValue)
        return try await rows(
            of: RequestsModel(),
            where: """
                SELECT key, row FROM \(unescaped: RequestsModel().table) WHERE log_id = \(log.id.rawValue) AND status = ANY(\(live))
                AND (\(department == nil) OR customer = \(department?.rawValue) OR performer = \(department?.rawValue))
                """
        ).map(\.row)
    }
}

extension RequestRow {
    fileprivate func has(_ flag: RequestFilter.Flag?, at now: Date, _ directory: Directories) -> Bool {
        switch flag {
        case nil: true
        case .overdue: isOverdue(at: now, directory)
        case .paused: isPaused
        case .blocked: isBlocked
        case .escalated: escalated != nil
        case .silent: isSilent(at: now, directory)
        }
    }
}
