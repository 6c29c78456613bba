import EventLog
import Synchronization

/// Somebody who appends the steps of one copied request after the other.
final class RequestAppender: Sendable {
    private let log: EventLog
    private let source: CopiedRequests
    private let copy: Mutex<CopiedRequests.Copy>

    init(_ log: EventLog, _ source: CopiedRequests) {
        self.log = log
        self.source = source
        copy = Mutex(source.begin())
    }

    @discardableResult
    func append() async throws -> LogPosition {
        let command = try copy.withLock { try source.next(&$0) }
        return try await log.append(command).lastPosition
    }
}
