public import Collaboration

/// What went from one department to another.
public struct FlowRow: Codable, Sendable, Equatable {
    public let from: DepartmentID
    public let to: DepartmentID
    /// Requests that the first made of the second.
    public internal(set) var requests = 0
    /// Requests that the first handed over to the second.
    public internal(set) var handOvers = 0
    /// Comments that members of the first wrote on requests with the second.
    public internal(set) var comments = 0
}
