/// One kind of event: its fields, and the name under which it is stored.
///
/// Both are contracts with every log ever written. A field may be added as an optional; anything else is a new schema version with an
/// upcaster, and the type's name never changes even if the Swift name does.
public protocol EventPayload: Codable, Sendable, Hashable {
    /// The stored name, such as `RequestSubmitted`.
    static var type: String { get }

    /// The version of the fields, from 1.
    static var schemaVersion: Int { get }
}

extension EventPayload {
    /// Every event is in its first version so far.
    public static var schemaVersion: Int { 1 }
}
