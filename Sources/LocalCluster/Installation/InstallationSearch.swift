import Foundation

/// Looks for PostgreSQL's server programs where Debian, other distributions and people who build it themselves put them.
struct InstallationSearch: Sendable {
    /// Looked at alone when it is given.
    var binDirectory: String?

    init(binDirectory: String?) {
        let given = binDirectory ?? ProcessInfo.processInfo.environment["RAPPORT_POSTGRES_BIN"]
        // Programs run from the data directory, where a relative path would mean something else.
        self.binDirectory = given.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
    }

    /// The programs for a cluster of `majorVersion`, or the newest when the cluster is yet to be made.
    func installation(majorVersion: Int?, for directory: String) throws(LocalClusterError) -> PostgresInstallation {
        let all = installations()
        let usable = all.filter { $0.majorVersion >= PostgresInstallation.oldestMajorVersion }
        guard !usable.isEmpty else { throw nothingFound(all) }
        guard let majorVersion else { return usable[0] }
        if let match = usable.first(where: { $0.majorVersion == majorVersion }) { return match }
        throw LocalClusterError(
            .versionMismatch,
            "\(directory) was made by PostgreSQL \(majorVersion), whose programs are not here. Found: \(list(all)). "
                + "Install PostgreSQL \(majorVersion), name its bin directory in RAPPORT_POSTGRES_BIN, or move the data with pg_upgrade.")
    }

    /// Everything found, newest first, each version where it was found first.
    func installations() -> [PostgresInstallation] {
        var found: [PostgresInstallation] = []
        for directory in candidates() {
            guard let installation = inspect(directory), !found.contains(where: { $0.version == installation.version }) else { continue }
            found.append(installation)
        }
        return found.sorted { ($0.majorVersion, $0.version) > ($1.majorVersion, $1.version) }
    }

    private func candidates() -> [String] {
        if let binDirectory { return [binDirectory] }
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let configured = try? ToolRun(program: "pg_config", arguments: ["--bindir"]).run()
        return versions.map { "/usr/lib/postgresql/\($0)/bin" }
            + [configured?.output.trimmingCharacters(in: .whitespacesAndNewlines)].compactMap { $0 }
            + path.split(separator: ":").map(String.init)
    }

    private func inspect(_ directory: String) -> PostgresInstallation? {
        let programs = ["postgres", "initdb", "pg_ctl"].map { "\(directory)/\($0)" }
        guard programs.allSatisfy(FileManager.default.isExecutableFile(atPath:)),
            let answer = try? ToolRun(program: programs[0], arguments: ["--version"]).run(), answer.status == 0
        else { return nil }
        return PostgresInstallation(binDirectory: directory, versionLine: answer.output)
    }

    private func nothingFound(_ all: [PostgresInstallation]) -> LocalClusterError {
        let place = binDirectory.map { "in \($0) (RAPPORT_POSTGRES_BIN)" } ?? "in /usr/lib/postgresql, by pg_config or on the PATH"
        let found = all.isEmpty ? "None were found" : "Only \(list(all)) was found"
        return LocalClusterError(
            .binariesNotFound,
            "The server programs of PostgreSQL \(PostgresInstallation.oldestMajorVersion) or newer are needed. \(found) \(place). "
                + "Install the package postgresql, or name the bin directory in RAPPORT_POSTGRES_BIN.")
    }

    private func list(_ installations: [PostgresInstallation]) -> String {
        installations.map { "\($0.version) in \($0.binDirectory)" }.joined(separator: ", ")
    }
}
