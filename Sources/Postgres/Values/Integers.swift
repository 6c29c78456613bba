extension Int16: PostgresElement, PostgresDecodable {
    public static var postgresType: PostgresType { .int2 }
    public static var postgresArrayType: PostgresType { .int2Array }
    public func encode(into bytes: inout [UInt8]) -> Bool { bytes.append(network: self) }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        self = try decodeInteger(bytes, type)
    }
}

extension Int32: PostgresElement, PostgresDecodable {
    public static var postgresType: PostgresType { .int4 }
    public static var postgresArrayType: PostgresType { .int4Array }
    public func encode(into bytes: inout [UInt8]) -> Bool { bytes.append(network: self) }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        self = try decodeInteger(bytes, type)
    }
}

extension Int64: PostgresElement, PostgresDecodable {
    public static var postgresType: PostgresType { .int8 }
    public static var postgresArrayType: PostgresType { .int8Array }
    public func encode(into bytes: inout [UInt8]) -> Bool { bytes.append(network: self) }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        self = try decodeInteger(bytes, type)
    }
}

extension Int: PostgresElement, PostgresDecodable {
    public static var postgresType: PostgresType { .int8 }
    public static var postgresArrayType: PostgresType { .int8Array }
    public func encode(into bytes: inout [UInt8]) -> Bool { bytes.append(network: Int64(self)) }
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        self = try decodeInteger(bytes, type)
    }
}

/// A column of any of the integers' widths, as long as its value fits.
private func decodeInteger<Value: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer?, _ type: PostgresType
) throws(PostgresDecodingFailure) -> Value {
    guard let bytes else { throw .null }
    let wide: Int64? =
        switch type {
        case .int2: Int16(network: bytes).map(Int64.init)
        case .int4: Int32(network: bytes).map(Int64.init)
        case .int8: Int64(network: bytes)
        default: throw .type(type)
        }
    guard let wide, let value = Value(exactly: wide) else { throw PostgresDecodingFailure("its value does not fit in \(Value.self)") }
    return value
}
