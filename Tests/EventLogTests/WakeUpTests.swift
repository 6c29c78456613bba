import EventLog
import Foundation
import Postgres
import TestSupport
import Testing

@Suite(.migratedDatabase, .timeLimit(.minutes(5))) struct WakeUpTests {
    @Test("An append rings in its own process and, by NOTIFY or the poll, in another") func rings() async throws {
        try await withLog { writer in
            try await withLog { reader in
                let database = TestDatabase.current
                let telling = Task { await writer.announceAppends() }
                let listening = Task { await reader.listenForChanges(database.app, on: database.loop) }
                var own = writer.changes().makeAsyncIterator()
                var others = reader.changes().makeAsyncIterator()
                let receipt = try await writer.append(.sample())
                #expect(await own.next() == receipt.lastPosition)
                #expect(await others.next() == receipt.lastPosition)
                for task in [telling, listening] {
                    task.cancel()
                    await task.value
                }
            }
        }
    }

    @Test("Four hundred appends at once are told of in far fewer notifications, of which the last names the end") func coalesced()
        async throws
    {
        try await withLog { log in
            let channel = "rapport_log_\(log.id.rawValue)"
            let listener = try await PostgresConnection.connect(TestDatabase.current.app, on: TestDatabase.current.loop)
            try await listener.listen(to: channel)
            let telling = Task { await log.announceAppends() }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...400 { group.addTask { try await log.append(.sample()) } }
                try await group.waitForAll()
            }
            var heard: [String] = []
            for await notification in listener.notifications {
                heard.append(notification.payload)
                if notification.payload == "400" { break }
            }
            #expect(heard.count < 100)
            telling.cancel()
            await telling.value
            await listener.close()
        }
    }
}
