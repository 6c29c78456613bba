/// One set of PostgreSQL's server programs.
public struct PostgresInstallation: Sendable, Equatable {
    /// The directory that holds `postgres`, `initdb` and `pg_ctl`.
    public internal(set) var binDirectory: String
    /// For example 15.
    public internal(set) var majorVersion: Int
    /// For example "15.18".
    public internal(set) var version: String

    /// The SQL of the log and the read models is written for this version; older ones are passed over.
    public static let oldestMajorVersion = 15

    func program(_ name: String) -> String { "\(binDirectory)/\(name)" }

    /// Reads the answer of `postgres --version`, such as "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)" or "… 18beta1".
    init?(binDirectory: String, versionLine: String) {
        let words = versionLine.split(whereSeparator: \.isWhitespace)
        guard let name = words.firstIndex(of: "(PostgreSQL)"), name + 1 < words.endIndex else { return nil }
        let version = words[name + 1]
        guard let major = Int(version.prefix(while: \.isNumber)) else { return nil }
        self.binDirectory = binDirectory
        self.majorVersion = major
        self.version = String(version)
    }
}
