public import FoundationEssentials

/// An obstacle somebody raised.
public struct Blocker: Sendable, Hashable {
    /// Within the request, from 1.
    public let number: Int
    public let code: BlockerCode
    public let attribution: Attribution?
    public let raisedAt: Date
    public internal(set) var isContested = false
    public internal(set) var isResolved = false
}
