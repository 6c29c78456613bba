public import FoundationEssentials

/// `timestamptz`: microseconds from 2000-01-01 00:00 UTC. PostgreSQL's infinities have no `Date` and are refused.
extension Date: PostgresElement, PostgresDecodable, PostgresArrayMember {
    private static let epoch = 946_684_800.0

    public static var postgresType: PostgresType { .timestamptz }
    public static var postgresArrayType: PostgresType { .timestamptzArray }
    public func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(network: Int64(((timeIntervalSince1970 - Self.epoch) * 1_000_000).rounded()))
    }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        guard let bytes else { throw .null }
        guard type == .timestamptz, let microseconds = Int64(network: bytes) else { throw .type(type) }
        guard microseconds != .max, microseconds != .min else { throw PostgresDecodingFailure("it is an infinite time") }
        // Rounded once: the same moment is the same `Date` wherever whole microseconds since 1970 are divided so.
        self.init(timeIntervalSince1970: (Self.epoch * 1_000_000 + Double(microseconds)) / 1_000_000)
    }
}
