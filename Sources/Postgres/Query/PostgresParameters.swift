/// Values on their way to the server, in the binary format, one behind the other.
struct PostgresParameters: Sendable {
    private(set) var types: [PostgresType] = []
    /// `nil` is SQL's NULL.
    private var places: [Range<Int>?] = []
    /// Begins with a byte that is nobody's, so that an empty value too has an address and is not taken for NULL.
    private var bytes: [UInt8] = [0]

    var count: Int { types.count }

    mutating func append<Value: PostgresEncodable>(_ value: Value) {
        let start = bytes.count
        types.append(Value.postgresType)
        places.append(value.encode(into: &bytes) ? start..<bytes.count : nil)
    }

    /// Lays the values out as libpq takes them; the pointers live as long as the call.
    func withValues(_ send: (_ values: [UnsafePointer<CChar>?], _ lengths: [Int32]) -> Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = places.map { place in place.flatMap { place in base.map { $0 + place.lowerBound } } }
            return send(values, places.map { Int32($0?.count ?? 0) })
        }
    }

    /// Calls `body` with each value that is not NULL, and its number from 1.
    func visit(_ body: (_ number: Int, _ type: PostgresType, _ bytes: UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { buffer in
            for (index, place) in places.enumerated() {
                if let place { body(index + 1, types[index], UnsafeRawBufferPointer(rebasing: buffer[place])) }
            }
        }
    }
}
