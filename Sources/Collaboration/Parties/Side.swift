/// One of the two sides of a request.
public enum Side: String, Codable, Sendable, Hashable, CaseIterable {
    case customer, performer

    /// The side across the table.
    public var other: Side {
        switch self {
        case .customer: .performer
        case .performer: .customer
        }
    }
}
