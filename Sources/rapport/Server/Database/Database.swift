import LocalCluster
import Postgres

/// The database a command works on, and the three ways to connect to it.
struct Database: Sendable {
    /// May make schema and roles: the embedded cluster's superuser, or the user of `RAPPORT_DATABASE_URL`.
    var administrator: PostgresConfiguration
    /// The thread that serves all connections of this process.
    var loop: PostgresEventLoop

    /// With the rights of the API: append through the log's function, read, and nothing else.
    var application: PostgresConfiguration { administrator.with(role: "rapport_app") }
    /// With the rights of the projections: read the log, write the read models.
    var projector: PostgresConfiguration { administrator.with(role: "rapport_projector") }

    private init(_ configuration: PostgresConfiguration, _ settings: Settings) {
        administrator = configuration
        administrator.preparesStatements = settings.databasePrepares
        loop = PostgresEventLoop()
    }

    /// The database of `RAPPORT_DATABASE_URL`; nil when it is not set.
    static func external(_ settings: Settings) throws(PostgresError) -> Database? {
        guard let url = settings.databaseURL else { return nil }
        return Database(try PostgresConfiguration(url: url), settings)
    }

    /// The database `rapport` in an embedded cluster, made when it is missing.
    static func embedded(in cluster: LocalCluster, _ settings: Settings) async throws -> Database {
        let database = Database(cluster.configuration.with(database: "rapport"), settings)
        let connection = try await PostgresConnection.connect(cluster.configuration, on: database.loop)
        do {
            if try await connection.query("SELECT 1 FROM pg_database WHERE datname = 'rapport'").isEmpty {
                try await connection.execute("CREATE DATABASE rapport")
            }
        } catch {
            await connection.close()
            throw error
        }
        await connection.close()
        return database
    }

    /// The database for a command beside a running service: the one of `RAPPORT_DATABASE_URL`, or the embedded one if it runs.
    static func find(_ settings: Settings) async throws -> Database {
        if let database = try external(settings) { return database }
        guard let cluster = try LocalCluster.attach(dataDirectory: settings.dataDir) else {
            throw Failure(
                .unavailable,
                "No database: nothing runs in \(settings.dataDir). Start `rapport up`, name its directory with --data-dir, "
                    + "or set RAPPORT_DATABASE_URL.")
        }
        return try await embedded(in: cluster, settings)
    }
}
