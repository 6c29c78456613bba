/// What `[Element]` is on the wire: an array for most elements, one `bytea` for bytes.
public protocol PostgresArrayMember: Sendable {
    static var postgresCollectionType: PostgresType { get }
    static func encode(collection: [Self], into bytes: inout [UInt8])
    static func decode(collection bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresDecodingFailure) -> [Self]
}

extension Array: PostgresEncodable where Element: PostgresArrayMember {
    public static var postgresType: PostgresType { Element.postgresCollectionType }
    public func encode(into bytes: inout [UInt8]) -> Bool {
        Element.encode(collection: self, into: &bytes)
        return true
    }
}

extension Array: PostgresElement where Element == UInt8 {
    public static var postgresArrayType: PostgresType { .byteaArray }
}

extension Array: PostgresDecodable where Element: PostgresArrayMember {
    public init(postgres bytes: UnsafeRawBufferPointer?, type: PostgresType) throws(PostgresDecodingFailure) {
        guard let bytes else { throw .null }
        self = try Element.decode(collection: bytes, type: type)
    }
}

extension UInt8: PostgresArrayMember {
    public static var postgresCollectionType: PostgresType { .bytea }
    public static func encode(collection: [UInt8], into bytes: inout [UInt8]) { bytes += collection }
    public static func decode(collection bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresDecodingFailure) -> [UInt8] {
        guard type == .bytea else { throw .type(type) }
        return [UInt8](bytes)
    }
}

extension PostgresArrayMember where Self: PostgresElement & PostgresDecodable {
    public static var postgresCollectionType: PostgresType { postgresArrayType }

    /// Dimensions, whether there are NULLs, element type, count, lower bound, then each element after its length (-1 for NULL).
    public static func encode(collection: [Self], into bytes: inout [UInt8]) {
        bytes.append(network: Int32(collection.isEmpty ? 0 : 1))
        // The server looks for NULLs itself, and takes this for a hint.
        bytes.append(network: Int32(0))
        bytes.append(network: postgresType.rawValue)
        if collection.isEmpty { return }
        bytes.append(network: Int32(collection.count))
        bytes.append(network: Int32(1))
        for element in collection { bytes.append(field: element) }
    }

    public static func decode(collection bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresDecodingFailure) -> [Self] {
        var reader = ArrayReader(bytes: bytes)
        let dimensions = try reader.integer()
        _ = try reader.integer()
        let elementType = PostgresType(rawValue: UInt32(bitPattern: try reader.integer()))
        if dimensions == 0 { return [] }
        guard dimensions == 1 else { throw PostgresDecodingFailure("it is an array of \(dimensions) dimensions") }
        let count = try reader.integer()
        _ = try reader.integer()
        var elements: [Self] = []
        elements.reserveCapacity(Int(count))
        for _ in 0..<count { elements.append(try Self(postgres: reader.element(), type: elementType)) }
        return elements
    }
}

private struct ArrayReader {
    let bytes: UnsafeRawBufferPointer
    var offset = 0

    mutating func integer() throws(PostgresDecodingFailure) -> Int32 {
        guard let slice = bytes.slice(offset, 4), let value = Int32(network: slice) else {
            throw PostgresDecodingFailure("it is cut short")
        }
        offset += 4
        return value
    }

    mutating func element() throws(PostgresDecodingFailure) -> UnsafeRawBufferPointer? {
        let length = Int(try integer())
        if length < 0 { return nil }
        guard let slice = bytes.slice(offset, length) else { throw PostgresDecodingFailure("it is cut short") }
        offset += length
        return slice
    }
}

extension Bool: PostgresArrayMember {}
extension Int16: PostgresArrayMember {}
extension Int32: PostgresArrayMember {}
extension Int64: PostgresArrayMember {}
extension Int: PostgresArrayMember {}
extension Double: PostgresArrayMember {}
extension String: PostgresArrayMember {}
extension Array: PostgresArrayMember where Element == UInt8 {}
extension Optional: PostgresArrayMember where Wrapped: PostgresElement & PostgresDecodable {}
