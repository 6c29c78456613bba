import Collaboration
import EventLog
import Hummingbird
import Projections
import ServiceLifecycle

/// The log itself: its figures for whoever runs it, and its events for auditors.
struct LogRoutes {
    /// How long a question may wait, in seconds.
    private static let waitLimit = 30

    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.get("log", use: statistics)
        group.get("log/events", use: events)
        group.get("log/stream", use: stream)
    }

    @Sendable private func statistics(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.logStatistics, request, context)
        return try .json(try await api.log.statistics())
    }

    @Sendable private func events(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.events, request, context)
        let types = (request.parameter("type") ?? "").split(separator: ",").map { String($0) }
        let filter = EventFilter(types: Set(types), stream: request.parameter("stream").map { StreamName(rawValue: $0) })
        guard let start = try request.position("after") else { return try .json(try await latest(request, filter)) }
        return try .json(try await next(request, after: start, filter))
    }

    @Sendable private func stream(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.events, request, context)
        guard let name = try request.text("stream") else { throw Problem.invalidParameter("stream", "say which stream") }
        let moment = try await api.asOf(request)
        let end = try await api.log.end(of: moment)
        let events = try await api.log.read(StreamName(rawValue: name)).filter { moment.includes($0, through: end) }
        guard !events.isEmpty else { throw Problem.notFound("there was no stream \(name) then") }
        return try .json(["events": events])
    }

    private func latest(_ request: Request, _ filter: EventFilter) async throws -> LogStretch {
        guard request.parameter("wait") == nil else { throw Problem.invalidParameter("wait", "say with after from where on") }
        return try await api.log.search(before: try request.position("before"), for: filter, limit: try request.limit())
    }

    private func next(_ request: Request, after start: LogPosition, _ filter: EventFilter) async throws -> LogStretch {
        guard request.parameter("before") == nil else { throw Problem.invalidParameter("before", "it does not go with after") }
        let limit = try request.limit()
        let wait = try request.parameter("wait", "a number of seconds from 0 to \(Self.waitLimit)") { text in
            Int(text).flatMap { (0...Self.waitLimit).contains($0) ? $0 : nil }
        }
        try await api.requireReached(start, in: "after")
        // Who waits for news does not keep the service from stopping.
        return try await cancelWhenGracefulShutdown {
            try await api.log.search(after: start, for: filter, limit: limit, waiting: .seconds(wait ?? 0))
        }
    }
}
