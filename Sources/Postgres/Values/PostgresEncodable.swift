/// A value that can be a parameter.
public protocol PostgresEncodable: Sendable {
    static var postgresType: PostgresType { get }
    /// Appends the binary form, in network byte order.
    ///
    /// - Returns: false when the value is NULL; nothing was appended then.
    func encode(into bytes: inout [UInt8]) -> Bool
}

/// A value that a column can be read as.
public protocol PostgresDecodable: Sendable {
    /// - Parameter bytes: the binary form, `nil` for NULL; valid only during the call.
    /// - Throws: ``PostgresDecodingFailure`` when the type or the value does not fit.
    init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure)
}

/// What a column was found to hold, without its value.
public struct PostgresDecodingFailure: Error, Sendable {
    let reason: String

    public init(_ reason: String) { self.reason = reason }

    static let null = PostgresDecodingFailure("it is NULL")

    static func type(_ type: PostgresType) -> Self { Self("its type has the object identifier \(type.rawValue)") }
}

/// A value that can also be an element of an array.
public protocol PostgresElement: PostgresEncodable {
    static var postgresArrayType: PostgresType { get }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    public static var postgresType: PostgresType { Wrapped.postgresType }
    public func encode(into bytes: inout [UInt8]) -> Bool { self?.encode(into: &bytes) ?? false }
}

extension Optional: PostgresElement where Wrapped: PostgresElement {
    public static var postgresArrayType: PostgresType { Wrapped.postgresArrayType }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        self = bytes == nil ? nil : try Wrapped(postgres: bytes, type: type)
    }
}
