import CLibPQ

/// Where a database is, and how a session there behaves.
public struct PostgresConfiguration: Sendable {
    /// libpq's own keywords: `host`, `port`, `dbname`, `user`, `password`, `sslmode`, `target_session_attrs` … Several hosts pass through.
    public var parameters: [String: String]
    /// The session acts with this role's rights and no others.
    public var role: String?
    public var applicationName = "rapport"
    /// For one attempt, over all hosts.
    public var connectTimeout: Duration = .seconds(10)
    /// Kept on this side, so that a server that hangs cannot hold a caller. `nil` waits for ever.
    public var statementTimeout: Duration? = .seconds(60)
    /// Off behind a transaction pooler, where a prepared statement may meet another session.
    public var preparesStatements = true

    public init(parameters: [String: String]) { self.parameters = parameters }

    /// - Parameter url: `postgresql://user:password@host1,host2/database?parameter=value`, or libpq's `keyword=value` form.
    /// - Throws: `invalidConfiguration` with libpq's words for what it cannot read.
    public init(url: String) throws(PostgresError) {
        var complaint: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(url, &complaint) else {
            let message = complaint.map { String(cString: $0) } ?? "out of memory"
            PQfreemem(complaint)
            throw PostgresError(.invalidConfiguration, Self.withoutSecrets(message.trimmed))
        }
        defer { PQconninfoFree(options) }
        var parameters: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { parameters[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        self.init(parameters: parameters)
    }

    /// libpq quotes what it cannot read, which may be a part of a password. Only the name of a parameter is none.
    private static func withoutSecrets(_ complaint: String) -> String {
        let isAboutName = ["invalid URI query parameter", "invalid connection option"].contains { complaint.hasPrefix($0) }
        return isAboutName ? complaint : complaint.prefix { $0 != "\"" } + "…"
    }

    public func with(database: String) -> Self {
        var copy = self
        copy.parameters["dbname"] = database
        return copy
    }

    public func with(role: String?) -> Self {
        var copy = self
        copy.role = role
        return copy
    }

    /// What libpq is given.
    var connectionParameters: [String: String] {
        var all = parameters
        all["client_encoding"] = "UTF8"
        all["fallback_application_name"] = applicationName
        if let role { all["options"] = [parameters["options"], "-c role=\(role)"].compactMap(\.self).joined(separator: " ") }
        return all
    }
}

/// Shows where, and never the password, wherever it is printed.
extension PostgresConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        let shown = ["host", "port", "dbname", "user", "sslmode", "target_session_attrs"]
        return shown.compactMap { key in parameters[key].map { "\(key)=\($0)" } }.joined(separator: " ")
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["parameters": description]) }
}

extension String {
    /// libpq ends its messages with a line feed.
    var trimmed: String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
