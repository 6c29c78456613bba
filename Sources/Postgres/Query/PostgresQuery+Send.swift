import CLibPQ

extension PostgresQuery {
    private static let binary: Int32 = 1

    func sendPrepare(_ name: String, on handle: OpaquePointer?) -> Int32 {
        PQsendPrepare(handle, name, sql, Int32(parameters.count), parameters.map(\.type.rawValue))
    }

    func sendPrepared(_ name: String, on handle: OpaquePointer?) -> Int32 {
        withValues { values, lengths, formats in
            PQsendQueryPrepared(handle, name, Int32(parameters.count), values, lengths, formats, Self.binary)
        }
    }

    func sendUnnamed(on handle: OpaquePointer?) -> Int32 {
        withValues { values, lengths, formats in
            PQsendQueryParams(
                handle, sql, Int32(parameters.count), parameters.map(\.type.rawValue), values, lengths, formats, Self.binary)
        }
    }

    /// Lays the values out as libpq takes them; the pointers live as long as the call.
    private func withValues(_ send: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> Int32) -> Int32 {
        // One byte more, so that an empty value too has an address and is not taken for NULL.
        let bytes = parameters.reduce(into: [UInt8]()) { $0 += $1.bytes ?? [] } + [0]
        return bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            var offset = 0
            let values = parameters.map { parameter -> UnsafePointer<CChar>? in
                guard let bytes = parameter.bytes else { return nil }
                defer { offset += bytes.count }
                return base.map { $0 + offset }
            }
            let lengths = parameters.map { Int32($0.bytes?.count ?? 0) }
            return send(values, lengths, [Int32](repeating: Self.binary, count: parameters.count))
        }
    }
}
