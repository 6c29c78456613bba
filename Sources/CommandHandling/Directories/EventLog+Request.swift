public import Collaboration
public import EventLog

extension EventLog {
    /// The request that was submitted at the number's position; `nil` when something else happened there, or nothing yet.
    public func request(_ number: RequestNumber) async throws(EventLogError) -> RequestID? {
        guard let event = try await event(at: number.position), event.version.rawValue == 1 else { return nil }
        return RequestID(stream: event.stream)
    }
}
