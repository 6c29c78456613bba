import CLibPQ

extension PostgresConnection {
    /// Sends all of `queries` before it waits for the first result: one round trip, and one transaction unless they say otherwise.
    ///
    /// - Throws: the first statement's failure; those behind it were not run.
    public func pipeline(_ queries: [PostgresQuery], named name: String? = nil) async throws(PostgresError) -> [PostgresResult] {
        try await operate(name ?? "a pipeline") { () async throws(PostgresError) in
            try check(PQenterPipelineMode(handle))
            for query in queries { try check(query.sendUnnamed(on: handle)) }
            try check(PQpipelineSync(handle))
            let results = try await results(of: queries)
            try check(PQexitPipelineMode(handle))
            return try results.get()
        }
    }

    private func results(of queries: [PostgresQuery]) async throws(PostgresError) -> Result<[PostgresResult], PostgresError> {
        var results: [PostgresResult] = []
        var error: PostgresError?
        while true {
            if results.count < queries.count { operation?.parameters = queries[results.count].parameters }
            // `nil` divides the statements' results; the end is the answer to the sync.
            guard let result = try await nextResult() else {
                // On a session that is lost it would be all there is, for ever.
                if PQstatus(handle) == CONNECTION_BAD { throw lost() }
                continue
            }
            switch result.status {
            case PGRES_PIPELINE_SYNC: return error.map { .failure($0) } ?? .success(results)
            case PGRES_PIPELINE_ABORTED: break
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
                results.append(PostgresResult(memory: result, warnings: warnings))
            default: error = error ?? failure(of: result)
            }
            if isBroken, let error { throw error }
        }
    }
}
