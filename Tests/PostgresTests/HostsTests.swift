import Glibc
import LocalCluster
import Postgres
import TestSupport
import Testing

/// A client that hands libpq only the first host, or that does not pass `target_session_attrs` through, fails here.
@Suite(.database, .deadline) struct HostsTests {
    private let database = TestDatabase.current

    /// The test's database, with other places to look at first.
    private func configuration(after places: [(host: String, port: String)], _ parameters: [String: String] = [:]) -> PostgresConfiguration
    {
        var configuration = database.configuration
        let own = configuration.parameters
        configuration.parameters["host"] = (places.map(\.host) + [own["host"] ?? ""]).joined(separator: ",")
        configuration.parameters["port"] = (places.map(\.port) + [own["port"] ?? ""]).joined(separator: ",")
        return configuration.with(parameters)
    }

    @Test("A host that is dead is passed over, whether nobody listens or nothing is there") func deadHosts() async throws {
        let dead = [(host: "/nowhere", port: "5432"), (host: "127.0.0.1", port: "\(FreePort.find())")]
        try await database.withPool(configuration(after: dead)) { pool in
            let name = try await pool.query("SELECT current_database()").first?.decode(String.self)
            #expect(name == database.name)
        }
    }

    @Test("A server that only reads is passed over by who wants to write, and serves who does not", arguments: ["read-write", "any"])
    func readOnlyHost(wanted: String) async throws {
        try await PrivateCluster.use(["default_transaction_read_only": "on"]) { reader in
            let writer = reader.configuration.with(["options": "-c default_transaction_read_only=off"])
            _ = try await reader.withPool(writer) { try await $0.execute("CREATE DATABASE \(unescaped: database.name)") }
            let place = (host: reader.configuration.parameters["host"] ?? "", port: reader.configuration.parameters["port"] ?? "")
            let wanting = configuration(after: [place], ["target_session_attrs": wanted])
            try await database.withPool(wanting) { pool in
                let answer = try await pool.query("SHOW transaction_read_only").first?.decode(String.self)
                #expect(answer == (wanted == "any" ? "on" : "off"))
            }
        }
    }

    @Test("When the server behind a pool is killed, the pool goes on with the next of its hosts") func failOver() async throws {
        try await PrivateCluster.use { first in
            _ = try await first.withPool { try await $0.execute("CREATE DATABASE \(unescaped: database.name)") }
            let place = (host: first.configuration.parameters["host"] ?? "", port: first.configuration.parameters["port"] ?? "")
            try await database.withPool(configuration(after: [place])) { pool in
                let before = try await pool.query("SHOW data_directory").first?.decode(String.self)
                #expect(before?.hasPrefix(first.cluster.dataDirectory) == true)
                kill(first.cluster.postmasterProcessID, SIGQUIT)
                try await eventually("the server has ended") { !first.cluster.isRunning }
                let after = try await pool.query("SHOW data_directory").first?.decode(String.self)
                #expect(after?.hasPrefix(first.cluster.dataDirectory) == false)
            }
        }
    }
}
