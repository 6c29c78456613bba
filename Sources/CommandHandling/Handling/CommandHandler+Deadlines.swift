public import Collaboration
public import EventLog
public import FoundationEssentials

extension CommandHandler {
    /// The handler's clock.
    public var now: Date { clock() }

    /// What the service will do about a request if nobody does anything, the earliest first, and the version of the stream from which that
    /// follows.
    public func deadlines(
        of request: RequestID
    ) async throws(CommandError) -> (version: StreamVersion, deadlines: [RequestDeadline]) {
        let folded = try await requests.state(of: request.stream, .current)
        let directories = try await reader.read(.cached)
        let context = RequestContext(
            request: request, now: clock(), actor: .system, organisation: directories.organisation, catalogue: directories.catalogue,
            calendars: directories.calendars)
        return (folded.version, RequestDecider.deadlines(state: folded.state, context: context))
    }
}
