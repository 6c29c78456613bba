import EventLog
import Foundation

/// Appending, beside the plain INSERT by as many clients.
struct AppendContest {
    let database: BenchDatabase
    let plan: ContestPlan

    func run(callers: Int, eventsPerCommand: Int = 1, logs: Int = 1) async throws -> ContestResult {
        var opened: [EventLog] = []
        for number in 1...logs { opened.append(try await database.log("bench-\(number)")) }
        let ours = Self.contender("append", on: opened, callers: callers, eventsPerCommand: eventsPerCommand)
        let plain = try await PlainInsert.contender(database, clients: callers, rows: eventsPerCommand)
        let place = logs == 1 ? "" : " over \(logs) logs"
        let size = eventsPerCommand == 1 ? "1 event" : "\(eventsPerCommand) events"
        return try await Contest(title: "\(callers) callers\(place), \(size) a command", contenders: [plain, ours]).run(plan)
    }

    /// Callers who append to the logs, each always to the same.
    static func contender(_ name: String, on logs: [EventLog], callers: Int, eventsPerCommand: Int = 1) -> Contender {
        let appenders = (0..<callers).map { Appender(logs[$0 % logs.count], eventsPerCommand: eventsPerCommand) }
        return Contender(name) { duration in try await Round.measure(appenders, for: duration) { try await $0.append() } }
    }

    /// Two processes with `callers` each, on one log.
    func runTwoProcesses(callers: Int) async throws -> ContestResult {
        let ours = Contender("append") { [database] duration in
            async let one = AppendWorker.launch(on: database, callers: callers, for: duration)
            async let other = AppendWorker.launch(on: database, callers: callers, for: duration)
            return try await one + other
        }
        let plain = try await PlainInsert.contender(database, clients: 2 * callers)
        return try await Contest(title: "two processes on one log, \(callers) callers each", contenders: [plain, ours]).run(plan)
    }
}
