import Postgres

/// What `rapport doctor` examines.
struct Patient: Sendable {
    var settings: Settings
    /// The database once it answered.
    var connected: Connected?
    /// Why it did not.
    var complaint: Failure?

    struct Connected: Sendable {
        var database: Database
        var connection: PostgresConnection
    }

    init(_ settings: Settings) async {
        self.settings = settings
        do {
            let database = try await Database.find(settings)
            let connection = try await PostgresConnection.connect(database.administrator, on: database.loop)
            connected = Connected(database: database, connection: connection)
        } catch {
            complaint = Failure(describing: error)
        }
    }
}
