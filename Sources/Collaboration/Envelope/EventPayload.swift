/// One kind of event: its fields, and the name under which it is stored.
///
/// Both are contracts with every log ever written, laid down in `Schema/events`. A field may be added as an optional; anything else is a
/// new schema version with an upcaster, and the type's name never changes even if the Swift name does.
public protocol EventPayload: Codable, Sendable, Hashable {
    /// The stored name, such as `RequestSubmitted`.
    static var type: String { get }

    /// What turns an old payload into a present one, step by step: the first makes version 2 of version 1.
    static var upcasters: [Upcaster] { get }
}

extension EventPayload {
    /// None: most events are in their first version.
    public static var upcasters: [Upcaster] { [] }

    /// The version of the fields, from 1. There is one more than there are steps to it.
    public static var schemaVersion: Int { upcasters.count + 1 }
}
