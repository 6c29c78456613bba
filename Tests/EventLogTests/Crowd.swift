import EventLog
import Postgres
import Synchronization
import TestSupport

/// Very many callers of one log, each with one command.
final class Crowd: Sendable {
    private struct State {
        var waiting = 0
        var most = 0
        var appended = 0
    }

    private let log: EventLog
    private let state = Mutex(State())

    init(at configuration: PostgresConfiguration, _ id: LogID) {
        let pool = PostgresPool(configuration, maximumConnections: 4, waitLimit: TestDatabase.patience, on: PostgresEventLoop())
        log = EventLog(pool: pool, id: id)
    }

    /// The most that waited for an answer at one time.
    var most: Int { state.withLock(\.most) }
    var appended: Int { state.withLock(\.appended) }

    func append(_ count: Int) async {
        await withTaskGroup { group in
            for _ in 1...count { group.addTask { await self.appendOne() } }
        }
    }

    private func appendOne() async {
        let command = AppendCommand.sample()
        state.withLock { state in
            state.waiting += 1
            state.most = max(state.most, state.waiting)
        }
        let isAppended = (try? await log.append(command)) != nil
        state.withLock { state in
            state.waiting -= 1
            if isAppended { state.appended += 1 }
        }
    }
}
