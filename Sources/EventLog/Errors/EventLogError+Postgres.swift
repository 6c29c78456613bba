import Postgres

extension EventLogError {
    static func reused(_ id: CommandID) -> EventLogError {
        EventLogError(.commandReused, "the id \(id.rawValue) was accepted before for another command; a new command needs a new id")
    }

    /// What a failure of the statement that appends means for the commands in it.
    init(appending error: PostgresError) {
        switch error.code {
        case .connectionLost, .timedOut, .outcomeUnknown, .cancelled:
            self.init(.outcomeUnknown, "the connection was lost while the commit may have been under way", cause: error)
        case .server where error.sqlState == "02000": self.init(.unknownLog, "the database has no such log", cause: error)
        // Data exceptions, violated constraints, limits of the program: the values' fault, and the same again next time.
        case .server where ["22", "23", "54"].contains(error.sqlState.map { String($0.prefix(2)) }):
            self.init(.invalidEvent, "the database refuses the event", cause: error)
        default: self.init(.unavailable, "the log cannot be written now; it is safe to send the command again", cause: error)
        }
    }

    /// Runs `body` and gives errors of the database the log's form.
    static func wrapping<R>(_ message: String, _ body: () async throws -> R) async throws(EventLogError) -> R {
        do { return try await body() } catch let error as EventLogError { throw error } catch let error as PostgresError
            where error.code == .decoding
        {
            throw EventLogError(.damaged, message, cause: error)
        } catch {
            throw EventLogError(.unavailable, message, cause: error)
        }
    }
}
