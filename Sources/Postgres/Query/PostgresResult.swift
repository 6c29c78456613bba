import CLibPQ

/// What one statement gave.
public struct PostgresResult: Sendable {
    let memory: ResultMemory
    /// What the server warned of meanwhile. On a statement that commits it may mean that a standby did not confirm.
    public let warnings: [PostgresWarning]

    public var rows: [PostgresRow] { (0..<memory.rowCount).map { PostgresRow(memory: memory, index: $0) } }

    /// Rows inserted, updated, deleted, selected or copied; 0 for statements without a count.
    public var affectedRows: Int { Int(String(cString: PQcmdTuples(memory.pointer))) ?? 0 }

    /// What the server says it did: `INSERT 0 1`, `COMMIT`.
    var commandTag: String { String(cString: PQcmdStatus(memory.pointer)) }
}

/// Owns libpq's result. Its contents do not change after it was received, so it may be read from anywhere.
final class ResultMemory: @unchecked Sendable {
    let pointer: OpaquePointer
    /// The name of the statement, for errors of decoding.
    let statement: String?

    init(_ pointer: OpaquePointer, statement: String?) {
        self.pointer = pointer
        self.statement = statement
    }

    deinit { PQclear(pointer) }

    var rowCount: Int { Int(PQntuples(pointer)) }
    var columnCount: Int { Int(PQnfields(pointer)) }
    var status: ExecStatusType { PQresultStatus(pointer) }
}
