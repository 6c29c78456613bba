/// Where a database's schema stands.
public struct SchemaStatus: Sendable, Equatable {
    /// What was applied, in alphabetical order.
    public var applied: [String]
    /// What this program would still apply, in order.
    public var pending: [String]

    public var isCurrent: Bool { pending.isEmpty }
}
