public import FoundationEssentials

/// A UUID that names something. In JSON and as text in lower case; read in either.
public protocol UUIDName: RawRepresentable, Hashable, Codable, CustomStringConvertible, Sendable where RawValue == UUID {
    /// What it is, for error messages: “request id”.
    static var noun: String { get }

    /// Takes any UUID.
    init(rawValue: UUID)
}

extension UUIDName {
    /// Reads the text form, in either case.
    public init?(_ text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        self.init(rawValue: uuid)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let name = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(Self.noun): a UUID is expected")
        }
        self = name
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Lower case, as in stream names.
    public var description: String { rawValue.uuidString.lowercased() }
}
