import Collaboration
import EventLog
import Synchronization

/// From the numbers people use to requests' ids. A number never changes its meaning, so what was found once is kept.
final class RequestNumbers: Sendable {
    private static let capacity = 50_000

    private let log: EventLog
    private let known = Mutex<[RequestNumber: RequestID]>([:])

    init(log: EventLog) {
        self.log = log
    }

    /// Keeps the number of a request that this process has submitted, so that the next command about it need not ask.
    func keep(_ id: RequestID, as number: RequestNumber) {
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll() }
            known[number] = id
        }
    }

    /// The request submitted at the number's position; nil when something else happened there, or nothing yet.
    func id(of number: RequestNumber) async throws(CommandError) -> RequestID? {
        if let id = known.withLock({ $0[number] }) { return id }
        guard let id = try await read(number) else { return nil }
        keep(id, as: number)
        return id
    }

    private func read(_ number: RequestNumber) async throws(CommandError) -> RequestID? {
        do {
            return try await log.request(number)
        } catch {
            throw CommandError(error)
        }
    }
}
