public import Collaboration
public import CommandHandling
import EventLog
import FoundationEssentials
import Postgres
import Projections

/// Does what is due when nobody else has: as the service itself, by commands like everybody's.
///
/// Any number may work at once, in any number of processes. A command's id follows from the request, its version and what is due, so the same
/// step is taken once; and the decision is made anew when the command comes, so a step that somebody was quicker with is refused and forgotten.
public actor DeadlineWorker {
    /// Something that was done.
    public struct Action: Sendable, Hashable {
        public let request: RequestID
        public let kind: RequestDeadline.Kind
        /// The types of the events that came of it.
        public let events: [String]
    }

    /// What a request's deadlines were reckoned from, and they.
    private struct Plan {
        let version: StreamVersion
        let deadlines: [RequestDeadline]
    }

    private let handler: CommandHandler
    private let queries: ReadModelQueries
    private var plans: [RequestID: Plan] = [:]
    /// The rules that the plans were made by.
    private var rules: (policy: ConversationPolicy, calendars: CalendarsState)?

    public init(handler: CommandHandler, queries: ReadModelQueries) {
        self.handler = handler
        self.queries = queries
    }

    /// Does all that is due by the handler's clock.
    ///
    /// - Throws: when the log or the read model cannot be reached; what was done stays done, and the rest is still due.
    public func work() async throws -> [Action] {
        try await forgetOldRules()
        var actions: [Action] = []
        let model = DeadlinesModel()
        let rows = try await queries.rows(
            of: model, where: "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(queries.log.id.rawValue)")
        var open: Set<RequestID> = []
        for (key, row) in rows {
            guard let request = RequestID(key) else { continue }
            open.insert(request)
            if plans[request].map({ $0.version < row.version }) ?? true { try await plan(request) }
            while let deadline = plans[request]?.deadlines.first, deadline.due <= handler.now {
                if let action = try await act(on: deadline, of: request) { actions.append(action) }
            }
        }
        plans = plans.filter { open.contains($0.key) }
        return actions
    }

    private func forgetOldRules() async throws {
        let directories = try await handler.directories()
        if let rules, rules == (directories.organisation.policy, directories.calendars) { return }
        rules = (directories.organisation.policy, directories.calendars)
        plans = [:]
    }

    private func plan(_ request: RequestID) async throws {
        let (version, deadlines) = try await handler.deadlines(of: request)
        plans[request] = Plan(version: version, deadlines: deadlines)
    }

    private func act(on deadline: RequestDeadline, of request: RequestID) async throws -> Action? {
        guard let version = plans[request]?.version else { return nil }
        let key = CommandKey(rawValue: "deadline:\(request):\(deadline.kind.rawValue):\(version.rawValue)")
        do {
            let receipt = try await handler.handle(deadline.command, on: .id(request), CommandEnvelope(id: key, principal: .system))
            try await plan(request)
            return receipt.repeated ? nil : Action(request: request, kind: deadline.kind, events: receipt.events)
        } catch let error as CommandError {
            guard case .rejected = error.code else { throw error }
            // Somebody was quicker. The next round plans anew.
            plans[request] = nil
            return nil
        }
    }
}
