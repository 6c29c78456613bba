public import Collaboration
import Crypto
import EventLog
public import FoundationEssentials

/// What a subscription is called.
public struct SubscriptionID: UUIDName {
    public static let noun = "subscription's id"

    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }

    /// The same for everything that a member asks for under the same key, so that asking again makes no second one.
    public init(askedForBy member: MemberID, key: String) {
        self.init(rawValue: UUID(version8: Array(SHA256.hash(data: Data("\(member.rawValue)\n\(key)".utf8)))))
    }
}
