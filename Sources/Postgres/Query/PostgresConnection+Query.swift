import CLibPQ

extension PostgresConnection {
    /// Runs one statement and gives its rows.
    ///
    /// - Parameter name: shown in errors in place of the statement's text.
    public func query(_ query: PostgresQuery, named name: String? = nil) async throws(PostgresError) -> [PostgresRow] {
        try await run(query, named: name).rows
    }

    /// Runs one statement and gives the number of rows it touched.
    @discardableResult
    public func execute(_ query: PostgresQuery, named name: String? = nil) async throws(PostgresError) -> Int {
        try await run(query, named: name).affectedRows
    }

    /// Runs one statement and gives all there is to know.
    ///
    /// - Parameter limit: how long it may take, in place of ``PostgresConfiguration/statementTimeout``.
    public func run(
        _ query: PostgresQuery, named name: String? = nil, within limit: Duration? = nil
    ) async throws(PostgresError) -> PostgresResult {
        try await run(query, named: name, within: limit, isShielded: false)
    }

    func run(
        _ query: PostgresQuery, named name: String?, within limit: Duration? = nil, isShielded: Bool
    ) async throws(PostgresError) -> PostgresResult {
        try await operate(name ?? query.sql, query.parameters, within: limit, isShielded: isShielded) { () async throws(PostgresError) in
            if let name = try await prepare(query) {
                try check(query.sendPrepared(name, on: handle))
            } else {
                try check(query.sendUnnamed(on: handle))
            }
            return try await lastResult()
        }
    }

    /// Runs a script of several statements without parameters, as one implicit transaction unless it says otherwise.
    public func executeScript(_ sql: String, named name: String? = nil) async throws(PostgresError) {
        _ = try await operate(name ?? "a script") { () async throws(PostgresError) in
            try check(PQsendQuery(handle, sql))
            return try await lastResult()
        }
    }

    /// The statement's name on the server, prepared now if need be.
    private func prepare(_ query: PostgresQuery) async throws(PostgresError) -> String? {
        guard configuration.preparesStatements else { return nil }
        if let name = statements.name(of: query) { return name }
        guard let name = statements.newName() else { return nil }
        try check(query.sendPrepare(name, on: handle))
        _ = try await lastResult()
        statements.remember(query, as: name)
        return name
    }

    func check(_ sent: Int32) throws(PostgresError) {
        if sent == 0 { throw lost() }
    }

    /// Reads to the end of the statement's results, whatever they are, so that the next statement finds the connection clean.
    func lastResult() async throws(PostgresError) -> PostgresResult {
        var last: ResultMemory?
        var error: PostgresError?
        while let result = try await nextResult() {
            switch result.status {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: last = result
            case PGRES_COPY_IN: PQputCopyEnd(handle, "COPY is not a query")
            case PGRES_COPY_OUT: try await skipCopyMessages()
            default: error = error ?? failure(of: result)
            }
        }
        if let error { throw error }
        guard let last else { throw PostgresError(.misuse, "the statement gave no result", statement: operation?.statement) }
        return PostgresResult(memory: last, warnings: warnings)
    }
}
