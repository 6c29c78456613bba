public import Collaboration

/// How far one party has reason to trust another, and how alike that is the other way.
public struct TrustCell: Codable, Sendable, Equatable {
    public let from: Party
    public let to: Party
    public let fromName: BilingualText?
    public let toName: BilingualText?
    public let trust: Indicator
    /// 1 where both trust each other alike; nil where one way has no evidence.
    public let reciprocity: Double?
    /// Whether the two give each other the best grades although promises between them are not kept; their grades then count half.
    public let isMutualPraise: Bool
    /// What `from` said of working with `to` when last asked; nil where too few answered, and between posts.
    public let relationship: RelationshipFigure?
    /// How many facts it rests on.
    public let facts: Int
}
