public import Collaboration
public import FoundationEssentials

/// An obstacle that somebody raised.
public struct BlockerRow: Codable, Sendable, Equatable {
    public let request: RequestID
    /// Within the request, from 1.
    public let blocker: Int
    public let code: BlockerCode
    /// Who raised it.
    public let by: Side
    public let customer: Party
    public let performer: Party
    public let confidential: Bool
    public let calendar: CalendarVersion
    /// Whose doing it is, in the eyes of who raised it.
    public let attribution: Attribution?
    public internal(set) var contested = false
    public let raisedAt: Date
    public internal(set) var resolvedAt: Date?
    /// Working minutes it was there; nil while it is.
    public internal(set) var blockedMinutes: Double?
}
