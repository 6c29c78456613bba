import Testing

@testable import LocalCluster

@Suite struct PostgresInstallationTests {
    @Test(
        "The version is read from what the server says about itself",
        arguments: [
            ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n", 15, "15.18"),
            ("postgres (PostgreSQL) 17.2\n", 17, "17.2"),
            ("postgres (PostgreSQL) 18beta1\n", 18, "18beta1"),
        ])
    func version(_ line: String, _ major: Int, _ version: String) throws {
        let installation = try #require(PostgresInstallation(binDirectory: "/bin", versionLine: line))
        #expect(installation.majorVersion == major)
        #expect(installation.version == version)
    }

    @Test("Anything else is not PostgreSQL", arguments: ["", "postgres", "psql (PostgreSQL)", "(PostgreSQL) new"])
    func other(_ line: String) { #expect(PostgresInstallation(binDirectory: "/bin", versionLine: line) == nil) }
}
