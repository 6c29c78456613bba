import CLibPQ

extension PostgresQuery {
    private static let binary: Int32 = 1

    func sendPrepare(_ name: String, on handle: OpaquePointer?) -> Int32 {
        PQsendPrepare(handle, name, sql, Int32(parameters.count), parameters.types.map(\.rawValue))
    }

    func sendPrepared(_ name: String, on handle: OpaquePointer?) -> Int32 {
        parameters.withValues { values, lengths in
            PQsendQueryPrepared(handle, name, Int32(parameters.count), values, lengths, formats, Self.binary)
        }
    }

    func sendUnnamed(on handle: OpaquePointer?) -> Int32 {
        parameters.withValues { values, lengths in
            PQsendQueryParams(
                handle, sql, Int32(parameters.count), parameters.types.map(\.rawValue), values, lengths, formats, Self.binary)
        }
    }

    private var formats: [Int32] { [Int32](repeating: Self.binary, count: parameters.count) }
}
