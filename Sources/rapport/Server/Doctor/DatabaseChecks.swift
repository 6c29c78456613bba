import EventLog
import Foundation
import LocalCluster
import Postgres

extension Check {
    static let connection = Check(name: "connection") { patient in
        if let complaint = patient.complaint { throw complaint }
        guard let connected = patient.connected else { return .skipped("no database") }
        let rows = try await connected.connection.query("SELECT current_database()::text, current_user::text")
        guard let (database, user) = try rows.first?.decode(String.self, String.self) else { return .failed("no answer", "Try again.") }
        return .ok("database \(database) as \(user)")
    }

    static let serverVersion = Check.ofDatabase("server version") { connected in
        let rows = try await connected.connection.query(
            "SELECT current_setting('server_version'), current_setting('server_version_num')::integer")
        let (text, number) = try rows.first?.decode(String.self, Int32.self) ?? ("unknown", Int32(0))
        let isNewEnough = Int(number) / 10_000 >= PostgresInstallation.oldestMajorVersion
        return isNewEnough ? .ok(text) : .failed(text, "PostgreSQL \(PostgresInstallation.oldestMajorVersion) or newer is needed.")
    }

    /// An acknowledged command must be on disk. Whoever turns this off should know what is lost with it.
    static let durability = Check.ofDatabase("durability") { connected in
        let rows = try await connected.connection.query(
            "SELECT name || ' = ' || setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off'"
        )
        let off = try rows.map { try $0.decode(String.self) }
        guard off.isEmpty else { return .failed(off.joined(separator: ", "), "Turn it on: acknowledged commands can be lost.") }
        return .ok("commits wait for the disk")
    }

    /// Beyond this, due dates and "as of" a time are off by more than people notice.
    private static let largeSkew = 2.0

    static let clocks = Check.ofDatabase("clocks") { connected in
        let before = Date()
        let rows = try await connected.connection.query("SELECT clock_timestamp()")
        let after = Date()
        guard let theirs = try rows.first?.decode(Date.self) else { return .failed("no answer", "Try again.") }
        let middle = before.addingTimeInterval(after.timeIntervalSince(before) / 2)
        let skew = theirs.timeIntervalSince(middle)
        let detail = "the database is \(Int((abs(skew) * 1_000).rounded())) ms \(skew < 0 ? "behind" : "ahead")"
        return abs(skew) < largeSkew ? .ok(detail) : .warning(detail, "Let both machines follow a time server.")
    }

    static let schema = Check.ofDatabase("schema") { connected in
        let status = try await Migrator(connected.database.administrator, on: connected.database.loop).status()
        guard status.isCurrent else { return .failed("pending: \(status.pending.joined(separator: ", "))", "Run `rapport migrate`.") }
        return .ok("\(status.applied.count) steps applied")
    }
}
