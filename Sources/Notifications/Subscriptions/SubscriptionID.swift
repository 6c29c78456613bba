public import Collaboration
import Crypto
import EventLog
public import FoundationEssentials

/// What a subscription is called.
public struct SubscriptionID: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }

    /// The same for everything that a member asks for under the same key, so that asking again makes no second one.
    public init(askedForBy member: MemberID, key: String) {
        self.init(rawValue: UUID(version8: Array(SHA256.hash(data: Data("\(member.rawValue)\n\(key)".utf8)))))
    }

    /// Reads the text form, in either case.
    public init?(_ text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        self.init(rawValue: uuid)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = SubscriptionID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a subscription's id: a UUID is expected")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Lower case.
    public var description: String { rawValue.uuidString.lowercased() }
}
