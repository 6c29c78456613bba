public import Collaboration

/// Two services of different departments that look as if they were the same work done twice.
public struct ServiceOverlap: Codable, Sendable, Equatable {
    /// What of the two is alike.
    public enum Likeness: String, Codable, Sendable, CaseIterable {
        case name, description
    }

    /// One of the two.
    public struct Offer: Codable, Sendable, Equatable {
        public let service: ServiceID
        public let name: BilingualText
        /// The department that offers it now.
        public let department: DepartmentID
    }

    /// Both, in alphabetical order.
    public let services: [Offer]
    public let alike: Likeness
    /// By the pieces that the two texts share, in the language in which they are more alike; 0 to 1.
    public let likeness: Double
}
