public import Collaboration
public import EventLog
public import FoundationEssentials

/// Something that one side learned of another: what every figure of trust between them is computed from, and opened down to.
public struct TrustFactRow: Codable, Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case promise, answer, rating, attribution
    }

    public let kind: Kind
    public let request: RequestID
    public let confidential: Bool
    /// Who learned it: of a promise and an answer the customer, of a grade the side that gave it, of an obstacle the side that raised it.
    public let from: Party
    /// Of whom.
    public let to: Party
    /// The levels of the posts on both sides at the time, where somebody acted from a post.
    public let fromLevel: Level?
    public let toLevel: Level?
    /// From here its age counts.
    public let at: Date
    /// The event that says so.
    public let position: LogPosition
    public let event: UUID
    /// Of a promise.
    public internal(set) var closure: PromiseClosure?
    /// Of an answer.
    public internal(set) var response: FirstResponse?
    /// Of a rating: overall, 1 … 5, and who gave it.
    public internal(set) var grade: Int?
    public internal(set) var rater: MemberID?
    /// Of an attribution: whether it was contested.
    public internal(set) var contested: Bool?
}
