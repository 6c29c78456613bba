import Postgres
import TestSupport
import Testing

@testable import LocalCluster

@Suite(.deadline) struct EncryptionTests {
    /// A server that speaks TLS on 127.0.0.1 with a certificate for the name `rapport.test`, and how to reach it by that name.
    private func withServer(_ body: (PrivateCluster, Certificates, PostgresConfiguration) async throws -> Void) async throws {
        let port = FreePort.find()
        try await PrivateCluster.use(["listen_addresses": "127.0.0.1"], port: port) { server in
            let account = try ServerAccount.choose(owning: "\(server.cluster.dataDirectory)/postgres")
            let files = try Certificates(in: "\(server.directory)/tls", host: "rapport.test", for: account)
            try await server.withPool { pool in
                try await server.alterSystem([("ssl_cert_file", files.certificate), ("ssl_key_file", files.key), ("ssl", "on")], in: pool)
            }
            let place = ["host": "rapport.test", "hostaddr": "127.0.0.1", "port": "\(port)"]
            try await body(server, files, server.configuration.with(place))
        }
    }

    private func isEncrypted(_ configuration: PostgresConfiguration, on server: PrivateCluster) async throws -> Bool? {
        let connection = try await PostgresConnection.connect(configuration, on: server.loop)
        let row = try await connection.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").first
        await connection.close()
        return try row?.decode(Bool.self)
    }

    /// A client that does not pass the parameters through would connect without TLS, or to anybody.
    @Test("TLS is used as asked, and whom the authority does not vouch for is refused") func verification() async throws {
        try await withServer { server, files, place in
            let verified = place.with(["sslmode": "verify-full", "sslrootcert": files.authority])
            let accepted = [
                (place.with(["sslmode": "disable"]), false), (place.with(["sslmode": "require", "sslrootcert": "/nowhere"]), true),
                (verified, true),
            ]
            for (configuration, expected) in accepted {
                let answer = try await isEncrypted(configuration, on: server)
                #expect(answer == expected)
            }
            let refused = [
                (verified.with(["sslrootcert": files.otherAuthority]), "certificate verify failed"),
                (verified.with(["host": "elsewhere.test"]), "does not match host name"),
                (verified.with(["sslrootcert": "/nowhere"]), "root certificate file"),
            ]
            for (configuration, words) in refused {
                let error = await #expect(throws: PostgresError.self) { try await isEncrypted(configuration, on: server) }
                #expect(error?.code == .connectionFailed)
                #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
            }
        }
    }

    /// While sending, the server's answers must be read, and TLS may want to write in order to read: a client that waits for one of them only
    /// stands still.
    @Test("Large values, results and copies go both ways under TLS") func largeTraffic() async throws {
        try await withServer { server, files, place in
            let verified = place.with(["sslmode": "verify-full", "sslrootcert": files.authority])
            try await server.withPool(verified) { pool in
                let value = [UInt8].pattern(count: 5_000_000)
                #expect(try await pool.query("SELECT \(value)").first?.decode([UInt8].self) == value)
                let rows = try await pool.query("SELECT repeat('x', n % 20000) FROM generate_series(1, 2000) n")
                #expect(try rows.map { try $0.decode(String.self).utf8.count } == (1...2000).map { $0 % 20000 })
                let copied = try await pool.withConnection { connection in
                    try await connection.copyOut("COPY (SELECT n::bigint FROM generate_series(1, 100000) n) TO STDOUT (FORMAT binary)") {
                        try await $0.reduce(0) { $0 + $1.count }
                    }
                }
                #expect(copied == 100_000)
            }
        }
    }

    /// PostgreSQL sends TLS records that libpq takes whole; a pooler's are larger than the room it may have left. The rest then waits deciphered
    /// in OpenSSL, the socket shows nothing, and a client that watches only the socket waits until its deadline.
    @Test(
        "What OpenSSL holds and the socket does not show is not waited for in vain",
        .enabled(if: Pooler.isInstalled, "pgbouncer is not installed"))
    func hiddenBytes() async throws {
        try await withServer { server, files, _ in
            let port = FreePort.find()
            _ = try await Pooler(before: server.cluster, speaking: (port, files))
            var place = server.configuration.with(["host": "127.0.0.1", "port": "\(port)", "sslmode": "require"])
            place.preparesStatements = false
            place.statementTimeout = .seconds(20)
            try await server.withPool(place, connections: 1) { pool in
                for round in 1...300 {
                    let count = round * 1_977
                    let text = try await pool.query("SELECT repeat('x', \(Int32(count)))").first?.decode(String.self)
                    #expect(text?.utf8.count == count)
                }
            }
        }
    }
}
